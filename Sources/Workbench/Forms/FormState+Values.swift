import Casework
import CivilTime
import Screen

/// Reading what the fields hold, in the types of the domain.
extension FormState {
  func text(_ id: FormFieldID) -> String {
    (field(id)?.value ?? "").trimmed
  }

  func code<C: Code>(_ id: FormFieldID, _ type: C.Type = C.self) -> C? {
    choice(id).flatMap { UInt8(exactly: $0) }.flatMap(C.init(rawValue:))
  }

  func choice(_ id: FormFieldID) -> Int? {
    guard case .choice(let field)? = field(id)?.input else { return nil }
    return field.selected
  }

  func tokens(_ id: FormFieldID) -> [String] {
    switch field(id)?.input {
    case .tokens(let tokens), .token(let tokens):
      // A word half typed counts as its first proposal, as the form would take it on leaving.
      if !tokens.input.isEmpty, let first = tokens.matches.first {
        return tokens.chosen + [first.id]
      }
      return tokens.chosen
    default: return []
    }
  }

  /// The day a field means on this day; nil where it is empty or unreadable.
  func day(_ id: FormFieldID, today: Day) -> Day? { moment(id, today: today)?.day }

  func moment(_ id: FormFieldID, today: Day) -> DayReader.Moment? {
    guard case .day(let field, let past)? = field(id)?.input else { return nil }
    return DayReader.read(field.text, today: today, past: past)
  }

  /// Whether something stands in a day field that is no day.
  func isUnreadable(_ id: FormFieldID, today: Day) -> Bool {
    guard case .day(let field, _)? = field(id)?.input else { return false }
    return !field.text.trimmed.isEmpty && moment(id, today: today) == nil
  }
}

extension String {
  /// Without blanks and line ends around it.
  var trimmed: String {
    var characters = self[...]
    while let first = characters.first, first.isWhitespace { characters.removeFirst() }
    while let last = characters.last, last.isWhitespace { characters.removeLast() }
    return String(characters)
  }
}
