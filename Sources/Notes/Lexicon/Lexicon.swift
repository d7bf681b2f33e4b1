/// A lexicon ready for use: what words mean as elements, and what elements in patterns mean.
struct Lexicon: Sendable {
  enum Cue: String, CaseIterable, Sendable {
    /// "keine …": denies what follows; "… verneint": denies what comes before.
    case negation, denial
    case solved, past, otherPerson, relative, material, search, meeting
    /// Brings back to the present job what `past` or `search` would take away.
    case present
    /// Makes a risk of the entries marked `trouble`.
    case trouble
    /// A word before which a new clause starts.
    case startsClause = "break"
    /// Speaks of a job, so that weak words count, also beside matters of the office.
    case anchor
    /// Could speak of a job ("Küche", "Lohn"): enough where nothing else is spoken of.
    case setting
    /// Tells no content ("nicht erreicht", "Termin verlegt").
    case empty
    /// The client has no job at all, so that nothing here can concern one.
    case jobless
    /// Takes its words away from other entries ("kündigt … an" ends nothing).
    case blocks
  }

  enum Weight: String, Sendable {
    /// Needs an anchor in the note, and gives way to forms and searches.
    case weak
    case normal
    /// Counts even in the middle of forms and searches.
    case strong
  }

  struct Meaning: Sendable {
    var codes = CodeSet()
    var cue: Cue?
    var weight = Weight.normal
    /// The risk holds only with a word of trouble beside it.
    var needsTrouble = false
    /// Negation and resolution say nothing about it ("kein Vertrag" is a risk as it stands).
    var isFirm = false
    /// Counts only where the note names no other cause ("zu spät" without a missed bus).
    var isFallback = false
    /// Counts only in a note that says nothing else.
    var isLastResort = false
    /// No other entry may use its words.
    var blocks = false
  }

  struct Entry: Sendable {
    var pattern: Pattern
    var meaning: Meaning
    var text: String
    var line: Int
  }

  var entries: [Entry] = []
  var words = WordTable()
  var abbreviations = Abbreviations()
  /// Per element the entries whose pivot it is: a range of `pivotEntries`.
  private(set) var pivotStarts: [Int32] = []
  private(set) var pivotEntries: [Int32] = []
  /// Elements before which a new clause starts.
  private(set) var clauseStarts: [Int32] = []

  /// Sorts the entries by their pivot, once all are there.
  mutating func index() {
    let elements = Int(words.count)
    clauseStarts = entries.filter { $0.meaning.cue == .startsClause }.map(\.pattern.pivotElement)
    var counts = [Int32](repeating: 0, count: elements + 1)
    for entry in entries { counts[Int(entry.pattern.pivotElement) + 1] += 1 }
    for element in 0..<elements { counts[element + 1] += counts[element] }
    pivotStarts = counts
    pivotEntries = Array(repeating: 0, count: entries.count)
    for (number, entry) in entries.enumerated() {
      let element = Int(entry.pattern.pivotElement)
      pivotEntries[Int(counts[element])] = Int32(number)
      counts[element] += 1
    }
  }
}
