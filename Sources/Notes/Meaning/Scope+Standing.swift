/// Where a place belongs.
extension Scope {
  func standing(of place: Match) -> Standing {
    let meaning = meaning(of: place)
    if meaning.codes.isAftercare || meaning.codes.risks != 0,
      let elsewhere = elsewhere(place, meaning)
    {
      return elsewhere
    }
    return standing(in: place)
  }

  /// How a place stands where it belongs to the job.
  func standing(in place: Match) -> Standing {
    if isSolved(place) { return .solved }
    if !meaning(of: place).isFirm, isDenied(place) { return .denied }
    return .stated
  }

  /// Whether a word of trouble stands beside a place that needs one.
  func isTroubled(_ place: Match) -> Bool {
    sentences[place.sentence][.trouble].contains { cue in
      abs(cue.clause - place.clause) <= 1 && !cue.used.contains(place.first)
    }
  }

  private func elsewhere(_ place: Match, _ meaning: Lexicon.Meaning) -> Standing? {
    if isJobless { return .search }
    let topics = meaning.codes.topics
    let isPresent = has(.present, inClauseOf: place)
    if !isPresent, has(.past, inClauseOf: place) { return .past }
    if topics & Scope.personal != 0, isOfAnother(place, topics) { return .otherPerson }
    if topics & Scope.bodily != 0, has(.relative, inClauseOf: place) { return .otherPerson }
    if meaning.weight == .strong { return nil }
    let isProne = meaning.weight == .weak || topics & Scope.proneToForms != 0
    if isProne ? has(.material, inSentenceOf: place) : has(.material, inClauseOf: place) {
      return .material
    }
    if !isPresent, topics & Scope.seeking == 0,
      isProne ? has(.search, inSentenceOf: place) : has(.search, inClauseOf: place)
    {
      return .search
    }
    if Scope.isLocal(meaning), has(.meeting, inClauseOf: place) { return .meeting }
    // A bare word for a shift or a break says when somebody can be met.
    if meaning.needsTrouble, topics & Scope.local != 0, has(.meeting, inSentenceOf: place) {
      return .meeting
    }
    if topics & Scope.will != 0, hasReason, isWordOfAnEnd(place) { return .unanchored }
    if meaning.isLastResort, has(.meeting, inSentenceOf: place) { return .meeting }
    if meaning.isFallback, hasCause { return .unanchored }
    // Where nothing speaks of a job and something of an office matter, the matter is meant.
    if isOffside, isProne || topics & Scope.selfSufficient == 0, topics & Scope.seeking == 0 {
      return isAnchored ? nil : .unanchored
    }
    return meaning.weight == .weak && !isSet ? .unanchored : nil
  }

  /// Whether its words also say where and when somebody can be met, or why not. Drink or despair are
  /// no excuse from a talk.
  private static func isLocal(_ meaning: Lexicon.Meaning) -> Bool {
    meaning.codes.topics & local != 0 && meaning.codes.risks & grave == 0
  }

  /// Whether the same words tell of an end: who goes for a reason named does not want for will.
  private func isWordOfAnEnd(_ place: Match) -> Bool {
    sentences[place.sentence].places.contains { other in
      meaning(of: other).codes.topics & Scope.ending != 0
        && other.used.contains(where: place.used.contains)
    }
  }

  /// Somebody else is the subject: in the clause, or – where an end is spoken of – from an earlier
  /// clause on ("Ihr Mann hat Ärger mit dem Chef, er will kündigen").
  private func isOfAnother(_ place: Match, _ topics: UInt32) -> Bool {
    sentences[place.sentence][.otherPerson].contains { other in
      other.clause == place.clause
        || topics & Scope.ending != 0 && other.clause == place.clause - 1
          && text.tokens[other.first].gap == .sentence
    }
  }

  private func has(_ cue: Lexicon.Cue, inSentenceOf place: Match) -> Bool {
    !sentences[place.sentence][cue].isEmpty
  }

  private func has(_ cue: Lexicon.Cue, inClauseOf place: Match) -> Bool {
    sentences[place.sentence][cue].contains { $0.clause == place.clause }
  }
}

/// Groups of topics that behave alike.
extension Scope {
  private static func mask(_ codes: String...) -> UInt32 {
    codes.compactMap(CodeSet.topic).reduce(0, |)
  }

  /// Topics that are the client's only if nobody else is their subject.
  static let personal = mask(
    "kuendigung", "befristung", "probezeit", "konflikt", "finanzen", "gesundheit", "schulden",
    "netzwerk", "motivation", "mobilitaet", "qualifizierung", "arbeitszeit", "anforderungen",
    "einarbeitung", "sprache", "weitervermittlung")

  /// Topics that are as often told for a form, a calculation or a search.
  static let proneToForms = mask(
    "finanzen", "gesundheit", "betreuung", "mobilitaet", "arbeitszeit", "schulden",
    "qualifizierung", "befristung", "arbeitgeber", "sprache", "netzwerk")

  /// Off-topic matters in whose neighbourhood those topics need a word of the job.
  static let offside = mask(
    "leistungsrecht", "unterlagen", "stellensuche", "meldeversaeumnis", "statistik")

  /// Topics that can only be told of a job somebody has.
  static let selfSufficient = mask("konflikt", "kuendigung")

  /// The topic that speaks of a search itself.
  static let seeking = mask("weitervermittlung")

  /// Topics that explain being late or away.
  static let causes = mask("mobilitaet", "betreuung", "gesundheit", "meldeversaeumnis")

  /// Topics that are a reason to go.
  static let reasons = mask("mobilitaet", "betreuung", "gesundheit", "finanzen", "arbeitszeit")

  /// Topics of the body, which are the client's only if it is no relative's.
  static let bodily = mask("gesundheit")

  static let will = mask("motivation")
  static let ending = mask("kuendigung")

  /// Risks nobody names as the reason why a talk is put off.
  static let grave = ["addiction", "psychosocial", "impendingTermination", "conflictAtWork"]
    .compactMap(CodeSet.risk).reduce(0, |)

  /// Topics whose words also say where and when somebody can be met.
  static let local = mask("arbeitszeit", "einarbeitung", "mobilitaet", "gesundheit")
}
