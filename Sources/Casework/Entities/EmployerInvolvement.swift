package import CivilTime

/// The employer drawn in, or the documented reason why not.
package struct EmployerInvolvement: Entity, Equatable, Sendable {
  package var id: Identifier<EmployerInvolvement>
  package var caseID: CaseID
  package var date: Day
  package var initiatedBy: InvolvementInitiator?
  package var channel: Channel?
  package var consent: String = ""
  package var legalBasis: String = ""
  package var purpose: String = ""
  package var outcome: String = ""
  package var nonContactReason: NonContactReason?

  package static let kind = EntityKind.employerInvolvement
  package static let fields: [Field] = [
    .id("involvement"),
    .reference("case", .caseRecord, required: true),
    .day("date", required: true),
    .code("initiated_by", InvolvementInitiator.codes),
    .code("channel", Channel.codes),
    .text("consent"),
    .text("legal_basis"),
    .text("purpose"),
    .text("outcome"),
    .code("non_contact_reason", NonContactReason.codes),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    date = try cells.requiredDay()
    initiatedBy = cells.code()
    channel = cells.code()
    consent = cells.text()
    legalBasis = cells.text()
    purpose = cells.text()
    outcome = cells.text()
    nonContactReason = cells.code()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(date),
      Cell(initiatedBy),
      Cell(channel),
      Cell(consent),
      Cell(legalBasis),
      Cell(purpose),
      Cell(outcome),
      Cell(nonContactReason),
    ]
  }
}

extension EmployerInvolvement {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<EmployerInvolvement>, caseID: CaseID, date: Day) {
    self.id = id
    self.caseID = caseID
    self.date = date
  }
}
