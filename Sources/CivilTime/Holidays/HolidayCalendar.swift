/// The holidays of a place, and with them its working days: Monday to Friday without holidays.
package struct HolidayCalendar: Hashable, Sendable {
  /// nil for a calendar that knows weekends only, or the holidays of all Länder.
  package let land: Land?
  package let local: LocalHolidays
  private let keepsNationwide: Bool

  package init(_ land: Land?, local: LocalHolidays = []) {
    self.land = land
    self.local = local
    keepsNationwide = false
  }

  private init(nationwide: Bool) {
    land = nil
    local = []
    keepsNationwide = nationwide
  }

  /// Only what every Land keeps: for an office that has not said where it is.
  package static let nationwide = HolidayCalendar(nationwide: true)

  private func keeps(_ holiday: Holiday, in year: Int) -> Bool {
    if let land { return holiday.isKept(in: land, local, year: year) }
    return keepsNationwide && Land.allCases.allSatisfy { holiday.isKept(in: $0, year: year) }
  }

  /// The holiday on a day, if it is one.
  package func holiday(on day: Day) -> Holiday? {
    let year = day.year
    return Holiday.allCases.first { holiday in
      holiday.day(in: year) == day && keeps(holiday, in: year)
    }
  }

  /// The holidays of a year in order. Where two fall on one day, as in 2008 Ascension and the first
  /// of May, both are named.
  package func holidays(in year: Int) -> [(day: Day, holiday: Holiday)] {
    Holiday.allCases.compactMap { holiday in
      guard keeps(holiday, in: year), let day = holiday.day(in: year) else { return nil }
      return (day, holiday)
    }
    .sorted { $0.day < $1.day }
  }

  /// All holidays of some years as a set of days.
  package func days(in years: ClosedRange<Int>) -> Set<Day> {
    Set(years.flatMap { holidays(in: $0).map(\.day) })
  }

  package func isWorkingDay(_ day: Day) -> Bool {
    !day.isWeekend && holiday(on: day) == nil
  }

  /// The day itself or the next working day after it.
  package func onOrAfter(_ day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day + 1 }
    return day
  }

  /// The day itself or the last working day before it.
  package func onOrBefore(_ day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day - 1 }
    return day
  }

  /// So many working days later, or earlier for a negative number; zero is the day itself.
  package func adding(workingDays: Int, to start: Day) -> Day {
    let step = workingDays < 0 ? -1 : 1
    var left = workingDays.magnitude
    var day = start
    while left > 0 {
      day = day + step
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The working days from a day to another, both included.
  package func workingDays(from start: Day, through end: Day) -> Int {
    guard start <= end else { return 0 }
    return (0...(end - start)).count { isWorkingDay(start + $0) }
  }
}
