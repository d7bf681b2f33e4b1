import Casework
import CivilTime

/// Group AN: offer and consent.
extension Reading {
  private var isOffered: Bool { file.offer?.offeredOn != nil }
  private var hasReason: Bool { file.offer.map { !$0.noOfferReason.isEmpty } ?? false }
  private var insurable: [Employment] { file.employments.filter { $0.kind == .insurable } }

  mutating func readOffers() {
    readMissingOffer()
    if let offered = file.offer?.offeredOn {
      if let jobStart, offered >= jobStart { say("AN-02", .low, .finding) }
      if (file.offer?.decision ?? .pending) == .pending, today > offered + 14 {
        say("AN-03", .medium, .overdue)
      }
    }
    if let known = anchor?.startKnownOn, let day = day(known), day > 14 {
      say("AN-07", .low, .finding)
    }
    readContactsWithoutConsent()
    readContactsAfterEnd()
  }

  private mutating func readMissingOffer() {
    guard !isOffered, !hasReason else { return }
    let days = insurable.map { today - max($0.start, $0.startKnownOn ?? $0.start) }
    if let days = days.max() {
      say("AN-01", days >= 14 ? .high : days >= 1 ? .medium : .low, .missing)
    }
    let halfYearAgo = today.adding(months: -6)
    let isSupported = file.supports.contains {
      [.entryAllowance, .mobility, .application].contains($0.kind) && $0.grantedOn >= halfYearAgo
    }
    let isTakenOn = file.measures.contains { $0.kind == .employerMeasure && $0.takenOn == .yes }
    if isSupported || isTakenOn || !insurable.isEmpty { say("AN-06", .hint, .due) }
  }

  private mutating func readContactsWithoutConsent() {
    guard let needEnded = file.record.needEndedOn else { return }
    for contact in personalContacts
    where purpose(of: contact) == .aftercare && contact.date > needEnded
      && !hasConsent(.aftercare, on: contact.date)
    {
      say("AN-04", .high, .wrong, contact.id.text)
    }
  }

  private mutating func readContactsAfterEnd() {
    let clientEnd = file.aftercare.flatMap { $0.endReason == .clientEnded ? $0.endedOn : nil }
    let uncovered = personalContacts.filter { !hasConsent(.aftercare, on: $0.date) }
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    for contact in uncovered where [.aftercare, .closing].contains(purpose(of: contact)) {
      // The last revocation before the contact, or the client's end if that came first.
      let revocation = consents(.aftercare).compactMap(\.revokedOn).filter { $0 < contact.date }
      let ends = [revocation.max(), clientEnd].compactMap { $0 }.filter { $0 < contact.date }
      guard let end = ends.min() else { continue }
      let farewell = uncovered.first {
        purpose(of: $0) == .closing && $0.date > end && $0.date <= end + 7
      }
      if contact.id != farewell?.id { say("AN-05", .high, .limit, contact.id.text) }
    }
  }
}
