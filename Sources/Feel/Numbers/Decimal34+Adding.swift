extension Decimal34 {
  /// The sum; nil where it is too large.
  package func adding(_ other: Decimal34) -> Decimal34? {
    if isZero { return other }
    if other.isZero { return self }
    return exponent >= other.exponent ? sum(withFiner: other) : other.sum(withFiner: self)
  }

  package func subtracting(_ other: Decimal34) -> Decimal34? {
    adding(other.negated)
  }

  /// The sum with a number whose exponent is not larger.
  private func sum(withFiner other: Decimal34) -> Decimal34? {
    let distance = exponent - other.exponent
    let large = coefficient
    let small = other.coefficient
    let size = DecimalPowers.digits(of: large)
    if size + distance <= 38 {
      let aligned = large * DecimalPowers.power(distance)
      return Decimal34.combined(
        aligned, isNegative, small, other.isNegative, exponent: other.exponent)
    }
    // 37 digits of the coarser number leave three beyond the result: enough to round, with the
    // rest of the finer one only known to be there or not.
    let padding = 37 - size
    let aligned = large * DecimalPowers.power(padding)
    let drop = distance - padding
    var rest: UInt128 = 0
    var sticky = true
    if drop <= 38 {
      let (kept, lost) = small.quotientAndRemainder(dividingBy: DecimalPowers.power(drop))
      rest = kept
      sticky = lost != 0
    }
    let value: UInt128
    if isNegative == other.isNegative {
      value = aligned + rest
    } else {
      value = aligned - rest - (sticky ? 1 : 0)
    }
    return Decimal34.fitting(
      value, exponent: exponent - padding, isNegative: isNegative, sticky: sticky)
  }

  private static func combined(
    _ a: UInt128, _ aIsNegative: Bool, _ b: UInt128, _ bIsNegative: Bool, exponent: Int
  ) -> Decimal34? {
    if aIsNegative == bIsNegative {
      return fitting(a + b, exponent: exponent, isNegative: aIsNegative)
    }
    return a >= b
      ? fitting(a - b, exponent: exponent, isNegative: aIsNegative)
      : fitting(b - a, exponent: exponent, isNegative: bIsNegative)
  }
}
