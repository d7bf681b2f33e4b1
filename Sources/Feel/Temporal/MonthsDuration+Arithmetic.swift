extension MonthsDuration {
  /// FEEL's `years and months duration(from, to)`: whole months between two days, towards zero.
  package init(from start: FeelDate, to end: FeelDate) {
    let (a, b) = (start.parts, end.parts)
    var months = (b.year - a.year) * 12 + b.month - a.month
    if months > 0 && b.day < a.day { months -= 1 }
    if months < 0 && b.day > a.day { months += 1 }
    self.init(months: months)
  }

  /// Times of day and zones do not count.
  package init(from start: FeelDateTime, to end: FeelDateTime) {
    self.init(from: start.date, to: end.date)
  }

  package var years: Int64 { months / 12 }

  /// Months beyond the whole years, with the same sign.
  package var monthsPart: Int64 { months % 12 }

  package var negated: MonthsDuration? {
    months == .min ? nil : MonthsDuration(months: -months)
  }

  package var magnitude: MonthsDuration? { months < 0 ? negated : self }

  package func adding(_ other: MonthsDuration) -> MonthsDuration? {
    let (sum, over) = months.addingReportingOverflow(other.months)
    return over ? nil : MonthsDuration(months: sum)
  }

  package func subtracting(_ other: MonthsDuration) -> MonthsDuration? {
    let (difference, over) = months.subtractingReportingOverflow(other.months)
    return over ? nil : MonthsDuration(months: difference)
  }

  /// Cut off at the whole month.
  package func multiplied(by factor: Decimal34) -> MonthsDuration? {
    MonthsDuration(cutting: Decimal34(months).multiplied(by: factor))
  }

  package func divided(by divisor: Decimal34) -> MonthsDuration? {
    MonthsDuration(cutting: Decimal34(months).divided(by: divisor))
  }

  /// How often the other goes into this; nil for an empty other.
  package func ratio(to other: MonthsDuration) -> Decimal34? {
    Decimal34(months).divided(by: Decimal34(other.months))
  }

  private init?(cutting months: Decimal34?) {
    guard let whole = months?.rounded(.down)?.int64 else { return nil }
    self.init(months: whole)
  }
}
