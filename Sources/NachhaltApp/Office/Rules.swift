import Casework
import CivilTime

/// What the rules say of a case; the one place where the program asks them.
final class Rules {
  private let calendar = WorkingCalendar()

  /// Stands for the model in the store: outcomes computed with another are computed anew.
  let hash = "milestones-1"

  func evaluate(_ file: CaseFile, on today: Day) -> CaseOutcome {
    let plan = Plan(file, on: today)
    var outcome = CaseOutcome(
      caseID: file.record.id, evaluatedOn: today, horizon: plan.horizon.day, results: [], queue: [])
    for step in plan.steps {
      let state: QueueEntry.State
      switch step.state {
      case .due: state = .due
      case .planned: state = .planned
      case .overdue: state = .overdue
      case .upcoming, .doneInTime, .doneLate, .notApplicable, .missed: continue
      }
      var entry = QueueEntry(
        caseID: file.record.id, matter: .milestone, state: state,
        severity: state == .overdue ? .high : .medium, band: state == .overdue ? 2 : 3,
        reason: step.step.code, reasonEnglish: step.step.code)
      entry.step = step.step
      entry.opens = step.opens
      entry.due = step.overdueFrom - 1
      entry.overdueFrom = step.overdueFrom
      entry.sortDay = step.due
      outcome.queue.append(entry)
    }
    return outcome
  }
}
