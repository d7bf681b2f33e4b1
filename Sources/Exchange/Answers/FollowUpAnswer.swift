package import Casework
package import CivilTime

/// What supervision sees through, as JSON.
package enum FollowUpAnswer {
  package static func value(_ item: FollowUp, on today: Day) -> JSONValue {
    .object([
      .init("schema", "nachhalt/follow-up/1"), .init("kind", .string(item.kind.code)),
      .init("id", .string(item.id)), .init("case", item.caseID.map { .string($0.text) } ?? .null),
      .init("text", .string(item.text)), .init("by", .string(item.by)),
      .init("due", item.due.map { .string($0.iso) } ?? .null),
      .init("overdue", .bool(item.isOverdue(on: today))),
      .init("done_on", item.doneOn.map { .string($0.iso) } ?? .null),
      .init("outcome", .string(item.outcome)),
      .init("category", (item.category?.code ?? item.statement?.code).map { .string($0) } ?? .null),
    ])
  }
}
