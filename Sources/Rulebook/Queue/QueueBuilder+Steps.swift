import Casework
import CivilTime

extension QueueBuilder {
  /// One line for each milestone that is near, open or overdue; its findings are the same matter.
  ///
  /// - returns: the rules that are told by these lines.
  mutating func addSteps(
    _ plan: Plan, _ results: [RuleResult], _ file: CaseFile, _ facts: CaseFacts
  ) -> Set<String> {
    var told: Set<String> = []
    guard !facts.hasEnded else { return told }
    for step in plan.steps {
      let rules = QueueBuilder.rules(of: step.step)
      let own = results.filter { rules.contains($0.rule) }
      let state: QueueEntry.State
      switch step.state {
      case .overdue: state = .overdue
      case .due: state = .due
      case .planned: state = .planned
      case .upcoming: state = .soon
      case .doneInTime, .doneLate, .notApplicable, .missed: continue
      }
      if own.contains(where: \.isDismissed) {
        told.formUnion(own.map(\.rule))
        continue
      }
      var entry = QueueEntry(
        caseID: file.record.id, matter: .milestone, state: state, severity: .hint, band: 0,
        reason: "", reasonEnglish: "")
      entry.step = step.step
      entry.opens = step.opens
      entry.due = step.due
      entry.overdueFrom = step.overdueFrom
      let worst = own.min { a, b in
        a.severity == b.severity
          ? QueueBuilder.rank(a.rule) < QueueBuilder.rank(b.rule)
          : a.severity.rawValue < b.severity.rawValue
      }
      if let worst {
        entry.rule = worst.rule
        entry.severity = worst.severity
      }
      (entry.reason, entry.reasonEnglish) = QueueReasons.step(step.step, worst, file, facts)
      setDay(&entry, step, file)
      told.formUnion(own.map(\.rule))
      add(entry, kind: worst?.kind)
    }
    return told
  }

  private func setDay(_ entry: inout QueueEntry, _ step: PlanStep, _ file: CaseFile) {
    switch entry.state {
    case .planned:
      let appointment = file.appointments.first { $0.id == step.appointmentID }
      entry.sortDay = appointment?.date
      entry.time = appointment?.time
    case .soon: entry.sortDay = step.opens
    case .due: entry.sortDay = step.overdueFrom - 1
    case .overdue: entry.sortDay = step.overdueFrom
    }
  }

  /// The rules that speak of the same matter as a milestone.
  static func rules(of step: Step) -> [String] {
    switch step {
    case .m1: ["NB-01", "NB-02", "NB-05", "NB-11"]
    case .m2: ["NB-06"]
    case .m5: ["NB-07"]
    }
  }

  /// Of rules of one severity the one of the milestone itself speaks.
  private static func rank(_ rule: String) -> Int { rule == "NB-11" ? 1 : 0 }
}
