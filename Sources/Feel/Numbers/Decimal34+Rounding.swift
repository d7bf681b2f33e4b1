extension Decimal34 {
  package enum Rounding: Sendable {
    case halfEven, halfUp, halfDown
    /// Away from zero.
    case up
    /// Towards zero.
    case down
    case floor, ceiling
  }

  /// The scales that FEEL's rounding functions accept.
  package static let scales: ClosedRange<Int> = -maximumExponent ... -minimumExponent

  /// Rounds to so many digits after the point; a negative scale rounds to tens, hundreds, ….
  /// Answers nil for a scale beyond the limits or where rounding up exceeds the largest number.
  package func rounded(scale: Int = 0, _ mode: Rounding) -> Decimal34? {
    guard Decimal34.scales.contains(scale) else { return nil }
    let drop = -scale - exponent
    if drop <= 0 || isZero { return self }
    let value: UInt128
    if drop > 38 {
      let isUp =
        switch mode {
        case .up: true
        case .floor: isNegative
        case .ceiling: !isNegative
        case .down, .halfEven, .halfUp, .halfDown: false
        }
      value = isUp ? 1 : 0
    } else {
      value = Decimal34.rounded(coefficient, dropping: drop, mode: mode, isNegative: isNegative)
    }
    return Decimal34.packed(value, exponent: -scale, isNegative: isNegative)
  }

  package var isInteger: Bool {
    if exponent >= 0 || isZero { return true }
    if exponent < -38 { return false }
    return coefficient % DecimalPowers.power(-exponent) == 0
  }

  /// The value as an integer; nil if it has a fraction or does not fit.
  package var int64: Int64? {
    var value = coefficient
    let exponent = exponent
    if value == 0 { return 0 }
    if exponent > 0 {
      guard exponent <= 18, value <= UInt128(UInt64.max) else { return nil }
      value *= DecimalPowers.power(exponent)
    } else if exponent < 0 {
      guard exponent >= -38 else { return nil }
      let (quotient, rest) = value.quotientAndRemainder(
        dividingBy: DecimalPowers.power(-exponent))
      guard rest == 0 else { return nil }
      value = quotient
    }
    if isNegative {
      if value == UInt128(Int64.min.magnitude) { return Int64.min }
      return Int64(exactly: value).map { -$0 }
    }
    return Int64(exactly: value)
  }

  package var int: Int? {
    int64.map(Int.init)
  }
}
