extension BigNatural {
  /// Times a power of ten.
  func shiftedLeft(_ digits: Int) -> BigNatural {
    if isZero || digits == 0 { return self }
    let (whole, part) = digits.quotientAndRemainder(dividingBy: BigNatural.digitsPerLimb)
    let moved = BigNatural(limbs: [UInt32](repeating: 0, count: whole) + limbs)
    return part == 0 ? moved : moved.multiplied(by: UInt32(DecimalPowers.power(part)))
  }

  /// Divided by a power of ten; `lost` says whether anything but zeros went.
  func shiftedRight(_ digits: Int) -> (kept: BigNatural, lost: Bool) {
    if digits == 0 { return (self, false) }
    let (whole, part) = digits.quotientAndRemainder(dividingBy: BigNatural.digitsPerLimb)
    if whole >= limbs.count { return (.zero, !isZero) }
    let lost = limbs[..<whole].contains { $0 != 0 }
    let moved = BigNatural(limbs: Array(limbs[whole...]))
    if part == 0 { return (moved, lost) }
    let (kept, rest) = moved.divided(by: UInt32(DecimalPowers.power(part)))
    return (kept, lost || rest != 0)
  }

  /// The value where it has at most 38 digits.
  var small: UInt128 {
    limbs.reversed().reduce(0) { $0 &* UInt128(BigNatural.base) &+ UInt128($1) }
  }

  /// Knuth's long division by a divisor that is not zero.
  func quotient(by divisor: BigNatural) -> BigNatural {
    if BigNatural.isLess(self, divisor) { return .zero }
    if divisor.limbs.count == 1 { return divided(by: divisor.limbs[0]).quotient }
    let base = BigNatural.base
    // Both are enlarged so that the divisor's top limb is at least half the base.
    let scale = UInt32(base / (UInt64(divisor.limbs[divisor.limbs.count - 1]) + 1))
    let bottom = divisor.multiplied(by: scale).limbs
    var rest = multiplied(by: scale).limbs
    while rest.count <= limbs.count { rest.append(0) }
    let size = bottom.count
    let top = UInt64(bottom[size - 1])
    let next = UInt64(bottom[size - 2])
    var quotient = [UInt32](repeating: 0, count: rest.count - size)
    for position in quotient.indices.reversed() {
      let leading = UInt64(rest[position + size]) * base + UInt64(rest[position + size - 1])
      var digit = leading / top
      var remainder = leading % top
      while digit >= base || digit * next > remainder * base + UInt64(rest[position + size - 2]) {
        digit -= 1
        remainder += top
        if remainder >= base { break }
      }
      if BigNatural.subtract(bottom, times: digit, from: &rest, at: position) {
        digit -= 1
        BigNatural.addBack(bottom, to: &rest, at: position)
      }
      quotient[position] = UInt32(digit)
    }
    return BigNatural(limbs: quotient)
  }

  /// Answers whether one time too many was subtracted.
  private static func subtract(
    _ bottom: [UInt32], times digit: UInt64, from rest: inout [UInt32], at position: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: Int64 = 0
    for index in 0...bottom.count {
      let product = (index < bottom.count ? UInt64(bottom[index]) * digit : 0) + carry
      carry = product / base
      var difference = Int64(rest[position + index]) - Int64(product % base) - borrow
      borrow = difference < 0 ? 1 : 0
      difference += borrow * Int64(base)
      rest[position + index] = UInt32(difference)
    }
    return borrow != 0
  }

  private static func addBack(_ bottom: [UInt32], to rest: inout [UInt32], at position: Int) {
    var carry: UInt64 = 0
    for index in 0...bottom.count {
      let sum =
        UInt64(rest[position + index]) + (index < bottom.count ? UInt64(bottom[index]) : 0) + carry
      carry = sum / base
      rest[position + index] = UInt32(sum % base)
    }
  }
}
