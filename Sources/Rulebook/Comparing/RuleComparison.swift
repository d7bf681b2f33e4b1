package import Casework
package import CivilTime

/// What another rule book would say differently, case by case.
package struct RuleComparison {
  private let old: RuleEngine
  private let new: RuleEngine

  package init(
    old: RuleBook, new: RuleBook, on today: Day, _ configuration: Configuration = Configuration()
  ) {
    self.old = RuleEngine(old, on: today, configuration)
    self.new = RuleEngine(new, on: today, configuration)
  }

  package struct Difference: Equatable, Sendable {
    package var caseID: CaseID
    package var appeared: [RuleResult]
    package var vanished: [RuleResult]
  }

  /// nil where both say the same. Words and numbers used do not count, only what holds, how
  /// serious it is and by when.
  package func difference(_ file: CaseFile) -> Difference? {
    let before = old.evaluate(file, withFacts: false).results
    let after = new.evaluate(file, withFacts: false).results
    let known = Set(before.map(Essence.init))
    let found = Set(after.map(Essence.init))
    guard known != found else { return nil }
    return Difference(
      caseID: file.record.id, appeared: after.filter { !known.contains(Essence($0)) },
      vanished: before.filter { !found.contains(Essence($0)) })
  }

  private struct Essence: Hashable {
    let rule: String
    let subject: String?
    let severity: Severity
    let kind: ResultKind
    let due: Day?

    init(_ result: RuleResult) {
      rule = result.rule
      subject = result.subject
      severity = result.severity
      kind = result.kind
      due = result.due
    }
  }
}
