extension MonthsDuration: CustomStringConvertible {
  /// Reads `P1Y2M`; nil where days or times are named.
  package init?(_ text: some StringProtocol) {
    guard let fields = DurationText(text), fields.years != nil || fields.months != nil,
      fields.days == nil, fields.hours == nil, fields.minutes == nil, fields.seconds == nil
    else { return nil }
    let total = Int128(fields.years ?? 0) * 12 + Int128(fields.months ?? 0)
    guard let months = Int64(exactly: fields.isNegative ? -total : total) else { return nil }
    self.init(months: months)
  }

  package var description: String {
    if months == 0 { return "P0M" }
    let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
    return (months < 0 ? "-P" : "P") + (years == 0 ? "" : "\(years)Y")
      + (rest == 0 ? "" : "\(rest)M")
  }
}
