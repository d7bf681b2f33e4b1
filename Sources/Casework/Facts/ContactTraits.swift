package import CivilTime

/// What of a contact is no text: enough to say what kind of contact it was, and taken from its row
/// without copying the texts.
package struct ContactTraits: Equatable, Sendable {
  package let date: Day
  let channel: Channel
  let counterpart: Counterpart?
  package let purpose: ContactPurpose?
  let reached: Bool?

  /// Whom it was with; the client where nothing is said.
  package var partner: Counterpart { counterpart ?? .client }

  package var wasReached: Bool { reached ?? true }

  /// A talk in person or by phone in which the client was reached: letters and e-mails are contacts,
  /// never consultations.
  package func isConsultation(videoCounts: Bool) -> Bool {
    guard partner == .client, wasReached else { return false }
    switch channel {
    case .personal, .phone, .homeVisit, .workplaceVisit: return true
    case .video: return videoCounts
    case .letter, .email, .sms, .portal: return false
    }
  }

  package var isWritten: Bool {
    switch channel {
    case .letter, .email, .sms, .portal: true
    case .personal, .phone, .video, .homeVisit, .workplaceVisit: false
    }
  }

  /// What it was for; unsaid it is aftercare in cases that have one.
  package func purpose(hasAftercare: Bool) -> ContactPurpose {
    purpose ?? (hasAftercare ? .aftercare : .regular)
  }
}

extension CaseFile {
  /// The traits of the contact at this position.
  package func traits(ofContact index: Int) -> ContactTraits {
    // A span shows the row where it lies.
    let rows = contacts.span
    return ContactTraits(
      date: rows[index].date, channel: rows[index].channel, counterpart: rows[index].counterpart,
      purpose: rows[index].purpose, reached: rows[index].reached)
  }

  /// Whether a relation to aftercare can be recognised in the contact at this position.
  package func isOnTopic(contact index: Int, _ topics: TopicVocabulary) -> Bool {
    topics.areOnTopic(contacts[index].topics, contacts[index].relevanceOverride)
  }
}
