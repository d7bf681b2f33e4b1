/// How urgently a case wants a second look, as comparable facts and not as a number of points. It
/// orders cases, never people.
package struct CaseRisk: Equatable, Sendable {
  package var isJobInDanger = false
  package var isLimitNear = false
  package var worst: Severity?
  package var overdue = 0
  package var findings = 0

  package init() {}

  package init(_ outcome: CaseOutcome) {
    for result in outcome.results where !result.isDismissed {
      if result.rule == "AG-01" || result.rule == "AG-02" { isJobInDanger = true }
      if result.rule == "GR-01" { isLimitNear = true }
      worst = min(worst ?? .hint, result.severity)
      if result.kind == .overdue { overdue += 1 }
      findings += 1
    }
    for entry in outcome.queue where entry.state == .overdue && entry.rule == nil {
      overdue += 1
      worst = min(worst ?? .hint, entry.severity)
    }
  }

  /// Whether this case comes before the other.
  package func precedes(_ other: CaseRisk) -> Bool { key.lexicographicallyPrecedes(other.key) }

  private var key: [Int] {
    [
      isJobInDanger ? 0 : 1, isLimitNear ? 0 : 1, Int(worst?.rawValue ?? 9), -overdue, -findings,
    ]
  }
}
