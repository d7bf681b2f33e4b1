import Casework
import CivilTime

extension QueueBuilder {
  /// One line for each matter of the results that no milestone tells.
  mutating func addFindings(
    _ results: [RuleResult], without told: Set<String>, _ caseID: CaseID
  ) {
    var matters: [String: Int] = [:]
    var lines: [(result: RuleResult, rules: [String], count: Int)] = []
    for result in results where !told.contains(result.rule) && !result.isDismissed {
      let matter = QueueBuilder.matter(of: result.rule)
      if let line = matters[matter] {
        lines[line].count += 1
        if !lines[line].rules.contains(result.rule) { lines[line].rules.append(result.rule) }
        if result.severity.rawValue < lines[line].result.severity.rawValue {
          lines[line].result = result
        }
      } else {
        matters[matter] = lines.count
        lines.append((result, [result.rule], 1))
      }
    }
    for line in lines { addLine(line.result, line.rules, line.count, caseID) }
  }

  private mutating func addLine(
    _ result: RuleResult, _ rules: [String], _ count: Int, _ caseID: CaseID
  ) {
    let state: QueueEntry.State
    switch result.kind {
    case .overdue: state = .overdue
    case .due: state = .due
    case .missing, .offTopic, .wrong, .limit, .evidence, .finding, .supervision:
      // A matter with a last day is overdue after it.
      if let due = result.due, result.kind != .finding {
        state = horizon.isPast(due) ? .overdue : .due
      } else {
        state = .due
      }
    }
    var entry = QueueEntry(
      caseID: caseID, matter: .finding, state: isLate(result, state) ? .overdue : .due,
      severity: result.severity, band: 0, reason: "", reasonEnglish: "")
    entry.rule = result.rule
    entry.subject = count == 1 ? result.subject : nil
    entry.due = result.due
    entry.sortDay = result.due ?? result.since
    (entry.reason, entry.reasonEnglish) = QueueReasons.finding(result, rules, count)
    add(entry, kind: result.kind)
  }

  /// Only what can still be done in time can be late: overdue matters, the termination that looms
  /// and the limit; a wrong entry is simply there.
  private func isLate(_ result: RuleResult, _ state: QueueEntry.State) -> Bool {
    guard state == .overdue else { return false }
    switch result.kind {
    case .overdue: return true
    case .missing: return result.rule == "AG-01" || result.rule == "AG-02"
    case .limit: return result.rule == "GR-02"
    case .due, .offTopic, .wrong, .evidence, .finding, .supervision: return false
    }
  }

  /// Rules that one and the same deed settles are one matter.
  static func matter(of rule: String) -> String {
    switch rule {
    case "AG-01", "AG-02": "Beendigung"
    case "GR-01", "GR-02": "Grenze"
    case "AN-01", "AN-03", "AN-06": "Angebot"
    default: rule
    }
  }
}
