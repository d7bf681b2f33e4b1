import Casework
import CivilTime
package import Texts

/// A report with everything one needs to judge its figures, as JSON.
package enum ReportAnswer {
  package static func value(_ table: ReportTable) -> JSONValue {
    .object([
      .init("schema", "nachhalt/report/1"), .init("report", .string(table.name)),
      .init("title", .string(table.title.english)),
      .init("population", .string(table.population.english)),
      .init("from", .string(table.period.lowerBound.iso)),
      .init("to", .string(table.period.upperBound.iso)), .init("unit", .string(table.unit)),
      .init("as_of", .string(table.asOf.iso)), .init("rule_version", .string(table.ruleVersion)),
      .init("figures", .array(table.rows.map(row))),
    ])
  }

  private static func row(_ row: ReportTable.Row) -> JSONValue {
    .object([
      .init("figure", .string(row.id)),
      .init("sample", row.group.isEmpty ? .null : .string(row.group)),
      .init("label", .string(row.label.english)),
      .init("definition", .string(row.definition.english)),
      .init("base", .string(row.base.english)), .init("numerator", number(row.numerator)),
      .init("denominator", number(row.denominator)),
      .init("percent", row.hasPercent ? number(percent(row.share)) : .null),
      .init("min", number(row.minimum)), .init("max", number(row.maximum)),
      .init("before", share(row.previous)), .init("audit", share(row.published)),
    ])
  }

  private static func share(_ share: ReportTable.Share?) -> JSONValue {
    guard let share else { return .null }
    return .object([
      .init("numerator", number(share.numerator)), .init("denominator", number(share.denominator)),
      .init("percent", number(percent(share))),
    ])
  }

  private static func percent(_ share: ReportTable.Share?) -> Int? {
    share.flatMap { Formats.percentHalfUp($0.numerator, of: $0.denominator) }
  }

  private static func number(_ value: Int?) -> JSONValue {
    value.map { .number(Int64($0)) } ?? .null
  }
}
