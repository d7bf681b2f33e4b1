/// Negation and resolution.
extension Scope {
  /// How many tokens a negation looks ahead.
  static let negationWindow = 4

  /// "keine Konflikte", "Konflikte: keine", "Konflikte werden verneint".
  func isDenied(_ place: Match) -> Bool {
    let sentence = sentences[place.sentence]
    return sentence[.negation].contains { negation in
      negation.clause == place.clause && negation.last < place.last
        && place.first - negation.last <= Scope.negationWindow
        && !place.used.contains(negation.first)
        && !belongsElsewhere(negation, than: place, in: sentence)
    }
      || sentence[.denial].contains { denial in
        guard denial.first > place.last, !place.used.contains(denial.first) else { return false }
        if denial.clause == place.clause { return true }
        return denial.clause == place.clause + 1 && text.tokens[denial.first].gap != .none
      }
  }

  /// Whether a negation is part of a longer match that has nothing to do with the place.
  private func belongsElsewhere(
    _ negation: Match, than place: Match, in sentence: SentenceMatches
  ) -> Bool {
    guard negation.used.count == 1 else { return false }
    var isTaken = false
    for match in sentence.longer where match.used.contains(negation.first) {
      if match.used.contains(where: place.used.contains) { return false }
      isTaken = true
    }
    return isTaken
  }

  /// "Streit geklärt", "Streit mit der Kollegin, ist aber beigelegt", "Streit. Inzwischen geklärt."
  func isSolved(_ place: Match) -> Bool {
    let sentence = sentences[place.sentence]
    let isSolvedHere = sentence[.solved].contains { solution in
      guard !place.used.contains(where: solution.used.contains) else { return false }
      return solution.clause == place.clause
        || solution.clause > place.clause && !hasPlace(in: sentence, clause: solution.clause)
    }
    if isSolvedHere { return true }
    guard place.sentence + 1 < sentences.count else { return false }
    let next = sentences[place.sentence + 1]
    return !next[.solved].isEmpty && !hasPlace(in: next, clause: nil)
  }

  private func hasPlace(in sentence: SentenceMatches, clause: Int?) -> Bool {
    sentence.places.contains {
      (clause == nil || $0.clause == clause) && meaning(of: $0).codes.risks != 0
    }
  }
}
