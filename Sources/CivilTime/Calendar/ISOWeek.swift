/// A calendar week of ISO 8601: it belongs to the year that holds its Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let year: Int
  package let week: Int

  /// nil where the year has no such week; most years have 52.
  package init?(year: Int, week: Int) {
    guard (1...9998).contains(year), week >= 1, week <= ISOWeek.count(in: year) else { return nil }
    self.year = year
    self.week = week
  }

  package init(of day: Day) {
    let thursday = day + (4 - day.weekday.rawValue)
    let (year, month, dayOfMonth) = thursday.parts
    self.year = year
    week = (Day.dayOfYear(year, month, dayOfMonth) - 1) / 7 + 1
  }

  package func day(_ weekday: Weekday) -> Day {
    ISOWeek.firstMonday(of: year) + ((week - 1) * 7 + weekday.rawValue - 1)
  }

  /// 52 or 53.
  package static func count(in year: Int) -> Int {
    (firstMonday(of: year + 1) - firstMonday(of: year)) / 7
  }

  /// The fourth of January always lies in the first week.
  private static func firstMonday(of year: Int) -> Day {
    guard let fourth = Day(year: year, month: 1, day: 4) else { return Day(number: 0) }
    return fourth - (fourth.weekday.rawValue - 1)
  }

  package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.week) < (right.year, right.week)
  }
}

extension Day {
  package var isoWeek: ISOWeek { ISOWeek(of: self) }

  /// 1 to 366.
  package var dayOfYear: Int {
    let (year, month, day) = parts
    return Day.dayOfYear(year, month, day)
  }

  static func dayOfYear(_ year: Int, _ month: Int, _ day: Int) -> Int {
    (1..<month).reduce(day) { $0 + Day.length(ofMonth: $1, in: year) }
  }
}
