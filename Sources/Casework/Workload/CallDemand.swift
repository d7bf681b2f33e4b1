package import CivilTime

/// A talk of the contact plan that is still to be held, with the days on which it is in time.
package struct CallDemand: Hashable, Sendable {
  package var caseID: CaseID
  package var step: Step
  package var opens: Day
  package var due: Day
  /// The last day on which the talk is in time, never after the limit.
  package var last: Day
  package var isOverdue: Bool
  /// The day of the appointment that plans it.
  package var plannedOn: Day?

  package init(
    caseID: CaseID, step: Step, opens: Day, due: Day, last: Day, isOverdue: Bool = false,
    plannedOn: Day? = nil
  ) {
    self.caseID = caseID
    self.step = step
    self.opens = opens
    self.due = due
    self.last = last
    self.isOverdue = isOverdue
    self.plannedOn = plannedOn
  }

  /// The talks of a case whose windows open before a day has passed.
  package static func demands(
    of file: CaseFile, on today: Day, through end: Day,
    _ configuration: Configuration = Configuration()
  ) -> [CallDemand] {
    let plan = Plan(file, on: today, configuration)
    return plan.steps.compactMap { step in
      switch step.state {
      case .upcoming, .due, .planned, .overdue: break
      case .doneInTime, .doneLate, .notApplicable, .missed: return nil
      }
      guard step.opens <= end else { return nil }
      let last = step.overdueFrom - 1
      let planned = file.appointments.first { $0.id == step.appointmentID }?.date
      return CallDemand(
        caseID: file.record.id, step: step.step, opens: step.opens, due: step.due,
        last: min(last, plan.limit ?? last), isOverdue: step.state == .overdue, plannedOn: planned)
    }
  }

  /// The day on which the talk is best: towards the due day for the first talk, from it on for
  /// the later ones – as dates are proposed one by one.
  package func wish(_ calendar: WorkingCalendar) -> Day {
    step == .m1 ? calendar.onOrBefore(due) : calendar.onOrAfter(due)
  }

  /// The day whose load it counts to before it is planned: the due day, or today once that is over.
  package func counts(on today: Day) -> Day { max(due, today) }
}
