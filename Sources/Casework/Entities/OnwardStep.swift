package import CivilTime

/// A step towards the next job.
package struct OnwardStep: Entity, Equatable, Sendable {
  package var id: Identifier<OnwardStep>
  package var caseID: CaseID
  package var date: Day
  package var kind: OnwardStepKind
  package var result: String = ""

  package static let kind = EntityKind.onwardStep
  package static let fields: [Field] = [
    .id("step"),
    .reference("case", .caseRecord, required: true),
    .day("date", required: true),
    .code("kind", OnwardStepKind.codes, required: true),
    .text("result"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    date = try cells.requiredDay()
    kind = try cells.required(OnwardStepKind.self)
    result = cells.text()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(date),
      Cell(kind),
      Cell(result),
    ]
  }
}

extension OnwardStep {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<OnwardStep>, caseID: CaseID, date: Day, kind: OnwardStepKind) {
    self.id = id
    self.caseID = caseID
    self.date = date
    self.kind = kind
  }
}
