extension Decimal34 {
  /// Rounds a coefficient half-even into the limits; `sticky` says that a little more than the
  /// coefficient was meant. Answers nil where the number is too large, zero where too small.
  static func fitting(
    _ coefficient: UInt128, exponent: Int, isNegative: Bool, sticky: Bool = false
  ) -> Decimal34? {
    if coefficient < coefficientLimit && !sticky && exponent >= minimumExponent
      && exponent <= maximumExponent
    {
      return Decimal34(
        packing: coefficient, exponent: exponent, isNegative: isNegative && coefficient != 0)
    }
    var value = coefficient
    var scale = exponent
    let drop = max(DecimalPowers.digits(of: value) - digits, minimumExponent - exponent)
    if drop > 38 { return .zero }
    if drop > 0 {
      value = rounded(value, dropping: drop, sticky: sticky, mode: .halfEven, isNegative: false)
      scale += drop
      if value == coefficientLimit {
        value /= 10
        scale += 1
      }
    }
    return packed(value, exponent: scale, isNegative: isNegative)
  }

  /// Moves zeros between coefficient and exponent until the exponent lies within the limits.
  static func packed(_ coefficient: UInt128, exponent: Int, isNegative: Bool) -> Decimal34? {
    if coefficient == 0 {
      let exponent = min(max(exponent, minimumExponent), maximumExponent)
      return Decimal34(packing: 0, exponent: exponent, isNegative: false)
    }
    var value = coefficient
    var scale = exponent
    while scale > maximumExponent {
      value *= 10
      scale -= 1
      if value >= coefficientLimit { return nil }
    }
    return Decimal34(packing: value, exponent: scale, isNegative: isNegative)
  }

  /// A coefficient without its last digits (1 to 38), rounded.
  static func rounded(
    _ coefficient: UInt128, dropping drop: Int, sticky: Bool = false, mode: Rounding,
    isNegative: Bool
  ) -> UInt128 {
    let unit = DecimalPowers.power(drop)
    let (kept, rest) = coefficient.quotientAndRemainder(dividingBy: unit)
    if rest == 0 && !sticky { return kept }
    let half = unit / 2
    let isAboveHalf = rest > half || (rest == half && sticky)
    let isHalf = rest == half && !sticky
    let isUp =
      switch mode {
      case .up: true
      case .down: false
      case .floor: isNegative
      case .ceiling: !isNegative
      case .halfUp: isAboveHalf || isHalf
      case .halfDown: isAboveHalf
      case .halfEven: isAboveHalf || (isHalf && kept & 1 == 1)
      }
    return isUp ? kept + 1 : kept
  }

  /// The same number with as few digits as possible, but no fewer than the exponent asks for.
  func withoutTrailingZeros(upTo exponentLimit: Int = Decimal34.maximumExponent) -> Decimal34 {
    var value = coefficient
    var scale = exponent
    guard value != 0 else { return .zero }
    while scale < exponentLimit {
      let (quotient, remainder) =
        value.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { break }
      value = quotient
      scale += 1
    }
    return Decimal34(packing: value, exponent: scale, isNegative: isNegative)
  }
}
