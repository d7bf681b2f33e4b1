package import Casework
package import CivilTime

/// Why a case is not in the list today, and when it will come up.
package struct QueueAbsence: Equatable, Sendable {
  /// The lines it has after all.
  package var entries: [QueueEntry]
  package var steps: [PlanStep]
  /// Results that hold and make no line, with the reason.
  package var silent: [Silent]
  /// The aftercare's state: none, without a job start, ahead, running or ended.
  package var aftercare: String
  /// The next day on which something about the case can change with today's facts.
  package var changesOn: Day?

  package struct Silent: Equatable, Sendable {
    package var result: RuleResult
    package var reason: Reason
  }

  package enum Reason: Equatable, Sendable {
    case dismissed
    /// The table of the order gives it no band: it counts in reports only.
    case onlyForReports
  }
}

extension RuleEngine {
  package func absence(_ file: CaseFile) -> QueueAbsence {
    let outcome = evaluate(file)
    let plan = Plan(file, on: today, configuration)
    var silent: [QueueAbsence.Silent] = []
    for result in outcome.results {
      if result.isDismissed {
        silent.append(QueueAbsence.Silent(result: result, reason: .dismissed))
      } else if result.kind == .finding {
        silent.append(QueueAbsence.Silent(result: result, reason: .onlyForReports))
      }
    }
    return QueueAbsence(
      entries: outcome.queue, steps: plan.steps, silent: silent,
      aftercare: ValueText.text(judge.reader.frame.value(.aftercare)), changesOn: outcome.horizon)
  }
}
