extension FeelTime {
  /// The time so much later, around the clock.
  package func adding(_ duration: DaysDuration) -> FeelTime {
    let seconds = CalendarMath.floorModulo(duration.seconds, 86_400)
    return FeelTime(
      nanosecondOfDay: nanosecondOfDay + seconds * 1_000_000_000 + Int64(duration.nanoseconds),
      zone: zone)
  }

  package func subtracting(_ duration: DaysDuration) -> FeelTime {
    let seconds = CalendarMath.floorModulo(duration.seconds, 86_400)
    return FeelTime(
      nanosecondOfDay: nanosecondOfDay - seconds * 1_000_000_000 - Int64(duration.nanoseconds),
      zone: zone)
  }

  /// The time passed since another time of the same day; nil where only one of the two is local.
  package func since(_ earlier: FeelTime) -> DaysDuration? {
    guard zone.isLocal == earlier.zone.isLocal else { return nil }
    return DaysDuration(nanoseconds: Int128(comparable - earlier.comparable))
  }

  /// FEEL's `=`: the same moment to the second. A local time equals no placed one.
  package func equals(_ other: FeelTime) -> Bool {
    zone.isLocal == other.zone.isLocal
      && CalendarMath.floorDivide(comparable, 1_000_000_000)
        == CalendarMath.floorDivide(other.comparable, 1_000_000_000)
  }

  /// The same for all that `equals` holds for the same.
  var equalityHash: Int64 { CalendarMath.floorDivide(comparable, 1_000_000_000) }

  /// FEEL's `<`, to the nanosecond; nil where only one of the two is local.
  package func precedes(_ other: FeelTime) -> Bool? {
    zone.isLocal == other.zone.isLocal ? comparable < other.comparable : nil
  }

  /// Nanoseconds after midnight at UTC, or of the local day.
  private var comparable: Int64 {
    nanosecondOfDay - (offsetSeconds ?? 0) * 1_000_000_000
  }
}
