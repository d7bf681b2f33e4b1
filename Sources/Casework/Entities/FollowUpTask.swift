package import CivilTime

/// A reminder (Wiedervorlage).
package struct FollowUpTask: Entity, Equatable, Sendable {
  package var id: Identifier<FollowUpTask>
  package var caseID: CaseID
  package var dueOn: Day
  package var text: String = ""
  package var origin: String = ""
  package var assignee: String = ""
  package var status: TaskStatus?
  package var doneOn: Day?

  package static let kind = EntityKind.task
  package static let fields: [Field] = [
    .id("task"),
    .reference("case", .caseRecord, required: true),
    .day("due_on", required: true),
    .text("text"),
    .text("origin"),
    .text("assignee"),
    .code("status", TaskStatus.codes),
    .day("done_on"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    dueOn = try cells.requiredDay()
    text = cells.text()
    origin = cells.text()
    assignee = cells.text()
    status = cells.code()
    doneOn = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(dueOn),
      Cell(text),
      Cell(origin),
      Cell(assignee),
      Cell(status),
      Cell(doneOn),
    ]
  }
}

extension FollowUpTask {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<FollowUpTask>, caseID: CaseID, dueOn: Day) {
    self.id = id
    self.caseID = caseID
    self.dueOn = dueOn
  }
}
