package import CivilTime

/// The aftercare period of a case.
package struct Aftercare: Entity, Equatable, Sendable {
  package var caseID: CaseID
  package var anchorID: Identifier<Employment>?
  package var basis: AftercareBasis?
  package var startedOn: Day?
  package var endedOn: Day?
  package var endReason: AftercareEndReason?
  package var limitOn: Day?
  package var extensionUntil: Day?
  package var extensionReason: String = ""
  package var deliveredBy: DeliveredBy?

  package static let kind = EntityKind.aftercare
  package static let fields: [Field] = [
    .reference("case", .caseRecord, required: true, key: true),
    .reference("anchor", .employment),
    .code("basis", AftercareBasis.codes),
    .day("started_on"),
    .day("ended_on"),
    .code("end_reason", AftercareEndReason.codes),
    .day("limit_on"),
    .day("extension_until"),
    .text("extension_reason"),
    .code("delivered_by", DeliveredBy.codes),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    caseID = cells.id()
    anchorID = cells.optionalID()
    basis = cells.code()
    startedOn = cells.day()
    endedOn = cells.day()
    endReason = cells.code()
    limitOn = cells.day()
    extensionUntil = cells.day()
    extensionReason = cells.text()
    deliveredBy = cells.code()
  }

  package var cells: [Cell] {
    [
      .text(caseID.text),
      Cell(anchorID?.text),
      Cell(basis),
      Cell(startedOn),
      Cell(endedOn),
      Cell(endReason),
      Cell(limitOn),
      Cell(extensionUntil),
      Cell(extensionReason),
      Cell(deliveredBy),
    ]
  }
}

extension Aftercare {
  /// The least that makes one; everything else is filled in afterwards.
  package init(caseID: CaseID) {
    self.caseID = caseID
  }
}
