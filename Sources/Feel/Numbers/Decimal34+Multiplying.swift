extension Decimal34 {
  /// The product; nil where it is too large.
  package func multiplied(by other: Decimal34) -> Decimal34? {
    let a = coefficient
    let b = other.coefficient
    let isNegative = self.isNegative != other.isNegative
    let exponent = self.exponent + other.exponent
    let product = a.multipliedFullWidth(by: b)
    if product.high == 0 {
      return Decimal34.fitting(product.low, exponent: exponent, isNegative: isNegative)
    }
    let drop = DecimalPowers.digits(of: a) + DecimalPowers.digits(of: b) - 36
    let (kept, rest) = DecimalPowers.power(drop).dividingFullWidth(product)
    return Decimal34.fitting(
      kept, exponent: exponent + drop, isNegative: isNegative, sticky: rest != 0)
  }

  /// The quotient; nil for a zero divisor or where it is too large.
  package func divided(by divisor: Decimal34) -> Decimal34? {
    guard !divisor.isZero else { return nil }
    guard !isZero else { return .zero }
    let isNegative = self.isNegative != divisor.isNegative
    let wanted = exponent - divisor.exponent
    let a = coefficient
    let b = divisor.coefficient
    let whole = a.quotientAndRemainder(dividingBy: b)
    if whole.remainder == 0 {
      return Decimal34.fitting(whole.quotient, exponent: wanted, isNegative: isNegative)
    }
    // A dividend of 34 digits, enlarged by two more than the divisor has, gives 36 or 37 digits.
    let padding = Decimal34.digits - DecimalPowers.digits(of: a)
    let enlarging = DecimalPowers.digits(of: b) + 2
    let dividend = (a * DecimalPowers.power(padding)).multipliedFullWidth(
      by: DecimalPowers.power(enlarging))
    let (quotient, rest) = b.dividingFullWidth(dividend)
    let result = Decimal34.fitting(
      quotient, exponent: wanted - padding - enlarging, isNegative: isNegative, sticky: rest != 0)
    return rest == 0 ? result?.withoutTrailingZeros(upTo: wanted) : result
  }

  /// FEEL's `modulo`: what is left over after dividing down, with the divisor's sign; nil for a
  /// zero divisor.
  package func modulo(_ divisor: Decimal34) -> Decimal34? {
    guard !divisor.isZero else { return nil }
    let rest = magnitudeRemainder(divisor)
    if rest.isZero { return .zero }
    if isNegative == divisor.isNegative { return isNegative ? rest.negated : rest }
    let complement = divisor.magnitude.subtracting(rest)
    return divisor.isNegative ? complement?.negated : complement
  }

  /// |self| − n·|divisor| with the whole n that leaves the least.
  private func magnitudeRemainder(_ divisor: Decimal34) -> Decimal34 {
    if isZero { return .zero }
    let a = coefficient
    let b = divisor.coefficient
    let distance = exponent - divisor.exponent
    if distance >= 0 {
      let shift = Decimal34.tenToThe(distance, modulo: b)
      let rest = b.dividingFullWidth((a % b).multipliedFullWidth(by: shift)).remainder
      return Decimal34(packing: rest, exponent: divisor.exponent, isNegative: false)
    }
    if DecimalPowers.digits(of: b) - distance > 38 { return magnitude }
    let rest = a % (b * DecimalPowers.power(-distance))
    return Decimal34(packing: rest, exponent: exponent, isNegative: false)
  }

  private static func tenToThe(_ exponent: Int, modulo divisor: UInt128) -> UInt128 {
    var result = 1 % divisor
    var square = 10 % divisor
    var left = exponent
    while left > 0 {
      if left & 1 == 1 {
        result = divisor.dividingFullWidth(result.multipliedFullWidth(by: square)).remainder
      }
      square = divisor.dividingFullWidth(square.multipliedFullWidth(by: square)).remainder
      left >>= 1
    }
    return result
  }
}
