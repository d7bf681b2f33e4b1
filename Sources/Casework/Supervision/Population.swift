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
  /// Not the cases looked at within so many months: drawn for a sample or rated.
  package var unreviewedMonths: Int?

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
    case .filter(let filter):
      let fresh = unreviewedMonths.map { "unreviewed=\($0);" } ?? ""
      return fresh + "filter=" + filter
    }
    if let rule { parts.append("rule=\(rule)") }
    if let team { parts.append("team=\(team)") }
    if let department { parts.append("department=\(department)") }
    if let unreviewedMonths { parts.append("unreviewed=\(unreviewedMonths)") }
    return parts.joined(separator: ";")
  }

  package init?(text: String) {
    self.init(.everything)
    // A filter takes the rest of the line, behind the one criterion it cannot say itself.
    if let start = Population.startOfFilter(text) {
      scope = .filter(String(text[start...]))
      guard text.hasPrefix("unreviewed=") else { return }
      unreviewedMonths = Int(text.dropFirst(11).prefix { $0 != ";" })
      if unreviewedMonths == nil { return nil }
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
      case "unreviewed":
        guard let months = Int(value), months > 0, months <= 120 else { return nil }
        unreviewedMonths = months
      default: return nil
      }
    }
  }

  /// `results` is asked only where a rule is among the criteria, `matches` only where a filter is one.
  package func contains(
    _ file: CaseFile, on keyDate: Day, matches: (CaseID) -> Bool = { _ in false },
    drawnSince: (CaseID, Day) -> Bool = { _, _ in false }, results: () -> [RuleResult]
  ) -> Bool {
    // Protected cases are looked after by a few named people; supervision does not draw them.
    if file.client?.protected == true { return false }
    if let team, file.record.team != team { return false }
    if let department, file.record.department != department { return false }
    if let unreviewedMonths {
      let since = keyDate.adding(months: -unreviewedMonths)
      if let on = file.review?.on, since < on, on <= keyDate { return false }
      if drawnSince(file.record.id, since) { return false }
    }
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

  private static func startOfFilter(_ text: String) -> String.Index? {
    if text.hasPrefix("filter=") { return text.index(text.startIndex, offsetBy: 7) }
    guard text.hasPrefix("unreviewed="), let end = text.firstIndex(of: ";") else { return nil }
    let rest = text[text.index(after: end)...]
    return rest.hasPrefix("filter=") ? rest.index(rest.startIndex, offsetBy: 7) : nil
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
