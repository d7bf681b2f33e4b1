package import CivilTime

/// The contact plan of a case on a day: three milestones and the limit (domain.md 3.1.5).
///
/// Without an aftercare row or a job start there is nothing to plan: no steps and no limit.
package struct Plan: Equatable, Sendable {
  package internal(set) var steps: [PlanStep] = []
  /// The six-month limit from the anchor; an extension leaves it where it is.
  package internal(set) var limit: Day?
  package internal(set) var horizon: Horizon

  package subscript(step: Step) -> PlanStep? { steps.first { $0.step == step } }

  /// The first step that still wants a talk.
  package var next: PlanStep? {
    steps.first { step in
      switch step.state {
      case .upcoming, .due, .planned, .overdue: true
      case .doneInTime, .doneLate, .notApplicable, .missed: false
      }
    }
  }
}

extension Plan {
  package init(_ file: CaseFile, on today: Day, _ configuration: Configuration = Configuration()) {
    self.init(file, CaseFacts(file, on: today, configuration), configuration)
  }

  package init(
    _ file: borrowing CaseFile, _ facts: borrowing CaseFacts,
    _ configuration: borrowing Configuration
  ) {
    horizon = facts.horizon
    guard facts.hasAftercare, let start = facts.jobStart else { return }
    limit = facts.sixMonthLimit
    steps = Plan.windows(from: start, configuration.parameters)
    let taken = Plan.assignment(steps, file, facts)
    for index in steps.indices {
      if let contact = taken[index] {
        let date = file.contacts[contact].date
        steps[index].contactID = file.contacts[contact].id
        steps[index].state = date < steps[index].overdueFrom ? .doneInTime : .doneLate
      } else {
        setOpenState(index, file, facts)
      }
    }
  }

  /// The windows as the anchor gives them.
  package static func windows(from start: Day, _ numbers: Parameters) -> [PlanStep] {
    numbers.contactPlan.map { window in
      // Always from the anchor itself: chained months would lose the days clamped away.
      let base = window.months == 0 ? start : start.adding(months: window.months)
      return PlanStep(
        step: window.step, opens: base + window.opensDays, due: base + window.dueDays,
        overdueFrom: base + window.overdueDays, state: .upcoming)
    }
  }

  /// Which consultation satisfies which step: each at most one, in the order of time.
  private static func assignment(
    _ steps: [PlanStep], _ file: CaseFile, _ facts: CaseFacts
  ) -> [Int?] {
    guard steps.count == 3 else { return steps.map { _ in nil } }
    var taken: [Int?] = [facts.consultations.first, nil, nil]
    for contact in facts.consultations.dropFirst() {
      let date = file.contacts[contact].date
      if taken[2] == nil, date >= steps[2].opens {
        taken[2] = contact
      } else if taken[1] == nil, date >= steps[1].opens, date < steps[2].opens {
        taken[1] = contact
      }
    }
    return taken
  }
}
