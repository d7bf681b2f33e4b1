import Casework
import CivilTime

extension Oracle {
  mutating func offers() {
    let jobs = file.employments.filter { $0.kind == .insurable }
    let offered = file.offer?.offeredOn.flatMap { $0 <= today ? $0 : nil }
    var hasReason = false
    if let offer = file.offer, !offer.noOfferReason.isEmpty {
      hasReason = (offer.noOfferReasonOn ?? today) <= today
    }

    if offered == nil, !hasReason, !jobs.isEmpty {
      // A notice that has not come yet delays nothing.
      let days = jobs.map { job in
        today - max(job.start, job.startKnownOn.flatMap { $0 <= today ? $0 : nil } ?? job.start)
      }
      let most = days.max() ?? 0
      report("AN-01", most >= 14 ? .high : most >= 1 ? .medium : .low, .missing)
    }
    if let offered, let start, offered >= start { report("AN-02", .low, .finding) }
    if let offered {
      let decision = file.offer?.decision ?? .pending
      let isOpen = decision == .pending || (file.offer?.decidedOn.map { $0 > today } ?? false)
      if isOpen, today - offered > 14 { report("AN-03", .medium, .overdue) }
    }
    contactsWithoutConsent()
    contactsAfterTheEnd()
    if offered == nil, !hasReason {
      let hasSupport = file.supports.contains {
        [.entryAllowance, .mobility, .application].contains($0.kind) && $0.grantedOn <= today
          && $0.grantedOn >= Oracle.sameDay(of: -6, from: today)
      }
      let isTakenOn = file.measures.contains { $0.kind == .employerMeasure && $0.takenOn == .yes }
      if hasSupport || isTakenOn || !jobs.isEmpty { report("AN-06", .hint, .due) }
    }
    if let anchor, let known = anchor.startKnownOn, known <= today, known - anchor.start > 14 {
      report("AN-07", .low, .finding)
    }
  }

  private mutating func contactsWithoutConsent() {
    guard let needEnded = file.record.needEndedOn else { return }
    for contact in outwardContacts
    where purpose(contact) == .aftercare && contact.date > needEnded
      && !hasConsent(.aftercare, on: contact.date)
    {
      report("AN-04", .high, .wrong, subject: contact.id.text)
    }
  }

  private mutating func contactsAfterTheEnd() {
    let revocations = file.consents.filter { $0.scope == .aftercare && $0.givenOn <= today }
      .compactMap(\.revokedOn).filter { $0 <= today }
    let left = file.aftercare?.endReason == .clientEnded ? ended : nil
    let uncovered = outwardContacts.filter { !hasConsent(.aftercare, on: $0.date) }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    for contact in uncovered where [.aftercare, .closing].contains(purpose(contact)) {
      // Of several revocations the last one before the contact counts.
      let revoked = revocations.filter { $0 < contact.date }.max()
      let gone = left.flatMap { $0 < contact.date ? $0 : nil }
      guard let first = [revoked, gone].compactMap({ $0 }).min() else { continue }
      let farewell = uncovered.first { purpose($0) == .closing && $0.date > first }
      if contact.id == farewell?.id, contact.date - first <= 7 { continue }
      report("AN-05", .high, .limit, subject: contact.id.text)
    }
  }
}
