extension Day {
  /// Reads `2026-11-21`; anything else is nil.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Day.digits(bytes[0..<4]), let month = Day.digits(bytes[5..<7]),
      let day = Day.digits(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as files and answers carry it: `2026-11-21`.
  package var iso: String {
    let (year, month, day) = parts
    return "\(Day.padded(year, 4))-\(Day.padded(month, 2))-\(Day.padded(day, 2))"
  }

  static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - text.utf8.count))
    return (value < 0 ? "-" : "") + zeros + text
  }
}

extension Day: CustomStringConvertible {
  package var description: String { iso }
}
