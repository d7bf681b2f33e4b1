import Casework

/// Notices words outside the configured lists: they are taken as they are, and told once each.
struct WordCheck {
  private struct Seen {
    var line: Int
    var rows = 1
    var column: String
  }

  private static let limit = 200
  private var unknown: [String: Seen] = [:]
  /// Whole cells already looked at, so that the usual ones cost one look-up.
  private var known: Set<String> = []

  private var place: Place?

  mutating func begin(_ kind: EntityKind) {
    place = WordCheck.places[kind]
  }

  mutating func look(at record: Record, line: Int) {
    guard let place, case .text(let text) = record.cells[place.position], !known.contains(text)
    else { return }
    var isKnown = true
    for word in text.split(separator: "|") {
      let word = String(word)
      if place.words.contains(word) { continue }
      isKnown = false
      if unknown[word] != nil {
        unknown[word]?.rows += 1
      } else if unknown.count < WordCheck.limit {
        unknown[word] = Seen(line: line, column: place.column)
      }
    }
    if isKnown, known.count < 4_096 { known.insert(text) }
  }

  mutating func finish(file: String) -> [ImportHint] {
    defer {
      unknown = [:]
      known = []
    }
    return unknown.sorted { ($0.value.line, $0.key) < ($1.value.line, $1.key) }.map { word, seen in
      ImportHint(
        file: file, line: seen.line, column: seen.column,
        what: .unknownWord(TableReader.harmless(word), rows: seen.rows))
    }
  }

  private struct Place {
    var position: Int
    var column: String
    var words: Set<String>
  }

  private static let places: [EntityKind: Place] = {
    func place(_ kind: EntityKind, _ column: String, _ words: [String]) -> Place {
      Place(
        position: kind.fields.firstIndex { $0.name == column } ?? 0, column: column,
        words: Set(words))
    }
    return [
      .contact: place(.contact, "topics", TopicVocabulary().all),
      .risk: place(.risk, "category", RiskVocabulary().categories),
      .agreement: place(
        .agreement, "services", ["beratung", "44", "45-5", "16a", "16b", "16f", "16k"]),
    ]
  }()
}
