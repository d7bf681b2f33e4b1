package import CivilTime

/// A step agreed against risks.
package struct Activity: Entity, Equatable, Sendable {
  package var id: Identifier<Activity>
  package var caseID: CaseID
  package var risks: [String] = []
  package var what: String = ""
  package var who: ActivityOwner?
  package var agreedOn: Day?
  package var dueOn: Day?
  package var status: ActivityStatus?
  package var doneOn: Day?

  package static let kind = EntityKind.activity
  package static let fields: [Field] = [
    .id("activity"),
    .reference("case", .caseRecord, required: true),
    .list("risks"),
    .text("what"),
    .code("who", ActivityOwner.codes),
    .day("agreed_on"),
    .day("due_on"),
    .code("status", ActivityStatus.codes),
    .day("done_on"),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    risks = cells.list()
    what = cells.text()
    who = cells.code()
    agreedOn = cells.day()
    dueOn = cells.day()
    status = cells.code()
    doneOn = cells.day()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(list: risks),
      Cell(what),
      Cell(who),
      Cell(agreedOn),
      Cell(dueOn),
      Cell(status),
      Cell(doneOn),
    ]
  }
}

extension Activity {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Activity>, caseID: CaseID) {
    self.id = id
    self.caseID = caseID
  }
}
