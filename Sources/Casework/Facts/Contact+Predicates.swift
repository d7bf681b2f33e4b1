extension Contact {
  package var traits: ContactTraits {
    ContactTraits(
      date: date, channel: channel, counterpart: counterpart, purpose: purpose, reached: reached)
  }

  /// Whom it was with; the client where nothing is said.
  package var partner: Counterpart { traits.partner }

  package var wasReached: Bool { traits.wasReached }

  package func isConsultation(videoCounts: Bool) -> Bool {
    traits.isConsultation(videoCounts: videoCounts)
  }

  package var isWritten: Bool { traits.isWritten }

  package func purpose(hasAftercare: Bool) -> ContactPurpose {
    traits.purpose(hasAftercare: hasAftercare)
  }

  package func isOnTopic(_ topics: TopicVocabulary) -> Bool {
    topics.areOnTopic(self.topics, relevanceOverride)
  }
}

extension TopicVocabulary {
  /// Whether a relation to aftercare can be recognised; a human's word counts before the topics.
  func areOnTopic(_ topics: [String], _ override: RelevanceOverride?) -> Bool {
    switch override {
    case .onTopic: true
    case .offTopic: false
    case nil: topics.contains { isAftercare($0) }
    }
  }
}
