package import CivilTime

/// Somebody of the office: caseworker, team lead or supervision.
package struct Worker: Entity, Equatable, Sendable {
  package var id: Identifier<Worker>
  package var name: String = ""
  package var role: WorkerRole?
  package var team: String = ""
  package var department: String = ""
  package var absentFrom: Day?
  package var absentTo: Day?
  package var deputyID: Identifier<Worker>?

  package static let kind = EntityKind.worker
  package static let fields: [Field] = [
    .id("worker"),
    .text("name"),
    .code("role", WorkerRole.codes),
    .text("team"),
    .text("department"),
    .day("absent_from"),
    .day("absent_to"),
    .reference("deputy", .worker),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    name = cells.text()
    role = cells.code()
    team = cells.text()
    department = cells.text()
    absentFrom = cells.day()
    absentTo = cells.day()
    deputyID = cells.optionalID()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      Cell(name),
      Cell(role),
      Cell(team),
      Cell(department),
      Cell(absentFrom),
      Cell(absentTo),
      Cell(deputyID?.text),
    ]
  }
}

extension Worker {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Worker>) {
    self.id = id
  }
}
