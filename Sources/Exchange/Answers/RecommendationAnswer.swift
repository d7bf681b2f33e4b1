package import Casework
package import CivilTime

/// A recommendation as a record that other programs of quality assurance can take.
package enum RecommendationAnswer {
  package static func value(_ one: Recommendation, on today: Day) -> JSONValue {
    .object([
      .init("schema", "nachhalt/recommendation/1"), .init("recommendation", .string(one.id)),
      .init("text", .string(one.text)), .init("category", .string(one.category.code)),
      .init("unit", .string(one.unit)), .init("measure", .string(one.measure)),
      .init("due", one.dueOn.map { .string($0.iso) } ?? .null),
      .init("done_on", one.doneOn.map { .string($0.iso) } ?? .null),
      .init("overdue", .bool(one.isOverdue(on: today))),
      .init("evidence", .string(one.evidence)), .init("dissent", .string(one.dissent)),
    ])
  }
}
