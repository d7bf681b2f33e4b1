extension Decimal34: CustomStringConvertible {
  /// Plain digits, without exponent and without needless zeros.
  package var description: String {
    if isZero { return "0" }
    let number = exponent < 0 ? withoutTrailingZeros(upTo: 0) : self
    var digits = String(number.coefficient)
    let scale = number.exponent
    if scale > 0 {
      digits += String(repeating: "0", count: scale)
    } else if scale < 0 {
      let missing = 1 - scale - digits.utf8.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: scale))
    }
    return number.isNegative ? "-" + digits : digits
  }

  /// Reads `12`, `-12.50`, `.5`, `1.2e-3`; nil for anything else or beyond the limits. Digits that
  /// do not fit are rounded away half-even.
  package init?(_ text: some StringProtocol) {
    var reader = DecimalReader()
    for byte in text.utf8 {
      guard reader.take(byte) else { return nil }
    }
    guard let value = reader.value else { return nil }
    self = value
  }
}

/// Collects a number byte by byte.
private struct DecimalReader {
  private enum Place { case start, whole, point, fraction, mark, markSign, power }

  private var place = Place.start
  private var isNegative = false
  private var coefficient: UInt128 = 0
  private var count = 0
  private var sticky = false
  private var exponent = 0
  private var powerIsNegative = false
  private var power = 0

  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digit(byte - UInt8(ascii: "0"))
      return true
    case UInt8(ascii: "-"):
      if place == .start && !isNegative {
        isNegative = true
        return true
      }
      guard place == .mark else { return false }
      powerIsNegative = true
      place = .markSign
      return true
    case UInt8(ascii: "+"):
      guard place == .mark else { return false }
      place = .markSign
      return true
    case UInt8(ascii: "."):
      guard place == .start || place == .whole else { return false }
      place = .point
      return true
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard place == .whole || place == .fraction else { return false }
      place = .mark
      return true
    default:
      return false
    }
  }

  private mutating func digit(_ digit: UInt8) {
    switch place {
    case .start, .whole: place = .whole
    case .point, .fraction: place = .fraction
    case .mark, .markSign, .power:
      place = .power
      power = min(power * 10 + Int(digit), 1_000_000_000)
      return
    }
    // 37 digits and the knowledge of more behind them round like all digits.
    if count < 37 {
      coefficient = coefficient * 10 + UInt128(digit)
      if coefficient != 0 { count += 1 }
      if place == .fraction { exponent -= 1 }
    } else {
      if digit != 0 { sticky = true }
      if place == .whole { exponent += 1 }
    }
  }

  var value: Decimal34? {
    switch place {
    case .whole, .fraction, .power: break
    case .start, .point, .mark, .markSign: return nil
    }
    if coefficient == 0 { return .zero }
    return Decimal34.fitting(
      coefficient, exponent: exponent + (powerIsNegative ? -power : power), isNegative: isNegative,
      sticky: sticky)
  }
}
