/// A moment to the second, kept in UTC.
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let seconds: Int64

  package init(seconds: Int64) {
    self.seconds = seconds
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }

  /// The day at UTC, or at so many seconds east of it. Moments beyond the calendar of `Day` are
  /// counted as its ends.
  package func day(offset: Int = 0) -> Day {
    let local = seconds.addingReportingOverflow(Int64(offset))
    let days = (local.overflow ? seconds : local.partialValue).floored(86_400).quotient
    return Day(number: Int32(clamping: days))
  }

  /// The time of day at UTC, or at so many seconds east of it.
  package func time(offset: Int = 0) -> TimeOfDay? {
    let local = seconds.addingReportingOverflow(Int64(offset))
    let rest = (local.overflow ? seconds : local.partialValue).floored(86_400).remainder
    return TimeOfDay(minutes: Int(rest) / 60)
  }

  /// `2026-11-21T10:00:00Z`
  package var description: String {
    let (_, rest) = seconds.floored(86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { Day.padded(Int($0), 2) }
    return day().iso + "T" + clock.joined(separator: ":") + "Z"
  }

  /// Reads `2026-11-21T10:00:00Z`, with `+01:00` in place of `Z`, and with a fraction of the second,
  /// which is dropped.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = Day.digits(bytes[11..<13]),
      let minute = Day.digits(bytes[14..<16]), let second = Day.digits(bytes[17..<19]), hour < 24,
      minute < 60, second < 60
    else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (48...57).contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest[digits.endIndex...]
    }
    guard let offset = Timestamp.offset(Array(rest)) else { return nil }
    seconds =
      Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset)
  }

  private static func offset(_ bytes: [UInt8]) -> Int? {
    if bytes == [UInt8(ascii: "Z")] { return 0 }
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":"), let hours = Day.digits(bytes[1..<3]),
      let minutes = Day.digits(bytes[4..<6]), hours <= 14, minutes < 60
    else { return nil }
    let offset = hours * 3600 + minutes * 60
    return bytes[0] == UInt8(ascii: "-") ? -offset : offset
  }
}

extension Int64 {
  /// Quotient rounded down and what is left, never negative.
  fileprivate func floored(_ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }
}
