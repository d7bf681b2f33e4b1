/// A decimal number of 34 significant digits, as IEEE 754-2008 `decimal128` counts them.
///
/// Sign, exponent and coefficient share sixteen bytes, so a FEEL value that holds one stays small.
/// There is no infinity and no NaN: an operation whose result would be one answers nil.
package struct Decimal34: Sendable {
  /// One bit sign, fourteen bits biased exponent, the upper 49 bits of the coefficient.
  let high: UInt64
  /// The lower 64 bits of the coefficient.
  let low: UInt64

  /// The largest number of digits a coefficient holds.
  package static let digits = 34
  /// The smallest exponent of the coefficient's last digit.
  package static let minimumExponent = -6176
  /// The largest exponent of the coefficient's last digit.
  package static let maximumExponent = 6111

  static let coefficientLimit: UInt128 = 10_000_000_000_000_000_000_000_000_000_000_000

  package static let zero = Decimal34(0)
  package static let one = Decimal34(1)
  package static let ten = Decimal34(10)

  /// Takes parts that are known to lie within the limits.
  init(packing coefficient: UInt128, exponent: Int, isNegative: Bool) {
    let biased = UInt64(truncatingIfNeeded: exponent &- Decimal34.minimumExponent) & 0x3FFF
    high =
      (isNegative ? 1 << 63 : 0) | biased << 49
      | UInt64(truncatingIfNeeded: coefficient >> 64) & 0x1_FFFF_FFFF_FFFF
    low = UInt64(truncatingIfNeeded: coefficient)
  }

  package init(_ value: Int64) {
    self.init(packing: UInt128(value.magnitude), exponent: 0, isNegative: value < 0)
  }

  package init(_ value: Int) {
    self.init(Int64(value))
  }

  package var coefficient: UInt128 {
    UInt128(high & 0x1_FFFF_FFFF_FFFF) << 64 | UInt128(low)
  }

  package var exponent: Int {
    Int(high >> 49 & 0x3FFF) + Decimal34.minimumExponent
  }

  /// True below zero; a zero has no sign.
  package var isNegative: Bool {
    high >> 63 == 1
  }

  package var isZero: Bool {
    low == 0 && high & 0x1_FFFF_FFFF_FFFF == 0
  }

  package var negated: Decimal34 {
    isZero ? self : Decimal34(packing: coefficient, exponent: exponent, isNegative: !isNegative)
  }

  package var magnitude: Decimal34 {
    isNegative ? negated : self
  }
}
