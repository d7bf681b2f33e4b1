extension Timestamp {
  /// Seconds east of UTC in Germany: summer time runs from the last Sunday of March to that of October,
  /// 01:00 universal time.
  package var germanOffset: Int {
    let year = day().year
    guard let begin = Timestamp.change(year, month: 3), let end = Timestamp.change(year, month: 10)
    else { return 3600 }
    return begin <= seconds && seconds < end ? 7200 : 3600
  }

  /// The day calendars in Germany showed then.
  package var germanDay: Day { day(offset: germanOffset) }

  private static func change(_ year: Int, month: Int) -> Int64? {
    Day(year: year, month: month, day: 31).map { last in
      // Day 0 of the calendar, 1 January 1970, was a Thursday.
      let sunday = last.number - (last.number + 4).floored(7)
      return Int64(sunday) * 86_400 + 3600
    }
  }
}

extension Int32 {
  /// What is left over, never negative.
  fileprivate func floored(_ divisor: Int32) -> Int32 {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
