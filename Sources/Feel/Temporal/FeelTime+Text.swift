extension FeelTime: CustomStringConvertible {
  /// Reads `11:22:33.5` and `11:22:33` with `Z`, an offset or `@Zone/Name` behind.
  package init?(_ text: some StringProtocol, zones: Zones) {
    var reader = TemporalReader(text)
    guard let (time, _) = FeelTime.read(&reader, zones: zones) else { return nil }
    self = time
  }

  /// The time that ends the text, and whether it is the midnight that ends a day (`24:00:00`).
  static func read(
    _ reader: inout TemporalReader, zones: Zones
  ) -> (time: FeelTime, isEndOfDay: Bool)? {
    guard let hour = reader.pair(), reader.take(":"), let minute = reader.pair(),
      reader.take(":"), let second = reader.pair()
    else { return nil }
    var nanoseconds: Int64 = 0
    var hasFraction = false
    if reader.take(".") {
      let digits = reader.digits()
      guard !digits.isEmpty else { return nil }
      nanoseconds = TemporalReader.billionths(digits)
      hasFraction = digits.contains { $0 != 48 }
    }
    let isEndOfDay = hour == 24
    guard hour < 24 || (minute == 0 && second == 0 && !hasFraction), hour <= 24, minute < 60,
      second < 60, let zone = FeelZone(&reader, zones: zones)
    else { return nil }
    let seconds = isEndOfDay ? 0 : hour * 3600 + minute * 60 + second
    return (
      FeelTime(nanosecondOfDay: seconds * 1_000_000_000 + nanoseconds, zone: zone), isEndOfDay
    )
  }

  package var description: String {
    let seconds = nanosecondOfDay / 1_000_000_000
    return TemporalText.padded(seconds / 3600) + ":" + TemporalText.padded(seconds / 60 % 60) + ":"
      + TemporalText.padded(seconds % 60)
      + TemporalText.fraction(nanosecondOfDay % 1_000_000_000) + zone.description
  }
}
