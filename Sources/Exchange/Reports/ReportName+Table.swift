import Casework
package import CivilTime
package import Texts

extension ReportName {
  /// The figures of a period as a table, beside those of the period before and the audit's own.
  package func table(
    _ figures: [Figure], before: [Figure], period: ClosedRange<Day>, unit: String, asOf: Day,
    ruleVersion: String
  ) -> ReportTable {
    let rows = figures.map { figure -> ReportTable.Row in
      var row = ReportTable.Row(
        id: figure.id, label: figure.label, definition: ReportTexts.definition(figure.id),
        base: figure.base, numerator: figure.numerator, denominator: figure.denominator,
        wholeCohort: figure.wholeCohort, minimum: figure.minimum, maximum: figure.maximum,
        hasPercent: figure.hasPercent, cases: figure.minimum == nil ? figure.cases : [])
      row.group = figure.group
      row.previous = before.first { $0.id == figure.id && $0.group == figure.group }.flatMap {
        figure in
        guard let numerator = figure.numerator, let denominator = figure.denominator else {
          return nil
        }
        return ReportTable.Share(numerator: numerator, denominator: denominator)
      }
      row.previousCount =
        before.first {
          $0.id == figure.id && $0.group == figure.group && $0.denominator == nil
        }?.numerator
      row.published = AuditReference.share(figure.id)
      return row
    }
    return ReportTable(
      name: rawValue, title: title, population: population, period: period, unit: unit, asOf: asOf,
      ruleVersion: ruleVersion, rows: rows)
  }

  /// A period of the same length that ends the day before; whole months where it consists of such.
  package static func period(before period: ClosedRange<Day>) -> ClosedRange<Day> {
    let last = period.lowerBound - 1
    let next = period.upperBound + 1
    if period.lowerBound.parts.day == 1, next.parts.day == 1 {
      let (from, to) = (period.lowerBound.parts, next.parts)
      let months = (to.year - from.year) * 12 + to.month - from.month
      return period.lowerBound.adding(months: -months)...last
    }
    return (period.lowerBound - (period.upperBound - period.lowerBound + 1))...last
  }
}
