import Casework
import CivilTime

extension QueueBuilder {
  /// One line for each milestone that is near, open or overdue; its findings are the same matter.
  ///
  /// - returns: the milestones whose rules are told by these lines.
  mutating func addSteps(
    _ plan: Plan, _ results: [RuleResult], _ file: CaseFile, _ facts: CaseFacts
  ) -> StepSet {
    var told = StepSet()
    guard !facts.hasEnded else { return told }
    for index in plan.steps.indices {
      let state: QueueEntry.State
      switch plan.steps[index].state {
      case .overdue: state = .overdue
      case .due: state = .due
      case .planned: state = .planned
      case .upcoming: state = .soon
      case .doneInTime, .doneLate, .notApplicable, .missed: continue
      }
      let own = OwnResults(of: plan.steps[index].step, in: results)
      told.insert(plan.steps[index].step)
      if !own.isDismissed { addStep(plan.steps[index], state, own.worst, results, file, facts) }
    }
    return told
  }

  private mutating func addStep(
    _ step: PlanStep, _ state: QueueEntry.State, _ worst: Int?, _ results: [RuleResult],
    _ file: CaseFile, _ facts: CaseFacts
  ) {
    var entry = QueueEntry(
      caseID: file.record.id, matter: .milestone, state: state, severity: .hint, band: 0,
      reason: "", reasonEnglish: "")
    entry.step = step.step
    entry.opens = step.opens
    entry.due = step.due
    entry.overdueFrom = step.overdueFrom
    if let worst {
      entry.rule = results[worst].rule
      entry.severity = results[worst].severity
    }
    (entry.reason, entry.reasonEnglish) = QueueReasons.step(
      step.step, rule: entry.rule, file, facts)
    setDay(&entry, step, file)
    add(entry, kind: worst.map { results[$0].kind })
  }

  /// What the results that speak of a milestone's matter come to.
  private struct OwnResults {
    /// Position of the one that speaks for the milestone.
    var worst: Int?
    /// Whether one of them was set aside.
    var isDismissed = false

    init(of step: Step, in results: [RuleResult]) {
      for index in results.indices where QueueBuilder.step(of: results[index].rule) == step {
        if results[index].isDismissed { isDismissed = true }
        if let best = worst, !OwnResults.precedes(index, best, results) { continue }
        worst = index
      }
    }

    /// Of rules of one severity the one of the milestone itself speaks.
    private static func precedes(_ a: Int, _ b: Int, _ results: [RuleResult]) -> Bool {
      if results[a].severity != results[b].severity {
        return results[a].severity.rawValue < results[b].severity.rawValue
      }
      return results[a].rule != "NB-11" && results[b].rule == "NB-11"
    }
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

  /// The milestone of whose matter a rule speaks.
  static func step(of rule: String) -> Step? {
    switch rule {
    case "NB-01", "NB-02", "NB-05", "NB-11": .m1
    case "NB-06": .m2
    case "NB-07": .m5
    default: nil
    }
  }
}

/// Some of the milestones.
struct StepSet {
  private var bits: UInt8 = 0

  func contains(_ step: Step) -> Bool { bits & 1 << step.rawValue != 0 }

  mutating func insert(_ step: Step) { bits |= 1 << step.rawValue }
}
