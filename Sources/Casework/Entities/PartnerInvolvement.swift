package import CivilTime

/// A network partner drawn in.
package struct PartnerInvolvement: Entity, Equatable, Sendable {
  package var id: Identifier<PartnerInvolvement>
  package var caseID: CaseID
  package var partner: String
  package var kind: PartnerKind?
  package var from: Day
  package var to: Day?
  package var purpose: String = ""
  package var notWanted: Bool?
  package var fitsNeed: Bool?
  package var result: String = ""
  package var resultUsedOn: Day?

  package static let kind = EntityKind.partnerInvolvement
  package static let fields: [Field] = [
    .id("involvement"),
    .reference("case", .caseRecord, required: true),
    .text("partner", required: true),
    .code("kind", PartnerKind.codes),
    .day("from", required: true),
    .day("to"),
    .text("purpose"),
    .flag("not_wanted"),
    .flag("fits_need"),
    .text("result"),
    .day("result_used_on"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    partner = cells.text()
    kind = cells.code()
    from = try cells.requiredDay()
    to = cells.day()
    purpose = cells.text()
    notWanted = cells.flag()
    fitsNeed = cells.flag()
    result = cells.text()
    resultUsedOn = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(partner),
      Cell(kind),
      Cell(from),
      Cell(to),
      Cell(purpose),
      Cell(notWanted),
      Cell(fitsNeed),
      Cell(result),
      Cell(resultUsedOn),
    ]
  }
}

extension PartnerInvolvement {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<PartnerInvolvement>, caseID: CaseID, partner: String, from: Day) {
    self.id = id
    self.caseID = caseID
    self.partner = partner
    self.from = from
  }
}
