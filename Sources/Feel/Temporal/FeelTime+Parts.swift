extension FeelTime {
  /// A time from its parts. Seconds may have a fraction; without an offset the time is local. Answers
  /// nil for parts outside the clock and for offsets that are beyond 14 hours or split seconds.
  package init?(hour: Int64, minute: Int64, second: Decimal34, offset: DaysDuration?) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), !second.isNegative,
      second < Decimal34(60),
      let nanoseconds = second.multiplied(by: Decimal34(1_000_000_000))?.rounded(.down)?.int64
    else { return nil }
    var zone = FeelZone.local
    if let offset {
      guard offset.nanoseconds == 0, FeelZone.offsets.contains(offset.seconds) else { return nil }
      zone = .offset(Int32(offset.seconds))
    }
    let seconds = hour * 3600 + minute * 60
    self.init(nanosecondOfDay: seconds * 1_000_000_000 + nanoseconds, zone: zone)
  }

  package var hour: Int64 { nanosecondOfDay / 3_600_000_000_000 }

  package var minute: Int64 { nanosecondOfDay / 60_000_000_000 % 60 }

  package var second: Decimal34 {
    TemporalText.number(
      seconds: nanosecondOfDay / 1_000_000_000 % 60,
      nanoseconds: nanosecondOfDay % 1_000_000_000)
  }

  /// The distance from UTC; a named zone counts with its standard time, as no date is known.
  package var timeOffset: DaysDuration? {
    offsetSeconds.map { DaysDuration(seconds: $0) }
  }

  /// The name of the zone, if it has one.
  package var timezone: String? { zone.name }

  var offsetSeconds: Int64? {
    switch zone {
    case .local: nil
    case .offset(let offset): Int64(offset)
    case .named(let rules): Int64(rules.standardOffset)
    }
  }

  /// The time without its place.
  package var local: FeelTime { FeelTime(nanosecondOfDay: nanosecondOfDay) }
}
