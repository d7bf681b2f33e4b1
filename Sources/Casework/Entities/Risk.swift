package import CivilTime

/// Something that threatens the job.
package struct Risk: Entity, Equatable, Sendable {
  package var id: Identifier<Risk>
  package var caseID: CaseID
  package var category: String
  package var level: RiskLevel?
  package var identifiedOn: Day
  package var status: RiskStatus?
  package var text: String = ""
  package var adequacy: Adequacy?

  package static let kind = EntityKind.risk
  package static let fields: [Field] = [
    .id("risk"),
    .reference("case", .caseRecord, required: true),
    .text("category", required: true),
    .code("level", RiskLevel.codes),
    .day("identified_on", required: true),
    .code("status", RiskStatus.codes),
    .text("text"),
    .code("adequacy", Adequacy.codes),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    category = cells.text()
    level = cells.code()
    identifiedOn = try cells.requiredDay()
    status = cells.code()
    text = cells.text()
    adequacy = cells.code()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(category),
      Cell(level),
      Cell(identifiedOn),
      Cell(status),
      Cell(text),
      Cell(adequacy),
    ]
  }
}

extension Risk {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Risk>, caseID: CaseID, category: String, identifiedOn: Day) {
    self.id = id
    self.caseID = caseID
    self.category = category
    self.identifiedOn = identifiedOn
  }
}
