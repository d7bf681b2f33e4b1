/// What the recogniser sees in one note.
package struct Recognition: Equatable, Sendable {
  package var relevance: Relevance
  /// Aftercare codes first, then off-topic codes, both in the order of `NoteCodes`.
  package var topics: [String]
  package var risks: [String]
  package var impendingTermination: Bool
  /// Every place that speaks for a code, also those that were set aside, in the order of the text.
  package var evidence: [Evidence]

  /// The words that count for a code, each once and in one line, in the order of the text.
  package func words(for code: String) -> [String] {
    var found: [String] = []
    for piece in evidence where piece.code == code && piece.counts {
      let words = piece.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !found.contains(words) { found.append(words) }
    }
    return found
  }

  package enum Relevance: String, Sendable {
    case onTopic, offTopic, notRecognisable
  }
}

/// One place in a note and what it was taken for.
package struct Evidence: Equatable, Sendable {
  package var code: String
  package var words: String
  /// Offsets in Unicode scalars of the note, `to` exclusive.
  package var from: Int
  package var to: Int
  package var why: Why

  package enum Why: Equatable, Sendable {
    /// A lexicon entry as it is written there, and its line.
    case entry(String, line: Int, Standing)
    /// Words like these stood in notes about it.
    case familiar

    package var standing: Standing? {
      if case .entry(_, _, let standing) = self { standing } else { nil }
    }
  }
}

extension Evidence {
  /// Whether it speaks for its code in the answer.
  package var counts: Bool { why.standing?.touches ?? true }
}

/// How a found place counts in its surroundings.
package enum Standing: String, Sendable, CaseIterable {
  /// It is told as being so.
  case stated
  /// It is told as not being so ("keine Konflikte"): touches the topic, is no risk.
  case denied
  /// It is told as over or settled: touches the topic, is no risk.
  case solved
  /// The place concerns an earlier job, somebody else, a form, a search or a meeting place.
  case past, otherPerson, material, search, meeting
  /// A weak word without anything about the job around it.
  case unanchored
  /// In notes that read like this one such words mostly meant something else.
  case doubted

  /// Whether the topic is touched at all.
  package var touches: Bool { self == .stated || self == .denied || self == .solved }

  /// Whether something is told, but not of the client's job.
  var isElsewhere: Bool {
    self == .past || self == .otherPerson || self == .material || self == .search
  }
}
