package import CivilTime

/// A date proposed for the next talk: a proposal, never a deadline.
package struct DateProposal: Equatable, Sendable {
  package var step: Step?
  package var date: Day
  /// Minutes since midnight, where an hour is proposed.
  package var time: Int?
  package var purpose: AppointmentPurpose
}

extension Step {
  /// What an appointment for this talk is for.
  package var purpose: AppointmentPurpose {
    switch self {
    case .m1: .firstConsultation
    case .m2: .m2
    case .m5: .m5
    }
  }
}

extension Plan {
  /// The next date inside the window of the next open step, on a working day: the last one up to
  /// the due day for the first talk, the first one from it on for the follow-ups, and never later
  /// than the limit. An overdue step is proposed for the next working day.
  package func nextDate(on today: Day, _ calendar: WorkingCalendar) -> DateProposal? {
    guard let step = next else { return nil }
    let last = min(step.overdueFrom - 1, limit ?? step.overdueFrom - 1)
    let purpose = step.step.purpose
    let tomorrow = calendar.onOrAfter(today + 1)
    guard tomorrow <= last else {
      guard step.state == .overdue, limit.map({ tomorrow <= $0 }) ?? true else { return nil }
      return DateProposal(step: step.step, date: tomorrow, time: nil, purpose: purpose)
    }
    var date: Day
    switch step.step {
    case .m1: date = calendar.onOrBefore(step.due)
    case .m2, .m5: date = calendar.onOrAfter(step.due)
    }
    // The window wins over the wish: a holiday chain at its edge turns the search round.
    if date > last { date = calendar.onOrBefore(last) }
    if date < tomorrow { date = tomorrow }
    return DateProposal(step: step.step, date: date, time: nil, purpose: purpose)
  }
}

extension CaseFile {
  /// The next attempt after a call that reached nobody: the next working day at another time of
  /// day, going through morning, noon, afternoon and early evening.
  package func nextAttempt(
    after date: Day, at time: Int?, _ calendar: WorkingCalendar
  ) -> DateProposal {
    let hours = [9 * 60, 12 * 60 + 15, 15 * 60, 17 * 60 + 30]
    let tried = contacts.compactMap { contact -> Int? in
      guard contact.partner == .client, !contact.wasReached, let time = contact.time,
        contact.date >= date - 14
      else { return nil }
      return CaseFile.part(ofDay: time)
    }
    let used = tried + (time.map { [CaseFile.part(ofDay: $0)] } ?? [])
    let part = hours.indices.min { a, b in
      let (first, second) = (used.count { $0 == a }, used.count { $0 == b })
      return first == second ? a < b : first < second
    }
    return DateProposal(
      step: nil, date: calendar.onOrAfter(date + 1), time: hours[part ?? 0], purpose: .aftercare)
  }

  private static func part(ofDay time: Int) -> Int {
    switch time {
    case ..<(11 * 60): 0
    case ..<(14 * 60): 1
    case ..<(17 * 60): 2
    default: 3
    }
  }
}
