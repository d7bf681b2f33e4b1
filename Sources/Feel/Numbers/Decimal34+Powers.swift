extension Decimal34 {
  /// e to the power of this; nil where it is too large.
  package func exponential() -> Decimal34? {
    if isZero { return .one }
    // Beyond five digits before the point the result is out of reach in either direction.
    guard exponent + DecimalPowers.digits(of: coefficient) <= 5 else {
      return isNegative ? .zero : nil
    }
    return Decimal34.exponential(
      SignedLogarithm(magnitude: WideDecimal(self).fixed, isNegative: isNegative),
      isNegative: false)
  }

  /// The natural logarithm; nil for zero and below.
  package func naturalLogarithm() -> Decimal34? {
    guard !isZero, !isNegative else { return nil }
    let logarithm = signedLogarithm
    return WideDecimal(coefficient: logarithm.magnitude.units, exponent: -FixedPoint.digits)
      .rounded(isNegative: logarithm.isNegative)
  }

  /// This to a power. Whole powers are exact as far as 34 digits hold them; nil for a zero with a
  /// negative power, a negative number with a fraction as power, and results that are too large.
  package func raised(to power: Decimal34) -> Decimal34? {
    if power.isZero { return .one }
    if isZero { return power.isNegative ? nil : .zero }
    if power.isInteger {
      if let whole = power.int64 { return raised(toWhole: whole) }
      let isOdd = power.exponent <= 0 && power.modulo(Decimal34(2)) == .one
      return magnitude.raised(toAny: power, isNegative: isNegative && isOdd)
    }
    guard !isNegative else { return nil }
    if power.magnitude == Decimal34.half {
      let root = squareRoot()
      return power.isNegative ? root.flatMap { Decimal34.one.divided(by: $0) } : root
    }
    return raised(toAny: power, isNegative: false)
  }

  private static let half = Decimal34(packing: 5, exponent: -1, isNegative: false)

  private func raised(toWhole power: Int64) -> Decimal34? {
    let isResultNegative = isNegative && power & 1 == 1
    var left = power.magnitude
    var square = WideDecimal(withoutTrailingZeros())
    var result = WideDecimal(.one)
    while true {
      if left & 1 == 1 { result = result.multiplied(by: square) }
      left >>= 1
      if left == 0 { break }
      square = square.multiplied(by: square)
      // What grows or shrinks so far only goes on doing so.
      if abs(square.size) > 40_000 {
        return (square.size > 0) == (power > 0) ? nil : .zero
      }
    }
    if power < 0 { result = result.reciprocal }
    return result.rounded(isNegative: isResultNegative)
  }

  /// A positive number to any power by exponential and logarithm.
  private func raised(toAny power: Decimal34, isNegative: Bool) -> Decimal34? {
    let logarithm = signedLogarithm
    if logarithm.magnitude.units.isZero { return isNegative ? Decimal34(-1) : .one }
    let sign = logarithm.isNegative != power.isNegative
    let product = WideDecimal(
      coefficient: logarithm.magnitude.units.multiplied(by: BigNatural(power.coefficient)),
      exponent: power.exponent - FixedPoint.digits)
    guard product.size <= 5 else { return sign ? .zero : nil }
    return Decimal34.exponential(
      SignedLogarithm(magnitude: product.fixed, isNegative: sign), isNegative: isNegative)
  }

  private struct SignedLogarithm {
    let magnitude: FixedPoint
    let isNegative: Bool
  }

  private var signedLogarithm: SignedLogarithm {
    let size = DecimalPowers.digits(of: coefficient)
    let mantissa = WideDecimal(coefficient: BigNatural(coefficient), exponent: 1 - size).fixed
    let tens = exponent + size - 1
    let ofMantissa = FixedPoint.logarithm(mantissa)
    let ofTens = FixedPoint(units: FixedPoint.ln10.units.multiplied(by: UInt32(tens.magnitude)))
    return tens >= 0
      ? SignedLogarithm(magnitude: ofTens.adding(ofMantissa), isNegative: false)
      : SignedLogarithm(magnitude: ofTens.subtracting(ofMantissa), isNegative: true)
  }

  private static func exponential(_ power: SignedLogarithm, isNegative: Bool) -> Decimal34? {
    let tens = power.magnitude.units.quotient(by: FixedPoint.ln10.units)
    let whole = FixedPoint(units: tens.multiplied(by: FixedPoint.ln10.units))
    let rest = power.magnitude.subtracting(whole)
    let mantissa = WideDecimal(
      coefficient: FixedPoint.exponential(rest).units,
      exponent: Int(tens.small) - FixedPoint.digits)
    let result = power.isNegative ? mantissa.reciprocal : mantissa
    return result.rounded(isNegative: isNegative)
  }
}

extension WideDecimal {
  /// The number with 108 digits behind the point, the rest cut off.
  var fixed: FixedPoint {
    let shift = exponent + FixedPoint.digits
    return FixedPoint(
      units: shift >= 0 ? coefficient.shiftedLeft(shift) : coefficient.shiftedRight(-shift).kept)
  }
}
