/// Walks over the bytes of a date, time or duration; every step either takes what it names or
/// leaves the position and says so.
struct TemporalReader {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    position += 1
    return true
  }

  /// The digits from here on, as bytes; none is fine.
  mutating func digits() -> ArraySlice<UInt8> {
    let start = position
    while let next, (48...57).contains(next) { position += 1 }
    return bytes[start..<position]
  }

  /// Exactly two digits.
  mutating func pair() -> Int64? {
    let start = position
    let digits = digits()
    guard digits.count == 2 else {
      position = start
      return nil
    }
    return TemporalReader.number(digits)
  }

  /// One or more digits as a number; nil where there is none or it is too large.
  mutating func number() -> Int64? {
    TemporalReader.number(digits())
  }

  mutating func rest() -> String {
    defer { position = bytes.count }
    return String(decoding: bytes[position...], as: UTF8.self)
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard !digits.isEmpty else { return nil }
    var value: Int64 = 0
    for digit in digits {
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, overToo) = tens.addingReportingOverflow(Int64(digit - 48))
      if over || overToo { return nil }
      value = sum
    }
    return value
  }

  /// Digits behind a point as billionths; what is finer is cut off.
  static func billionths(_ digits: ArraySlice<UInt8>) -> Int64 {
    var value: Int64 = 0
    for index in 0..<9 {
      let digit = index < digits.count ? Int64(digits[digits.startIndex + index] - 48) : 0
      value = value * 10 + digit
    }
    return value
  }
}

/// Pieces of printed dates and times.
enum TemporalText {
  static func padded(_ value: Int64, _ width: Int = 2) -> String {
    let digits = String(value)
    let missing = width - digits.utf8.count
    return missing > 0 ? String(repeating: "0", count: missing) + digits : digits
  }

  /// `.5` for half a second; nothing for none.
  static func fraction(_ nanoseconds: Int64) -> String {
    if nanoseconds == 0 { return "" }
    var digits = padded(nanoseconds, 9)
    while digits.utf8.last == 48 { digits.removeLast() }
    return "." + digits
  }

  /// Seconds with their fraction as a number.
  static func number(seconds: Int64, nanoseconds: Int64) -> Decimal34 {
    if nanoseconds == 0 { return Decimal34(seconds) }
    let total = Int128(seconds) * 1_000_000_000 + Int128(nanoseconds)
    return Decimal34(packing: total.magnitude, exponent: -9, isNegative: total < 0)
      .withoutTrailingZeros(upTo: 0)
  }
}
