package import CivilTime

/// Integration agreement, cooperation plan or administrative act.
package struct Agreement: Entity, Equatable, Sendable {
  package var id: Identifier<Agreement>
  package var caseID: CaseID
  package var kind: AgreementKind
  package var concludedOn: Day?
  package var updatedOn: Day?
  package var adaptedOn: Day?
  package var services: [String] = []
  package var validityClause: Bool?
  package var terminatedOn: Day?
  package var supersedesID: Identifier<Agreement>?

  package static let kind = EntityKind.agreement
  package static let fields: [Field] = [
    .id("agreement"),
    .reference("case", .caseRecord, required: true),
    .code("kind", AgreementKind.codes, required: true),
    .day("concluded_on"),
    .day("updated_on"),
    .day("adapted_on"),
    .list("services"),
    .flag("validity_clause"),
    .day("terminated_on"),
    .reference("supersedes", .agreement),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    kind = try cells.required(AgreementKind.self)
    concludedOn = cells.day()
    updatedOn = cells.day()
    adaptedOn = cells.day()
    services = cells.list()
    validityClause = cells.flag()
    terminatedOn = cells.day()
    supersedesID = cells.optionalID()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(kind),
      Cell(concludedOn),
      Cell(updatedOn),
      Cell(adaptedOn),
      Cell(list: services),
      Cell(validityClause),
      Cell(terminatedOn),
      Cell(supersedesID?.text),
    ]
  }
}

extension Agreement {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Agreement>, caseID: CaseID, kind: AgreementKind) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
  }
}
