package import CivilTime

/// Which cases a sample is drawn from, as simple criteria that can be printed and read back.
package struct Population: Hashable, Sendable {
  package enum Scope: Hashable, Sendable {
    case everything
    /// Aftercare runs on the key date.
    case running
    case ended(ClosedRange<Day>)
    /// An insurable job began in the period.
    case started(ClosedRange<Day>)
    /// What a filter lets through on the key date, in the language of the list of cases.
    case filter(String)
  }

  package var scope: Scope
  /// A rule that holds on the key date.
  package var rule: String?
  package var team: String?
  package var department: String?

  package init(
    _ scope: Scope, rule: String? = nil, team: String? = nil, department: String? = nil
  ) {
    self.scope = scope
    self.rule = rule
    self.team = team
    self.department = department
  }

  /// nil for an empty filter.
  package init?(filter: String) {
    guard !filter.isEmpty else { return nil }
    self.init(.filter(filter))
  }

  /// "ended=2026-01-01..2026-03-31;rule=NB-02;team=Nord"
  package var text: String {
    var parts: [String]
    switch scope {
    case .everything: parts = ["all"]
    case .running: parts = ["running"]
    case .ended(let days): parts = ["ended=\(Population.text(days))"]
    case .started(let days): parts = ["started=\(Population.text(days))"]
    // A filter takes the rest of the line: it has words of its own for everything else.
    case .filter(let filter): return "filter=" + filter
    }
    if let rule { parts.append("rule=\(rule)") }
    if let team { parts.append("team=\(team)") }
    if let department { parts.append("department=\(department)") }
    return parts.joined(separator: ";")
  }

  package init?(text: String) {
    self.init(.everything)
    if text.hasPrefix("filter=") {
      scope = .filter(String(text.dropFirst(7)))
      return
    }
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      let value = pair.count == 2 ? pair[1] : ""
      switch pair.first {
      case "all": scope = .everything
      case "running": scope = .running
      case "ended":
        guard let days = Population.days(value) else { return nil }
        scope = .ended(days)
      case "started":
        guard let days = Population.days(value) else { return nil }
        scope = .started(days)
      case "rule": rule = value
      case "team": team = value
      case "department": department = value
      default: return nil
      }
    }
  }

  /// `results` is asked only where a rule is among the criteria, `matches` only where a filter is one.
  package func contains(
    _ file: CaseFile, on keyDate: Day, matches: (CaseID) -> Bool = { _ in false },
    results: () -> [RuleResult]
  ) -> Bool {
    // Protected cases are looked after by a few named people; supervision does not draw them.
    if file.client?.protected == true { return false }
    if let team, file.record.team != team { return false }
    if let department, file.record.department != department { return false }
    switch scope {
    case .everything: break
    case .running:
      guard file.aftercare != nil, CaseFacts(file, on: keyDate).isRunning else { return false }
    case .ended(let days):
      guard let ended = file.aftercare?.endedOn, days.contains(ended) else { return false }
    case .started(let days):
      guard file.employments.contains(where: { $0.kind == .insurable && days.contains($0.start) })
      else { return false }
    case .filter: guard matches(file.record.id) else { return false }
    }
    guard let rule else { return true }
    return results().contains { $0.rule == rule && !$0.isDismissed }
  }

  private static func text(_ days: ClosedRange<Day>) -> String {
    "\(days.lowerBound.iso)..\(days.upperBound.iso)"
  }

  private static func days(_ text: String) -> ClosedRange<Day>? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count == 2, let from = Day(iso: String(parts[0])),
      let to = Day(iso: String(parts[1])), from <= to
    else { return nil }
    return from...to
  }
}
