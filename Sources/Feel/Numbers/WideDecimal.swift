/// A positive decimal of some hundred digits between exact input and rounded result.
struct WideDecimal {
  var coefficient: BigNatural
  var exponent: Int

  /// More digits than any correctly rounded result of 34 digits asks for in practice.
  static let digits = 108

  init(coefficient: BigNatural, exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
  }

  init(_ value: Decimal34) {
    coefficient = BigNatural(value.coefficient)
    exponent = value.exponent
  }

  /// The power of ten of the first digit.
  var size: Int { exponent + coefficient.digitCount }

  func multiplied(by other: WideDecimal) -> WideDecimal {
    WideDecimal(
      coefficient: coefficient.multiplied(by: other.coefficient),
      exponent: exponent + other.exponent
    ).shortened(to: WideDecimal.digits)
  }

  /// One divided by this.
  var reciprocal: WideDecimal {
    let shift = coefficient.digitCount + WideDecimal.digits
    let quotient = BigNatural(1).shiftedLeft(shift).quotient(by: coefficient)
    return WideDecimal(coefficient: quotient, exponent: -exponent - shift)
  }

  /// With at most so many digits. Where something is lost, a last digit 0 or 5 becomes 1 or 6, so
  /// that a later rounding never takes the rest for an exact half or nothing.
  func shortened(to digits: Int) -> WideDecimal {
    let drop = coefficient.digitCount - digits
    if drop <= 0 { return self }
    var (kept, lost) = coefficient.shiftedRight(drop)
    if lost, let last = kept.limbs.first, last % 5 == 0 {
      kept = kept.adding(BigNatural(1))
    }
    return WideDecimal(coefficient: kept, exponent: exponent + drop)
  }

  func rounded(isNegative: Bool) -> Decimal34? {
    let short = shortened(to: 38)
    return Decimal34.fitting(
      short.coefficient.small, exponent: short.exponent, isNegative: isNegative
    )?.withoutTrailingZeros(upTo: 0)
  }
}
