/// Powers of ten and digit counts of coefficients.
enum DecimalPowers {
  /// 10⁰ to 10³⁸, all that 128 bits hold.
  static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 1...38 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  static func power(_ exponent: Int) -> UInt128 {
    table[exponent]
  }

  /// The number of decimal digits; zero has one.
  static func digits(of value: UInt128) -> Int {
    let bits = 128 - value.leadingZeroBitCount
    // 1233/4096 is log10(2) from above for so few bits: the estimate is exact or one short.
    let estimate = (bits * 1233) >> 12
    if estimate > 38 { return 39 }
    return value >= table[estimate] ? estimate + 1 : max(estimate, 1)
  }
}
