extension DaysDuration: CustomStringConvertible {
  /// Reads `P1DT2H3M4.5S`; nil where years or months are named.
  package init?(_ text: some StringProtocol) {
    guard let fields = DurationText(text), fields.years == nil, fields.months == nil else {
      return nil
    }
    let seconds =
      Int128(fields.days ?? 0) * 86_400 + Int128(fields.hours ?? 0) * 3600
      + Int128(fields.minutes ?? 0) * 60 + Int128(fields.seconds ?? 0)
    let total = seconds * 1_000_000_000 + Int128(fields.nanoseconds)
    self.init(nanoseconds: fields.isNegative ? -total : total)
  }

  package var description: String {
    let total = totalNanoseconds.magnitude
    if total == 0 { return "PT0S" }
    let seconds = Int64(total / 1_000_000_000)
    let fraction = TemporalText.fraction(Int64(total % 1_000_000_000))
    var text = totalNanoseconds < 0 ? "-P" : "P"
    if seconds >= 86_400 { text += "\(seconds / 86_400)D" }
    let (hours, minutes, rest) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
    if hours == 0 && minutes == 0 && rest == 0 && fraction.isEmpty { return text }
    text += "T"
    if hours != 0 { text += "\(hours)H" }
    if minutes != 0 { text += "\(minutes)M" }
    if rest != 0 || !fraction.isEmpty { text += "\(rest)\(fraction)S" }
    return text
  }
}
