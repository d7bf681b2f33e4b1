extension Contact {
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

  /// Whether a relation to aftercare can be recognised; a human's word counts before the topics.
  package func isOnTopic(_ topics: TopicVocabulary) -> Bool {
    switch relevanceOverride {
    case .onTopic: true
    case .offTopic: false
    case nil: self.topics.contains { topics.isAftercare($0) }
    }
  }
}
