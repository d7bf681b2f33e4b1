import Casework
import CivilTime

extension Invented {
  static func entry(
    _ caseID: String, _ matter: QueueEntry.Matter, _ state: QueueEntry.State, _ severity: Severity,
    band: Int, _ reason: String, _ english: String
  ) -> QueueEntry {
    QueueEntry(
      caseID: CaseID(caseID), matter: matter, state: state, severity: severity, band: band,
      reason: reason, reasonEnglish: english)
  }

  /// The queue of the sketch: seven matters in seven states.
  static var queue: [QueueLine] {
    var limit = entry(
      "F-01", .finding, .due, .high, band: 0, "Sechs Monate enden heute", "six months end today")
    limit.rule = "GR-01"
    limit.due = today
    var first = entry(
      "F-02", .finding, .overdue, .high, band: 1, "Erstgespräch, Tag 32",
      "first consultation, day 32")
    first.rule = "NB-02"
    first.due = day("2026-11-17")
    first.overdueFrom = day("2026-11-18")
    var termination = entry(
      "F-03", .finding, .overdue, .high, band: 1, "Kündigung droht: kein AG-Kontakt",
      "job at risk: no contact with employer")
    termination.rule = "AG-01"
    termination.subject = "F-03-R1"
    termination.due = day("2026-11-19")
    termination.overdueFrom = day("2026-11-20")
    var second = entry(
      "F-04", .milestone, .due, .medium, band: 2, "2 Monate, 2× nicht erreicht",
      "2 months, 2× not reached")
    second.step = .m2
    second.due = day("2026-11-24")
    var soon = entry(
      "F-05", .milestone, .due, .medium, band: 2, "Erstgespräch, Tag 23",
      "first consultation, day 23")
    soon.step = .m1
    soon.due = day("2026-11-26")
    var planned = entry("F-06", .appointment, .planned, .low, band: 3, "5 Monate", "5 months")
    planned.subject = "F-06-T1"
    planned.due = today
    planned.time = 630
    var hint = entry(
      "F-07", .finding, .due, .hint, band: 5, "Gespräch ohne Bezug am 12.11.",
      "talk off topic on 12 Nov")
    hint.rule = "NB-12"
    hint.subject = "F-07-K1"
    return [limit, first, termination, second, soon, planned, hint].map(line)
  }

  static func line(_ entry: QueueEntry) -> QueueLine {
    let person = people.first { $0.id == entry.caseID.text }
    var line = QueueLine(
      entry: entry, clientName: person.map { "\($0.last), \($0.first)" } ?? entry.caseID.text)
    line.phone = person?.phone ?? ""
    line.employer = person?.employer ?? ""
    line.jobStart = person.map { day($0.start) }
    return line
  }

  static func counts(_ lines: [QueueLine]) -> QueueCounts {
    var counts = QueueCounts()
    for line in lines {
      if line.entry.severity == .hint {
        counts.hints += 1
        continue
      }
      switch line.entry.state {
      case .overdue: counts.overdue += 1
      case .due: counts.due += 1
      case .planned: counts.planned += 1
      case .soon: counts.soon += 1
      }
    }
    return counts
  }

  static func outcome(_ id: CaseID) -> CaseOutcome {
    let entries = queue.map(\.entry).filter { $0.caseID == id }
    let results = entries.compactMap { entry in
      entry.rule.map { rule in
        RuleResult(
          rule: rule, subject: entry.subject, severity: entry.severity,
          kind: entry.state == .overdue ? .overdue : .due, since: entry.overdueFrom,
          due: entry.due, text: entry.reason, textEnglish: entry.reasonEnglish)
      }
    }
    return CaseOutcome(
      caseID: id, evaluatedOn: today, horizon: nil, results: results, queue: entries)
  }
}
