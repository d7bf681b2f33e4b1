package import CivilTime

/// A consent with its scope and its limits in time.
package struct Consent: Entity, Equatable, Sendable {
  package var id: Identifier<Consent>
  package var caseID: CaseID
  package var scope: ConsentScope
  package var givenOn: Day
  package var validUntil: Day?
  package var revokedOn: Day?
  package var form: ConsentForm?

  package static let kind = EntityKind.consent
  package static let fields: [Field] = [
    .id("consent"),
    .reference("case", .caseRecord, required: true),
    .code("scope", ConsentScope.codes, required: true),
    .day("given_on", required: true),
    .day("valid_until"),
    .day("revoked_on"),
    .code("form", ConsentForm.codes),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    scope = try cells.required(ConsentScope.self)
    givenOn = try cells.requiredDay()
    validUntil = cells.day()
    revokedOn = cells.day()
    form = cells.code()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(scope),
      Cell(givenOn),
      Cell(validUntil),
      Cell(revokedOn),
      Cell(form),
    ]
  }
}

extension Consent {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Consent>, caseID: CaseID, scope: ConsentScope, givenOn: Day) {
    self.id = id
    self.caseID = caseID
    self.scope = scope
    self.givenOn = givenOn
  }
}
