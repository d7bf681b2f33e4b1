/// A natural number of any size in limbs of nine decimal digits, lowest first; it carries the extra
/// digits that powers, exponentials and logarithms need on their way to 34 good ones.
struct BigNatural: Equatable {
  static let base: UInt64 = 1_000_000_000
  static let digitsPerLimb = 9

  /// Without zeros at the top; empty for zero.
  private(set) var limbs: [UInt32]

  static let zero = BigNatural(limbs: [])

  init(limbs: [UInt32]) {
    self.limbs = limbs
    trim()
  }

  init(_ value: UInt128) {
    limbs = []
    var rest = value
    while rest != 0 {
      let (quotient, limb) = rest.quotientAndRemainder(dividingBy: UInt128(BigNatural.base))
      limbs.append(UInt32(limb))
      rest = quotient
    }
  }

  var isZero: Bool { limbs.isEmpty }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  /// The number of decimal digits; zero has none.
  var digitCount: Int {
    guard let top = limbs.last else { return 0 }
    return (limbs.count - 1) * BigNatural.digitsPerLimb + DecimalPowers.digits(of: UInt128(top))
  }

  static func isLess(_ a: BigNatural, _ b: BigNatural) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for index in a.limbs.indices.reversed() where a.limbs[index] != b.limbs[index] {
      return a.limbs[index] < b.limbs[index]
    }
    return false
  }

  func adding(_ other: BigNatural) -> BigNatural {
    let (long, short) =
      limbs.count >= other.limbs.count ? (limbs, other.limbs) : (other.limbs, limbs)
    var result = long
    var carry: UInt64 = 0
    for index in result.indices {
      if index >= short.count && carry == 0 { break }
      let sum = UInt64(result[index]) + (index < short.count ? UInt64(short[index]) : 0) + carry
      carry = sum >= BigNatural.base ? 1 : 0
      result[index] = UInt32(sum - carry * BigNatural.base)
    }
    if carry != 0 { result.append(1) }
    return BigNatural(limbs: result)
  }

  /// The difference to a number that is not larger.
  func subtracting(_ other: BigNatural) -> BigNatural {
    var result = limbs
    var borrow: Int64 = 0
    for index in result.indices {
      if index >= other.limbs.count && borrow == 0 { break }
      var difference =
        Int64(result[index]) - (index < other.limbs.count ? Int64(other.limbs[index]) : 0) - borrow
      borrow = difference < 0 ? 1 : 0
      difference += borrow * Int64(BigNatural.base)
      result[index] = UInt32(difference)
    }
    return BigNatural(limbs: result)
  }

  func multiplied(by other: BigNatural) -> BigNatural {
    if isZero || other.isZero { return .zero }
    var result = [UInt32](repeating: 0, count: limbs.count + other.limbs.count)
    for (i, limb) in limbs.enumerated() where limb != 0 {
      var carry: UInt64 = 0
      for (j, factor) in other.limbs.enumerated() {
        let sum = UInt64(limb) * UInt64(factor) + UInt64(result[i + j]) + carry
        carry = sum / BigNatural.base
        result[i + j] = UInt32(sum % BigNatural.base)
      }
      result[i + other.limbs.count] = UInt32(carry)
    }
    return BigNatural(limbs: result)
  }

  func multiplied(by factor: UInt32) -> BigNatural {
    multiplied(by: BigNatural(limbs: factor == 0 ? [] : [factor]))
  }

  /// Quotient and remainder for a divisor of one limb, not zero.
  func divided(by divisor: UInt32) -> (quotient: BigNatural, remainder: UInt32) {
    var result = limbs
    var rest: UInt64 = 0
    for index in result.indices.reversed() {
      let value = rest * BigNatural.base + UInt64(result[index])
      result[index] = UInt32(value / UInt64(divisor))
      rest = value % UInt64(divisor)
    }
    return (BigNatural(limbs: result), UInt32(rest))
  }
}
