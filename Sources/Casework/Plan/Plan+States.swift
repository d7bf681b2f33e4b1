import CivilTime

extension Plan {
  /// The state of a step that no consultation satisfied.
  mutating func setOpenState(_ index: Int, _ file: CaseFile, _ facts: CaseFacts) {
    let step = steps[index]
    horizon.note(step.opens)
    horizon.note(step.overdueFrom)
    if let consent = facts.firstConsent, consent >= step.overdueFrom {
      steps[index].state = .notApplicable
    } else if facts.hasEnded, let end = facts.periodEnd {
      steps[index].state = end < step.opens ? .notApplicable : .missed
    } else if facts.today >= step.overdueFrom {
      steps[index].state = .overdue
    } else if let appointment = plannedAppointment(in: step, file, facts.today) {
      steps[index].state = .planned
      steps[index].appointmentID = file.appointments[appointment].id
      horizon.note(file.appointments[appointment].date + 1)
    } else {
      steps[index].state = facts.today >= step.opens ? .due : .upcoming
    }
  }

  private func plannedAppointment(in step: PlanStep, _ file: CaseFile, _ today: Day) -> Int? {
    var found: Int?
    for index in file.appointments.indices {
      let appointment = file.appointments[index]
      guard appointment.status == .planned, appointment.date >= today,
        step.contains(appointment.date)
      else { continue }
      if let best = found, file.appointments[best].date <= appointment.date { continue }
      found = index
    }
    return found
  }
}
