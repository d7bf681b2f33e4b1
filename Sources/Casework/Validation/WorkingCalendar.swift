package import CivilTime

/// Which days the office works: Monday to Friday without its holidays.
///
/// Holidays are handed in as days, so that this knows neither Länder nor closures.
package struct WorkingCalendar: Equatable, Sendable {
  package var holidays: Set<Day>

  package init(holidays: Set<Day> = []) {
    self.holidays = holidays
  }

  package func isWorkingDay(_ day: Day) -> Bool {
    // 1970-01-01 was a Thursday; Monday is 0.
    let weekday = ((Int(day.number) + 3) % 7 + 7) % 7
    return weekday < 5 && !holidays.contains(day)
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
