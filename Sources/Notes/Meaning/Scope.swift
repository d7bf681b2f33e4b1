/// How every found place stands in its surroundings: told, denied, settled, or about something else.
/// A place looks at its own sentence and the next one only, so that long notes stay cheap.
struct Scope {
  let lexicon: Lexicon
  let text: TokenisedText
  /// By number of the sentence.
  private(set) var sentences: [SentenceMatches]
  private(set) var isJobless = false
  /// Something can only mean the present job, beside neither forms nor a search.
  private(set) var isAnchored = false
  /// Something may mean the present job.
  private(set) var isSet = false
  /// The note has a matter of the office in it.
  private(set) var isOffside = false
  /// The note names a reason to leave the job.
  private(set) var hasReason = false
  /// The note names a cause for being late or away.
  private(set) var hasCause = false

  init(lexicon: Lexicon, text: TokenisedText, matches: [Match]) {
    self.lexicon = lexicon
    self.text = text
    let count = (text.tokens.last?.sentence ?? -1) + 1
    sentences = Array(repeating: SentenceMatches(), count: count)
    sort(matches)
    for number in sentences.indices {
      for cue in [Lexicon.Cue.solved, .trouble] {
        let kept = sentences[number][cue].filter { !isDenied($0) }
        sentences[number][cue] = kept
      }
    }
    look()
  }

  /// Every place of the note, in its order.
  var places: some Sequence<Match> { sentences.lazy.flatMap(\.places) }

  func meaning(of place: Match) -> Lexicon.Meaning { lexicon.entries[place.entry].meaning }

  private mutating func sort(_ matches: [Match]) {
    var taken: Set<Int> = []
    for match in matches where meaning(of: match).blocks { taken.formUnion(match.used) }
    for match in matches {
      let meaning = meaning(of: match)
      if !meaning.blocks, !taken.isEmpty, match.used.contains(where: taken.contains) { continue }
      if let cue = meaning.cue {
        sentences[match.sentence][cue].append(match)
      } else {
        sentences[match.sentence].places.append(match)
      }
      if match.used.count > 1, meaning.cue != .negation {
        sentences[match.sentence].longer.append(match)
      }
    }
  }

  /// Takes in what the note speaks of as a whole.
  private mutating func look() {
    for sentence in sentences {
      if !sentence[.jobless].isEmpty { isJobless = true }
      let isFree = sentence[.material].isEmpty && sentence[.search].isEmpty
      if isFree, !sentence[.anchor].isEmpty { isAnchored = true }
      if isFree, !sentence[.setting].isEmpty { isSet = true }
      for place in sentence.places {
        let meaning = meaning(of: place)
        if meaning.codes.topics & Scope.offside != 0 { isOffside = true }
        if meaning.codes.topics & Scope.causes != 0 { hasCause = true }
        if meaning.codes.topics & Scope.reasons != 0 { hasReason = true }
        if isFree || meaning.weight == .strong, Scope.meansTheJob(meaning) { isAnchored = true }
      }
    }
    isSet = isSet || isAnchored
  }

  /// A place that can only mean the job speaks of it as well as any word for it.
  private static func meansTheJob(_ meaning: Lexicon.Meaning) -> Bool {
    meaning.codes.topics & Scope.selfSufficient != 0 && meaning.weight != .weak
  }

  /// How many words are left that tell something.
  var contentCount: Int {
    var empty: Set<Int> = []
    for sentence in sentences { for match in sentence[.empty] { empty.formUnion(match.used) } }
    return text.tokens.indices.count { index in
      let token = text.tokens[index]
      return !token.isNumber && token.end - token.start > 3 && !empty.contains(index)
    }
  }
}
