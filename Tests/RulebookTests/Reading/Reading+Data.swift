import Casework
import CivilTime

/// Group DQ: what was entered.
extension Reading {
  private func isOpen(from: Day, to: Day?) -> Bool {
    from <= today && (to.map { today <= $0 } ?? true)
  }

  mutating func readData() {
    for appointment in file.appointments {
      if appointment.status == .planned, appointment.date < today {
        say("DQ-04", .medium, .wrong, appointment.id.text)
      }
      if appointment.status == .missed,
        appointment.importantReason == nil || appointment.followUp == nil,
        today > appointment.date + 7
      {
        say("DQ-05", .medium, .evidence, appointment.id.text)
      }
    }
    guard isRunning, let jobStart else { return }
    // Where no consent is known the rule does not ask for one.
    if today >= max(jobStart, consentGiven.map { $0 + 1 } ?? jobStart) {
      let isActive = file.strategies.contains {
        $0.vocabulary == .ba && $0.code == "stabilizeEmployment" && isOpen(from: $0.from, to: $0.to)
      }
      if !isActive { say("DQ-01", .medium, .missing) }
    }
    let open = file.statuses.filter { isOpen(from: $0.from, to: $0.to) }.map(\.status)
    if open.contains(.seekingWork), !file.onwardSteps.contains(where: { isInPeriod($0.date) }) {
      say("DQ-02", .medium, .wrong)
    }
    let efforts = file.onwardSteps.filter { $0.kind != .topicDiscussed && $0.date >= today - 28 }
    if open.contains(.seekingAdvice), !efforts.isEmpty { say("DQ-03", .low, .wrong) }
  }

  /// DQ-09 looks at everything as it was recorded.
  mutating func readImplausibleDates() {
    func isReversed(_ from: Day?, _ to: Day?) -> Bool {
      guard let from, let to else { return false }
      return to < from
    }
    var subjects: Set<String?> = []
    for contact in recorded.contacts where contact.date > today && contact.reached != false {
      subjects.insert(contact.id.text)
    }
    for job in recorded.employments where isReversed(job.start, job.end) {
      subjects.insert(job.id.text)
    }
    for consent in recorded.consents where isReversed(consent.givenOn, consent.revokedOn) {
      subjects.insert(consent.id.text)
    }
    for measure in recorded.measures where isReversed(measure.start, measure.end) {
      subjects.insert(measure.id.text)
    }
    for partner in recorded.partnerInvolvements where isReversed(partner.from, partner.to) {
      subjects.insert(partner.id.text)
    }
    let record = recorded.record
    let isWithoutSubject =
      isReversed(recorded.aftercare?.startedOn, recorded.aftercare?.endedOn)
      || isReversed(recorded.offer?.offeredOn, recorded.offer?.decidedOn)
      || isReversed(record.openedOn, record.closedOn)
      || isReversed(record.benefitFrom, record.benefitTo)
      || recorded.strategies.contains { isReversed($0.from, $0.to) }
      || recorded.statuses.contains { isReversed($0.from, $0.to) }
    if isWithoutSubject { subjects.insert(nil) }
    for subject in subjects { say("DQ-09", .high, .wrong, subject) }
  }
}
