/// What the model says of a rule beside its conditions, taken from the texts of its rows.
package struct RuleInfo: Equatable, Sendable {
  package var rule: String
  package var title = ""
  package var titleEnglish = ""
  package var document = ""
  package var section = ""
  package var quote = ""
  package var cure = ""
  package var cureEnglish = ""
  /// The commands that lead to the cure, by their names at the shell.
  package var commands: [String] = []
  /// The rows that can yield it, in the order of the model.
  package var rows: [Row] = []

  /// Where a rule stands: decision and row, counted from 1.
  package struct Row: Equatable, Sendable {
    package var decision: String
    package var number: Int
  }

  /// Whom a rule speaks to.
  package enum Audience: Equatable, Sendable {
    /// The caseworker: it is part of findings and queue.
    case casework
    /// Supervision, about one case.
    case supervision
    /// Supervision, about a unit.
    case units
  }

  package var audience: Audience {
    let decisions = rows.map(\.decision)
    if decisions.contains(DecisionName.units) { return .units }
    let isWatched = RuleBook.supervision.contains { decisions.contains($0.0) }
    return isWatched ? .supervision : .casework
  }

  package init(rule: String) {
    self.rule = rule
  }

  /// Takes what a row says as far as no earlier row has said it.
  mutating func add(_ note: RowNotes.Note) {
    func set(_ path: WritableKeyPath<RuleInfo, String>) {
      if self[keyPath: path].isEmpty { self[keyPath: path] = note.text }
    }
    switch note.name {
    case AnnotationName.title: set(\.title)
    case AnnotationName.titleEnglish: set(\.titleEnglish)
    case AnnotationName.document: set(\.document)
    case AnnotationName.section: set(\.section)
    case AnnotationName.quote: set(\.quote)
    case AnnotationName.cure: set(\.cure)
    case AnnotationName.cureEnglish: set(\.cureEnglish)
    case AnnotationName.commands where commands.isEmpty:
      commands = note.text.split(separator: " ").map(String.init)
    default: break
    }
  }
}

/// The names of the texts of a row that the program reads.
enum AnnotationName {
  static let title = "Titel"
  static let titleEnglish = "Title"
  static let document = "Quelle"
  static let section = "Ziffer"
  static let quote = "Zitat"
  static let cure = "Abhilfe"
  static let cureEnglish = "Cure"
  static let commands = "Befehl"
  static let all = [
    title, titleEnglish, document, section, quote, cure, cureEnglish, commands,
  ]
}
