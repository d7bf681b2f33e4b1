/// A result of a rule with the case it is about.
package struct FindingLine: Hashable, Sendable {
  package var caseID: CaseID
  package var clientName: String
  package var workerID: WorkerID?
  package var result: RuleResult

  package init(caseID: CaseID, clientName: String, workerID: WorkerID?, result: RuleResult) {
    self.caseID = caseID
    self.clientName = clientName
    self.workerID = workerID
    self.result = result
  }
}

/// How often a rule holds at present.
package struct RuleCount: Hashable, Sendable {
  package var rule: String
  package var cases: Int
  package var results: Int
  package var dismissed: Int

  package init(rule: String, cases: Int, results: Int, dismissed: Int) {
    self.rule = rule
    self.cases = cases
    self.results = results
    self.dismissed = dismissed
  }
}
