package import CivilTime

/// A result put aside with a documented reason; it stays in reports.
package struct Dismissal: Entity, Equatable, Sendable {
  package var caseID: CaseID
  package var rule: String
  package var subject: String = ""
  package var reason: String
  package var text: String = ""
  package var by: String = ""
  package var on: Day
  package var expiresOn: Day?

  package static let kind = EntityKind.dismissal
  package static let fields: [Field] = [
    .reference("case", .caseRecord, required: true, key: true),
    .text("rule", required: true, key: true),
    .text("subject", key: true),
    .text("reason", required: true),
    .text("text"),
    .text("by"),
    .day("on", required: true, key: true),
    .day("expires_on"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    caseID = cells.id()
    rule = cells.text()
    subject = cells.text()
    reason = cells.text()
    text = cells.text()
    by = cells.text()
    on = try cells.requiredDay()
    expiresOn = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(caseID.text),
      Cell(rule),
      Cell(subject),
      Cell(reason),
      Cell(text),
      Cell(by),
      Cell(on),
      Cell(expiresOn),
    ]
  }
}

extension Dismissal {
  /// The least that makes one; everything else is filled in afterwards.
  package init(caseID: CaseID, rule: String, reason: String, on: Day) {
    self.caseID = caseID
    self.rule = rule
    self.reason = reason
    self.on = on
  }
}
