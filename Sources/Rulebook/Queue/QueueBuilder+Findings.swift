import Casework
import CivilTime

extension QueueBuilder {
  /// The results of one matter. They stay where they are: a result taken along is copied with all
  /// its texts.
  private struct Line {
    let matter: String
    /// Position of the worst result.
    var worst: Int
    /// The first rule, and those beside it.
    let rule: String
    var others: [String] = []
    var count = 1
  }

  /// One line for each matter of the results that no milestone tells.
  mutating func addFindings(
    _ results: [RuleResult], without told: StepSet, _ caseID: CaseID
  ) {
    var lines: [Line] = []
    for index in results.indices where !results[index].isDismissed {
      let rule = results[index].rule
      if let step = QueueBuilder.step(of: rule), told.contains(step) { continue }
      let matter = QueueBuilder.matter(of: rule)
      // A handful at most.
      guard let line = lines.firstIndex(where: { $0.matter == matter }) else {
        lines.append(Line(matter: matter, worst: index, rule: rule))
        continue
      }
      lines[line].count += 1
      if lines[line].rule != rule, !lines[line].others.contains(rule) {
        lines[line].others.append(rule)
      }
      if results[index].severity.rawValue < results[lines[line].worst].severity.rawValue {
        lines[line].worst = index
      }
    }
    for line in lines { addLine(line, results, caseID) }
  }

  private mutating func addLine(_ line: Line, _ results: [RuleResult], _ caseID: CaseID) {
    let (rule, kind) = (results[line.worst].rule, results[line.worst].kind)
    let due = results[line.worst].due
    let state: QueueEntry.State
    switch kind {
    case .overdue: state = .overdue
    case .due: state = .due
    case .finding: state = .due
    case .missing, .offTopic, .wrong, .limit, .evidence, .supervision:
      // A matter with a last day is overdue after it.
      if let due { state = horizon.isPast(due) ? .overdue : .due } else { state = .due }
    }
    var entry = QueueEntry(
      caseID: caseID, matter: .finding, state: isLate(rule, kind, state) ? .overdue : .due,
      severity: results[line.worst].severity, band: 0, reason: "", reasonEnglish: "")
    entry.rule = rule
    entry.subject = line.count == 1 ? results[line.worst].subject : nil
    entry.due = due
    entry.sortDay = due ?? results[line.worst].since
    (entry.reason, entry.reasonEnglish) =
      line.matter == QueueBuilder.termination
      ? QueueReasons.termination([line.rule] + line.others)
      : QueueReasons.finding(
        results[line.worst].text, results[line.worst].textEnglish,
        line.others.isEmpty ? line.count : 1)
    add(entry, kind: kind)
  }

  /// Only what can still be done in time can be late: overdue matters, the termination that looms
  /// and the limit; a wrong entry is simply there.
  private func isLate(_ rule: String, _ kind: ResultKind, _ state: QueueEntry.State) -> Bool {
    guard case .overdue = state else { return false }
    switch kind {
    case .overdue: return true
    case .missing: return rule == "AG-01" || rule == "AG-02"
    case .limit: return rule == "GR-02"
    case .due, .offTopic, .wrong, .evidence, .finding, .supervision: return false
    }
  }

  private static let termination = "Beendigung"

  /// Rules that one and the same deed settles are one matter.
  static func matter(of rule: String) -> String {
    switch rule {
    case "AG-01", "AG-02": termination
    case "GR-01", "GR-02": "Grenze"
    case "AN-01", "AN-03", "AN-06": "Angebot"
    default: rule
    }
  }
}
