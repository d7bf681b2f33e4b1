package import CivilTime

/// The client's status with the time it held.
package struct StatusPeriod: Entity, Equatable, Sendable {
  package var caseID: CaseID
  package var status: ClientStatus
  package var from: Day
  package var to: Day?

  package static let kind = EntityKind.status
  package static let fields: [Field] = [
    .reference("case", .caseRecord, required: true, key: true),
    .code("status", ClientStatus.codes, required: true),
    .day("from", required: true, key: true),
    .day("to"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    caseID = cells.id()
    status = try cells.required(ClientStatus.self)
    from = try cells.requiredDay()
    to = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(caseID.text),
      Cell(status),
      Cell(from),
      Cell(to),
    ]
  }
}

extension StatusPeriod {
  /// The least that makes one; everything else is filled in afterwards.
  package init(caseID: CaseID, status: ClientStatus, from: Day) {
    self.caseID = caseID
    self.status = status
    self.from = from
  }
}
