/// What was found in one sentence, sorted by what it is for.
struct SentenceMatches: Sendable {
  /// Matches that carry codes.
  var places: [Match] = []
  /// Matches of several words; a "nicht" that belongs to one denies nothing else.
  var longer: [Match] = []
  private var cues: [[Match]] = Array(repeating: [], count: Lexicon.Cue.allCases.count)

  subscript(cue: Lexicon.Cue) -> [Match] {
    get { cues[cue.index] }
    set { cues[cue.index] = newValue }
  }
}

extension Lexicon.Cue {
  /// Its place among all cues.
  var index: Int {
    switch self {
    case .negation: 0
    case .denial: 1
    case .solved: 2
    case .past: 3
    case .otherPerson: 4
    case .material: 5
    case .search: 6
    case .meeting: 7
    case .present: 8
    case .trouble: 9
    case .startsClause: 10
    case .anchor: 11
    case .setting: 12
    case .empty: 13
    case .jobless: 14
    case .blocks: 15
    case .relative: 16
    }
  }
}
