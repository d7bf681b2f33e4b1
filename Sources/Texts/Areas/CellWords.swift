package import Casework
import CivilTime

/// The content of a stored field as a person reads it; for the journal, for conflicts and previews.
package enum CellWords {
  package static func text(_ cell: Casework.Cell, _ field: Field) -> Phrase {
    switch (cell, field.kind) {
    case (.empty, _): Phrase("leer", "empty")
    case (.number(let value), .day):
      Phrase { $0.date(Day(number: Int32(truncatingIfNeeded: value))) }
    case (.number(let value), .time): Phrase { $0.time(Int(value)) }
    case (.number(let value), .flag): value == 0 ? Phrase("nein", "no") : Phrase("ja", "yes")
    case (.number(let value), .code(let codes)):
      word(codes.indices.contains(Int(value)) ? codes[Int(value)] : "\(value)", field)
    case (.number(let value), _): Phrase(verbatim: "\(value)")
    case (.text(let text), .list):
      text.split(separator: "|").map { word(String($0), field) }.joined()
    case (.text(let text), _): word(text, field)
    }
  }

  /// The word of the screen for a code; one that nobody gave a word stays a code.
  package static func word(_ code: String, _ field: Field) -> Phrase {
    if case .code(let codes) = field.kind, let known = word(code, in: codes) { return known }
    switch field.name {
    case "topics": return TopicWords.phrase(code)
    case "category": return RiskCategoryWords.phrase(code)
    default: return Phrase(verbatim: code)
    }
  }
}
