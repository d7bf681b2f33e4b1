extension Decimal34: Hashable, Comparable {
  package static func == (left: Decimal34, right: Decimal34) -> Bool {
    if left.high == right.high && left.low == right.low { return true }
    return order(left, right) == 0
  }

  package static func < (left: Decimal34, right: Decimal34) -> Bool {
    order(left, right) < 0
  }

  package func hash(into hasher: inout Hasher) {
    let plain = withoutTrailingZeros()
    hasher.combine(plain.high)
    hasher.combine(plain.low)
  }

  /// Below zero, zero or above zero, as the left is smaller, equal or larger.
  static func order(_ left: Decimal34, _ right: Decimal34) -> Int {
    if left.isZero { return right.isZero ? 0 : (right.isNegative ? 1 : -1) }
    if right.isZero { return left.isNegative ? -1 : 1 }
    if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
    let order = magnitudeOrder(left, right)
    return left.isNegative ? -order : order
  }

  static func magnitudeOrder(_ left: Decimal34, _ right: Decimal34) -> Int {
    var (a, b) = (left.coefficient, right.coefficient)
    let (leftExponent, rightExponent) = (left.exponent, right.exponent)
    if leftExponent != rightExponent {
      let leftSize = DecimalPowers.digits(of: a) + leftExponent
      let rightSize = DecimalPowers.digits(of: b) + rightExponent
      if leftSize != rightSize { return leftSize < rightSize ? -1 : 1 }
      // Of equal size: the difference of the exponents is less than the digits of one of them.
      if leftExponent > rightExponent {
        a *= DecimalPowers.power(leftExponent - rightExponent)
      } else {
        b *= DecimalPowers.power(rightExponent - leftExponent)
      }
    }
    return a == b ? 0 : (a < b ? -1 : 1)
  }
}
