package import CivilTime

/// The case: whose it is, where it belongs, and when need and benefit ended.
package struct CaseRecord: Entity, Equatable, Sendable {
  package var id: Identifier<CaseRecord>
  package var clientID: Identifier<Client>?
  package var workerID: Identifier<Worker>?
  package var team: String = ""
  package var department: String = ""
  package var area: Area?
  package var openedOn: Day?
  package var closedOn: Day?
  package var benefitFrom: Day?
  package var benefitTo: Day?
  package var needEndedOn: Day?
  package var needEndedCause: NeedEndedCause?

  package static let kind = EntityKind.caseRecord
  package static let fields: [Field] = [
    .id("case"),
    .reference("client", .client),
    .reference("worker", .worker),
    .text("team"),
    .text("department"),
    .code("area", Area.codes),
    .day("opened_on"),
    .day("closed_on"),
    .day("benefit_from"),
    .day("benefit_to"),
    .day("need_ended_on"),
    .code("need_ended_cause", NeedEndedCause.codes),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    clientID = cells.optionalID()
    workerID = cells.optionalID()
    team = cells.text()
    department = cells.text()
    area = cells.code()
    openedOn = cells.day()
    closedOn = cells.day()
    benefitFrom = cells.day()
    benefitTo = cells.day()
    needEndedOn = cells.day()
    needEndedCause = cells.code()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      Cell(clientID?.text),
      Cell(workerID?.text),
      Cell(team),
      Cell(department),
      Cell(area),
      Cell(openedOn),
      Cell(closedOn),
      Cell(benefitFrom),
      Cell(benefitTo),
      Cell(needEndedOn),
      Cell(needEndedCause),
    ]
  }
}

extension CaseRecord {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<CaseRecord>) {
    self.id = id
  }
}
