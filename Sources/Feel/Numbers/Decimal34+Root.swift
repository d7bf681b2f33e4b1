extension Decimal34 {
  /// The square root, rounded half-even; nil below zero.
  package func squareRoot() -> Decimal34? {
    if isZero { return .zero }
    guard !isNegative else { return nil }
    // The radicand is enlarged to 71 or 72 digits with an even exponent: a root of 36 digits.
    let size = DecimalPowers.digits(of: coefficient)
    let padding = Decimal34.digits - size
    var enlarging = 37
    if (exponent - padding - enlarging) % 2 != 0 { enlarging = 38 }
    let radicand = (coefficient * DecimalPowers.power(padding)).multipliedFullWidth(
      by: DecimalPowers.power(enlarging))
    let root = Decimal34.wholeRoot(radicand)
    let square = root.multipliedFullWidth(by: root)
    let isExact = square.high == radicand.high && square.low == radicand.low
    let result = Decimal34.fitting(
      root, exponent: (exponent - padding - enlarging) / 2, isNegative: false, sticky: !isExact)
    return isExact ? result?.withoutTrailingZeros(upTo: 0) : result
  }

  /// The largest whole number whose square is not above a radicand of 71 or 72 digits.
  private static func wholeRoot(_ radicand: (high: UInt128, low: UInt128)) -> UInt128 {
    // Newton's steps fall towards the root from above and stop at its whole part.
    var root = DecimalPowers.power(36)
    while true {
      let next = (root + root.dividingFullWidth(radicand).quotient) / 2
      if next >= root { return root }
      root = next
    }
  }
}
