/// The second witness. What the lexicon saw in a note stays where the note as a whole reads as if it were
/// about that; and what the note as a whole clearly speaks of is heard without a word of the lexicon.
extension Recogniser {
  func weigh(
    _ answer: inout CodeSet, by experience: Experience, _ text: TokenisedText, _ note: String,
    _ evidence: inout [Evidence]
  ) {
    let pieces = Pieces(text)
    // In a note of a few words there is nothing that could speak against what the lexicon saw.
    let isShort = text.tokens.count <= Recogniser.fewWords
    let scores = experience.scores(of: pieces)
    for (index, code) in Experience.codes.enumerated() {
      let isSeen = answer.has(index)
      let isHeard =
        scores[index] > (isSeen ? experience.bars[index].seen : experience.bars[index].unseen)
      guard isHeard != isSeen, isHeard || !isShort else { continue }
      answer.set(index, isHeard)
      if isHeard {
        let shares = experience.shares(of: pieces, code: index, words: text.tokens.count)
        evidence += Recogniser.familiar(code, shares, text, note)
      }
    }
    // One name can be a topic and a risk.
    let heard = Set(answer.topicNames + answer.riskNames)
    for index in evidence.indices where !heard.contains(evidence[index].code) {
      Recogniser.doubt(&evidence[index])
    }
    evidence.sort { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  private static let fewWords = 4

  /// So many words are named at most; further ones only if they speak half as loudly as the first.
  private static let named = 3

  private static func familiar(
    _ code: String, _ shares: [Float], _ text: TokenisedText, _ note: String
  ) -> [Evidence] {
    let order = shares.indices.sorted { (-shares[$0], $0) < (-shares[$1], $1) }
    guard let first = order.first else { return [] }
    let scalars = Array(note.unicodeScalars)
    return order.prefix(named).filter { shares[$0] > 0 && shares[$0] >= shares[first] / 2 }
      .map { word in
        let token = text.tokens[word]
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[token.from..<token.to])
        return Evidence(
          code: code, words: String(words), from: token.from, to: token.to, why: .familiar)
      }
  }

  private static func doubt(_ evidence: inout Evidence) {
    if case .entry(let entry, let line, let standing) = evidence.why, standing.touches {
      evidence.why = .entry(entry, line: line, .doubted)
    }
  }
}

extension CodeSet {
  /// Codes counted as `Experience.codes` counts them.
  fileprivate func has(_ code: Int) -> Bool {
    let topics = CodeSet.allTopics.count
    return code < topics
      ? self.topics & 1 << UInt32(code) != 0 : risks & 1 << UInt32(code - topics) != 0
  }

  fileprivate mutating func set(_ code: Int, _ isIn: Bool) {
    let topics = CodeSet.allTopics.count
    let bit = UInt32(1) << UInt32(code < topics ? code : code - topics)
    switch (code < topics, isIn) {
    case (true, true): self.topics |= bit
    case (true, false): self.topics &= ~bit
    case (false, true): risks |= bit
    case (false, false): risks &= ~bit
    }
  }
}
