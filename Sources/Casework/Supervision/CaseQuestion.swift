package import CivilTime

/// A question supervision puts to the caseworker. It stands in that person's queue until answered.
package struct CaseQuestion: Hashable, Sendable {
  package var id: String
  package var caseID: CaseID
  package var worker: WorkerID
  package var askedBy: String
  package var askedOn: Day
  package var dueOn: Day
  package var text: String
  package var answer: String?
  package var answeredBy: String?
  package var answeredOn: Day?
  /// What the answer comes to; given by whoever asked.
  package var category: StatementCategory?

  package var isOpen: Bool { answeredOn == nil }

  package init(
    id: String, caseID: CaseID, worker: WorkerID, askedBy: String, askedOn: Day, dueOn: Day,
    text: String
  ) {
    self.id = id
    self.caseID = caseID
    self.worker = worker
    self.askedBy = askedBy
    self.askedOn = askedOn
    self.dueOn = dueOn
    self.text = text
  }
}

/// What reviewer and caseworker agreed to do, with its day.
package struct ReviewMeasure: Hashable, Sendable {
  package var id: String
  package var caseID: CaseID
  package var text: String
  package var agreedBy: String
  package var agreedOn: Day
  package var dueOn: Day
  package var doneOn: Day?
  package var doneBy: String?
  /// What came of it.
  package var outcome = ""

  package init(
    id: String, caseID: CaseID, text: String, agreedBy: String, agreedOn: Day, dueOn: Day
  ) {
    self.id = id
    self.caseID = caseID
    self.text = text
    self.agreedBy = agreedBy
    self.agreedOn = agreedOn
    self.dueOn = dueOn
  }
}
