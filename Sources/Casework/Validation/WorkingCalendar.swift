package import CivilTime

/// Which days the office works: Monday to Friday without the holidays of its Land and its own
/// closures; and when the person planning is away.
package struct WorkingCalendar: Equatable, Sendable {
  package var place: HolidayCalendar
  /// Days on which the office is closed besides.
  package var holidays: Set<Day>
  /// Own absence: the office works, this person does not.
  package var absence: ClosedRange<Day>?

  package init(
    place: HolidayCalendar = HolidayCalendar(nil), holidays: Set<Day> = [],
    absence: ClosedRange<Day>? = nil
  ) {
    self.place = place
    self.holidays = holidays
    self.absence = absence
  }

  package func isWorkingDay(_ day: Day) -> Bool {
    place.isWorkingDay(day) && !holidays.contains(day)
  }

  /// A working day on which this person is there.
  package func isPresent(on day: Day) -> Bool {
    isWorkingDay(day) && !(absence?.contains(day) ?? false)
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
}
