package import CivilTime

/// The offer of aftercare, or why none was made.
package struct Offer: Entity, Equatable, Sendable {
  package var caseID: CaseID
  package var offeredOn: Day?
  package var decision: OfferDecision?
  package var decidedOn: Day?
  package var noOfferReason: String = ""
  package var noOfferReasonOn: Day?

  package static let kind = EntityKind.offer
  package static let fields: [Field] = [
    .reference("case", .caseRecord, required: true, key: true),
    .day("offered_on"),
    .code("decision", OfferDecision.codes),
    .day("decided_on"),
    .text("no_offer_reason"),
    .day("no_offer_reason_on"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    caseID = cells.id()
    offeredOn = cells.day()
    decision = cells.code()
    decidedOn = cells.day()
    noOfferReason = cells.text()
    noOfferReasonOn = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(caseID.text),
      Cell(offeredOn),
      Cell(decision),
      Cell(decidedOn),
      Cell(noOfferReason),
      Cell(noOfferReasonOn),
    ]
  }
}

extension Offer {
  /// The least that makes one; everything else is filled in afterwards.
  package init(caseID: CaseID) {
    self.caseID = caseID
  }
}
