import CivilTime

extension Plan {
  /// The state of a step that no consultation satisfied.
  mutating func setOpenState(_ index: Int, _ file: CaseFile, _ facts: CaseFacts) {
    let (opens, overdueFrom) = (steps[index].opens, steps[index].overdueFrom)
    horizon.note(opens)
    horizon.note(overdueFrom)
    if let consent = facts.firstConsent, consent >= overdueFrom {
      steps[index].state = .notApplicable
    } else if facts.hasEnded, let end = facts.periodEnd {
      steps[index].state = end < opens ? .notApplicable : .missed
    } else if facts.today >= overdueFrom {
      steps[index].state = .overdue
    } else if let appointment = plannedAppointment(
      from: opens, before: overdueFrom, file, facts.today)
    {
      steps[index].state = .planned
      steps[index].appointmentID = file.appointments[appointment].id
      horizon.note(file.appointments[appointment].date + 1)
    } else {
      steps[index].state = facts.today >= opens ? .due : .upcoming
    }
  }

  private func plannedAppointment(
    from opens: Day, before end: Day, _ file: CaseFile, _ today: Day
  ) -> Int? {
    var found: Int?
    let appointments = file.appointments.span
    for index in appointments.indices {
      let date = appointments[index].date
      guard appointments[index].status == .planned, date >= today, opens <= date,
        date < end
      else { continue }
      if let best = found, appointments[best].date <= date { continue }
      found = index
    }
    return found
  }
}
