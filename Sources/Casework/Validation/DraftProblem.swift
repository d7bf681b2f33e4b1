package import CivilTime

/// The fields of forms, named for messages and for putting the cursor there.
package enum DraftField: UInt8, Sendable {
  case date, time, channel, topics, note, category, level, what, who, dueOn, risks, purpose
  case reason, decision, decidedOn, scope, givenOn, validUntil, revokedOn, end, endInitiator
  case expectedEnd, identifiedOn, initiatedBy, legalBasis, partner, kind, text, expiresOn, status
  case anchor, basis, from, to, services, contact, followUp, nextDate, code
}

/// What is wrong with a draft, as data.
package enum DraftProblem: Hashable, Sendable {
  case missing(DraftField)
  /// What happened cannot lie ahead.
  case inTheFuture(DraftField)
  case inThePast(DraftField)
  case before(DraftField, earliest: Day)
  case after(DraftField, latest: Day)
  /// The client has to agree before somebody else is drawn in (no other legal basis is recorded).
  case consentMissing(ConsentScope)
  /// Aftercare is voluntary and ended with the revocation or the client's wish.
  case aftercareEnded(on: Day)
  case alreadyOpen
  case overlaps(from: Day, to: Day?)
  case offerAndReasonOnOneDay
  case unknownTopic(String)
  case unknownRiskCategory(String)
  case unknownReference(DraftField, String)
  case tooLong(DraftField)
  // hints
  case outsideWindow(Step, opens: Day, last: Day)
  case notAWorkingDay(Day)
  case noTopics
  /// Topics are named, but none of aftercare.
  case onlyOffTopic
  case noActivityAgainstRisk
  case contactWithoutConsent

  /// Whether saving is refused; the others are said and may be saved.
  package var blocks: Bool {
    switch self {
    case .missing, .inTheFuture, .inThePast, .before, .after, .consentMissing, .alreadyOpen,
      .overlaps, .offerAndReasonOnOneDay, .unknownReference, .tooLong:
      true
    case .aftercareEnded, .unknownTopic, .unknownRiskCategory, .outsideWindow, .notAWorkingDay,
      .noTopics, .onlyOffTopic, .noActivityAgainstRisk, .contactWithoutConsent:
      false
    }
  }
}
