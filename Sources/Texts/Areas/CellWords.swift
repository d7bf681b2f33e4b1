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

  /// The words of codes that mean the same in every kind of row; others stay codes.
  package static func word(_ code: String, _ field: Field) -> Phrase {
    switch field.name {
    case "channel": Channel(code: code)?.phrase ?? Phrase(verbatim: code)
    case "topics": TopicWords.phrase(code)
    case "category": RiskCategoryWords.phrase(code)
    case "level": RiskLevel(code: code)?.phrase ?? Phrase(verbatim: code)
    case "scope": ConsentScope(code: code)?.phrase ?? Phrase(verbatim: code)
    case "decision": OfferDecision(code: code)?.phrase ?? Phrase(verbatim: code)
    case "who": ActivityOwner(code: code)?.phrase ?? Phrase(verbatim: code)
    case "end_reason": AftercareEndReason(code: code)?.phrase ?? Phrase(verbatim: code)
    case "end_initiator": EndInitiator(code: code)?.phrase ?? Phrase(verbatim: code)
    case "purpose":
      AppointmentPurpose(code: code)?.phrase ?? ContactPurpose(code: code)?.phrase
        ?? Phrase(verbatim: code)
    case "counterpart": Counterpart(code: code)?.phrase ?? Phrase(verbatim: code)
    case "direction": Direction(code: code)?.phrase ?? Phrase(verbatim: code)
    case "status":
      AppointmentStatus(code: code)?.phrase ?? RiskStatus(code: code)?.phrase
        ?? ActivityStatus(code: code)?.phrase ?? TaskStatus(code: code)?.phrase
        ?? ClientStatus(code: code)?.phrase ?? Phrase(verbatim: code)
    default: Phrase(verbatim: code)
    }
  }
}
