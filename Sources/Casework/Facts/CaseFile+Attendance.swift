package import CivilTime

extension CaseFile {
  /// The last day up to this one on which the client was met or spoken to: an attended appointment
  /// or a consultation, in person or by phone.
  package func lastAttended(upTo day: Day) -> Day? {
    var last: Day?
    for appointment in appointments
    where appointment.status == .attended && appointment.date <= day {
      switch appointment.channel {
      case nil, .personal, .phone, .homeVisit, .workplaceVisit: break
      case .video, .letter, .email, .sms, .portal: continue
      }
      last = max(last ?? appointment.date, appointment.date)
    }
    for contact in contacts
    where contact.date <= day && contact.isConsultation(videoCounts: false) {
      last = max(last ?? contact.date, contact.date)
    }
    return last
  }

  /// Whether anything was done towards a next job within these days.
  package func hasOnwardEffort(from first: Day, to last: Day) -> Bool {
    onwardSteps.contains { first <= $0.date && $0.date <= last }
  }
}
