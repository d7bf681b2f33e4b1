/// From places to an answer.
extension Recogniser {
  func decide(_ scope: Scope, note: String) -> Recognition {
    var answer = CodeSet()
    var found: [Found] = []
    for place in scope.places where !scope.meaning(of: place).isLastResort {
      found.append(judge(place, scope, into: &answer))
    }
    if answer.topics == 0 {
      for place in scope.places where scope.meaning(of: place).isLastResort {
        found.append(judge(place, scope, into: &answer))
      }
    }
    if answer.topics == 0 { takeUnanchored(&found, scope, into: &answer) }
    if answer.topics == 0 {
      // What belongs elsewhere is told all the same.
      let isTold = found.contains { $0.standing.isElsewhere }
      if isTold || scope.contentCount >= Recogniser.tellingWords {
        answer.topics = Recogniser.otherTopics
      }
    }
    followRules(&answer)
    var evidence = evidence(found, scope.text, note)
    if let experience {
      weigh(&answer, by: experience, scope.text, note, &evidence)
      followRules(&answer)
    }
    let risks = answer.riskNames
    return Recognition(
      relevance: Recogniser.relevance(of: answer), topics: answer.topicNames, risks: risks,
      impendingTermination: risks.contains(NoteCodes.impendingTermination), evidence: evidence)
  }

  private typealias Found = (place: Match, codes: CodeSet, standing: Standing)

  private func judge(_ place: Match, _ scope: Scope, into answer: inout CodeSet) -> Found {
    count(place, as: scope.standing(of: place), scope, into: &answer)
  }

  private func count(
    _ place: Match, as standing: Standing, _ scope: Scope, into answer: inout CodeSet
  ) -> Found {
    let meaning = scope.meaning(of: place)
    var codes = meaning.codes
    if standing != .stated || (meaning.needsTrouble && !scope.isTroubled(place)) {
      codes.risks = 0
    }
    if standing.touches { answer.formUnion(codes) }
    return (place, standing.touches ? codes : meaning.codes, standing)
  }

  /// Where a note speaks of nothing else, even weak words without a word for the job count.
  private func takeUnanchored(
    _ found: inout [Found], _ scope: Scope, into answer: inout CodeSet
  ) {
    for index in found.indices where found[index].standing == .unanchored {
      let place = found[index].place
      let meaning = scope.meaning(of: place)
      guard !meaning.isFallback, !meaning.isLastResort else { continue }
      found[index] = count(place, as: scope.standing(in: place), scope, into: &answer)
    }
  }

  /// So many words that are no mere form of contact make a note recognisable, if only as
  /// something else.
  private static let tellingWords = 4
  private static let otherTopics = ["sonstiges"].compactMap(CodeSet.topic).reduce(0, |)

  /// Risks are told of a job only, a threatened end is a matter of `kuendigung`, and who looks for
  /// work while the job ends is on the way to the next one.
  private func followRules(_ answer: inout CodeSet) {
    if !answer.isAftercare { answer.risks = 0 }
    if answer.topics & Recogniser.endingTopics != 0,
      answer.topics & Recogniser.searchTopics != 0
    {
      answer.topics |= Recogniser.onwardTopics
    }
    if let end = CodeSet.risk(NoteCodes.impendingTermination), answer.risks & end != 0,
      let topic = CodeSet.topic(NoteCodes.termination)
    {
      answer.topics |= topic
    }
  }

  private static let endingTopics = ["kuendigung", "befristung"]
    .compactMap(CodeSet.topic).reduce(0, |)
  private static let searchTopics = ["stellensuche"].compactMap(CodeSet.topic).reduce(0, |)
  private static let onwardTopics = ["weitervermittlung"].compactMap(CodeSet.topic).reduce(0, |)

  private static func relevance(of answer: CodeSet) -> Recognition.Relevance {
    if answer.isAftercare { return .onTopic }
    return answer.topics == 0 ? .notRecognisable : .offTopic
  }

  private func evidence(
    _ found: [Found], _ text: TokenisedText,
    _ note: String
  ) -> [Evidence] {
    guard !found.isEmpty else { return [] }
    let scalars = Array(note.unicodeScalars)
    var evidence: [Evidence] = []
    for (place, codes, standing) in found {
      let entry = lexicon.entries[place.entry]
      let from = text.tokens[place.first].from
      let to = text.tokens[place.last].to
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[from..<to])
      for code in codes.topicNames + codes.riskNames {
        evidence.append(
          Evidence(
            code: code, words: String(words), from: from, to: to,
            why: .entry(entry.text, line: entry.line, standing)))
      }
    }
    return evidence
  }
}
