package import CivilTime

/// All that the rules say of one case on one day, and until when it stays true: the cacheable whole.
package struct CaseOutcome: Equatable, Sendable {
  package var caseID: CaseID
  package var evaluatedOn: Day
  /// The first later day on which any of this can change with the same facts; nil means never.
  package var horizon: Day?
  package var results: [RuleResult]
  package var queue: [QueueEntry]

  package init(
    caseID: CaseID, evaluatedOn: Day, horizon: Day?, results: [RuleResult], queue: [QueueEntry]
  ) {
    self.caseID = caseID
    self.evaluatedOn = evaluatedOn
    self.horizon = horizon
    self.results = results
    self.queue = queue
  }
}
