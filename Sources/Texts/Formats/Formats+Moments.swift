import CivilTime

extension Formats {
  /// "21.11.2026 10:03" from a moment in universal time, as clocks in Germany showed it then.
  package func moment(_ seconds: Int64) -> String {
    let stamp = Timestamp(seconds: seconds)
    let offset = Formats.germanOffset(at: stamp)
    let minutes = stamp.time(offset: offset).map { time($0.minutes) } ?? ""
    return "\(date(stamp.day(offset: offset))) \(minutes)"
  }

  /// Summer time runs from the last Sunday of March to that of October, 01:00 universal time.
  static func germanOffset(at stamp: Timestamp) -> Int {
    let year = stamp.day().year
    guard let begin = change(year, month: 3), let end = change(year, month: 10) else { return 3600 }
    return begin <= stamp.seconds && stamp.seconds < end ? 7200 : 3600
  }

  private static func change(_ year: Int, month: Int) -> Int64? {
    Day(year: year, month: month, day: 31).map { last in
      let sunday = last - (weekdayIndex(last) + 1) % 7
      return Int64(sunday.number) * 86_400 + 3600
    }
  }
}
