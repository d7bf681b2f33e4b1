package import CivilTime

/// A grant beside the job.
package struct Support: Entity, Equatable, Sendable {
  package var id: Identifier<Support>
  package var caseID: CaseID
  package var kind: SupportKind
  package var grantedOn: Day
  package var from: Day?
  package var to: Day?

  package static let kind = EntityKind.support
  package static let fields: [Field] = [
    .id("support"),
    .reference("case", .caseRecord, required: true),
    .code("kind", SupportKind.codes, required: true),
    .day("granted_on", required: true),
    .day("from"),
    .day("to"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    kind = try cells.required(SupportKind.self)
    grantedOn = try cells.requiredDay()
    from = cells.day()
    to = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(kind),
      Cell(grantedOn),
      Cell(from),
      Cell(to),
    ]
  }
}

extension Support {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Support>, caseID: CaseID, kind: SupportKind, grantedOn: Day) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.grantedOn = grantedOn
  }
}
