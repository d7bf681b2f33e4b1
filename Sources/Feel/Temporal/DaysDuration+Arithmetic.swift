extension DaysDuration {
  /// nil beyond 2⁶³ seconds.
  package init?(nanoseconds total: Int128) {
    var (seconds, rest) = total.quotientAndRemainder(dividingBy: 1_000_000_000)
    if rest < 0 {
      seconds -= 1
      rest += 1_000_000_000
    }
    guard let whole = Int64(exactly: seconds) else { return nil }
    self.init(seconds: whole, nanoseconds: Int32(rest))
  }

  package init?(days: Int64) {
    let (seconds, over) = days.multipliedReportingOverflow(by: 86_400)
    if over { return nil }
    self.init(seconds: seconds)
  }

  package var totalNanoseconds: Int128 {
    Int128(seconds) * 1_000_000_000 + Int128(nanoseconds)
  }

  /// Whole days, counted towards zero; the other parts carry the same sign.
  package var days: Int64 { wholeSeconds / 86_400 }
  package var hours: Int64 { wholeSeconds / 3600 % 24 }
  package var minutes: Int64 { wholeSeconds / 60 % 60 }

  package var secondsPart: Decimal34 {
    TemporalText.number(
      seconds: wholeSeconds % 60, nanoseconds: Int64(totalNanoseconds % 1_000_000_000))
  }

  private var wholeSeconds: Int64 {
    seconds < 0 && nanoseconds != 0 ? seconds + 1 : seconds
  }

  /// All of it in seconds.
  package var totalSeconds: Decimal34 {
    let total = totalNanoseconds
    return Decimal34(packing: total.magnitude, exponent: -9, isNegative: total < 0)
      .withoutTrailingZeros(upTo: 0)
  }

  package var negated: DaysDuration? { DaysDuration(nanoseconds: -totalNanoseconds) }

  package var magnitude: DaysDuration? { seconds < 0 ? negated : self }

  package func adding(_ other: DaysDuration) -> DaysDuration? {
    DaysDuration(nanoseconds: totalNanoseconds + other.totalNanoseconds)
  }

  package func subtracting(_ other: DaysDuration) -> DaysDuration? {
    DaysDuration(nanoseconds: totalNanoseconds - other.totalNanoseconds)
  }

  /// Cut off at the nanosecond.
  package func multiplied(by factor: Decimal34) -> DaysDuration? {
    DaysDuration(cutting: Decimal34(whole: totalNanoseconds).multiplied(by: factor))
  }

  package func divided(by divisor: Decimal34) -> DaysDuration? {
    DaysDuration(cutting: Decimal34(whole: totalNanoseconds).divided(by: divisor))
  }

  /// How often the other goes into this; nil for an empty other.
  package func ratio(to other: DaysDuration) -> Decimal34? {
    Decimal34(whole: totalNanoseconds).divided(by: Decimal34(whole: other.totalNanoseconds))
  }

  private init?(cutting nanoseconds: Decimal34?) {
    guard let whole = nanoseconds?.rounded(.down)?.int128 else { return nil }
    self.init(nanoseconds: whole)
  }
}

extension Decimal34 {
  /// For whole numbers of up to 34 digits.
  init(whole value: Int128) {
    self.init(packing: value.magnitude, exponent: 0, isNegative: value < 0)
  }

  /// The value as an integer of at most 34 digits; nil otherwise.
  var int128: Int128? {
    if isZero { return 0 }
    guard let even = rounded(.down), even == self, even.exponent <= 34,
      DecimalPowers.digits(of: even.coefficient) + even.exponent <= 34
    else { return nil }
    let exponent = even.exponent
    let value =
      exponent >= 0
      ? even.coefficient * DecimalPowers.power(exponent)
      : even.coefficient / DecimalPowers.power(-exponent)
    return even.isNegative ? -Int128(value) : Int128(value)
  }
}
