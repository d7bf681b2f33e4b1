/// A day as people type it: `heute`, `+14`, `fr`, `3.12.`, `0312`, `KW 49`, `in 2 Monaten`, `ME`.
package struct DayEntry {
  /// Which occurrence is meant where the year or month is left out.
  package enum Direction: Hashable, Sendable {
    /// Due dates: today or later.
    case ahead
    /// Dates of what has happened: today or earlier.
    case back
  }

  /// Why an entry names no day.
  package enum Problem: Error, Hashable, Sendable {
    case empty
    case unknown
    /// 31.11. or 32.1.
    case noSuchDate
    /// KW 54, or KW 53 in a year that has none.
    case noSuchWeek
    /// Further away than the calendar reaches.
    case outOfRange
  }

  let today: Day
  let direction: Direction
  let calendar: HolidayCalendar

  /// The calendar serves `+10at`, so many working days.
  package init(
    today: Day, direction: Direction = .ahead, calendar: HolidayCalendar = HolidayCalendar(nil)
  ) {
    self.today = today
    self.direction = direction
    self.calendar = calendar
  }

  package func parse(_ text: String) throws(Problem) -> Day {
    let tokens = EntryToken.tokens(of: text)
    guard !tokens.isEmpty else { throw .empty }
    if let day = try word(tokens) { return day }
    if let day = try distance(tokens) { return day }
    if let day = try week(tokens) { return day }
    if let day = try date(tokens) { return day }
    throw .unknown
  }

  /// The day is kept within four-digit years.
  func checked(_ day: Day) throws(Problem) -> Day {
    guard let first = Day(year: 1, month: 1, day: 1),
      let last = Day(year: 9999, month: 12, day: 31),
      first <= day, day <= last
    else { throw .outOfRange }
    return day
  }
}
