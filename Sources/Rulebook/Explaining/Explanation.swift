package import Casework
package import CivilTime

/// Why a rule holds for a case on a day, or why not, as data; screen, answers and prints read it.
package struct Explanation: Equatable, Sendable {
  package var caseID: CaseID
  package var info: RuleInfo
  package var subject: String?
  package var fires: Bool
  /// Whether it fires but was set aside with a reason.
  package var isDismissed = false
  package var severity: Severity = .hint
  package var kind: ResultKind = .finding
  package var since: Day?
  package var due: Day?
  /// The row of the model the conditions stand in: the one that fired, else the one nearest to it.
  package var row: RuleInfo.Row?
  package var conditions: [Condition] = []
  package var facts: [RuleResult.Fact] = []
  /// The first later day on which one of the conditions turns out differently with today's facts.
  package var changesOn: Day?

  package struct Condition: Equatable, Sendable {
    /// The test in the model's own words.
    package var text: String
    /// The value it looked at, printed.
    package var value: String
    package var holds: Bool
    /// What the test says, to be put into words.
    package var statement: Statement
  }

  /// The first condition that does not hold.
  package var firstFailed: Condition? { conditions.first { !$0.holds } }

  init(caseID: CaseID, info: RuleInfo, fires: Bool) {
    self.caseID = caseID
    self.info = info
    self.fires = fires
  }
}
