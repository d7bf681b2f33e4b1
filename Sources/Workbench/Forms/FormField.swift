package import Screen
package import Texts

/// The fields there are in forms; drafts on disk name them by their codes.
package enum FormFieldID: String, Hashable, Sendable {
  case channel, result, topics, note, next, risk, level, activity, who, until, date, time
  case purpose, category, text, status, reason, decision, scope, form, validUntil, revokedOn
  case initiator, legalBasis, outcome, noContact, dueOn, expectedEnd, end, endedBy, kind
  case expiresOn, importantReason, followUp, onward, opens, against
}

/// One field of a form: what it is called and what is typed into it.
package struct FormField: Equatable, Sendable {
  package enum Input: Equatable, Sendable {
    /// One of a few, by letter; the number is the code's raw value.
    case choice(ChoiceField<Int>)
    /// Several of a vocabulary, by first letters.
    case tokens(TokenField<String>)
    /// One of a vocabulary, by first letters.
    case token(TokenField<String>)
    case text(TextField)
    case note(TextArea)
    /// A day in words; `past` reads dates without a year backwards.
    case day(TextField, past: Bool)
  }

  package var id: FormFieldID
  package var label: Phrase
  package var input: Input
  package var isRequired: Bool

  package init(_ id: FormFieldID, _ label: Phrase, _ input: Input, required: Bool = false) {
    self.id = id
    self.label = label
    self.input = input
    isRequired = required
  }

  /// What it holds as text, for drafts and for comparing.
  package var value: String {
    switch input {
    case .choice(let choice): choice.selected.map { "\($0)" } ?? ""
    case .tokens(let tokens), .token(let tokens): tokens.chosen.joined(separator: "|")
    case .text(let field), .day(let field, _): field.text
    case .note(let area): area.text
    }
  }

  /// Puts a text back that `value` gave.
  mutating func restore(_ value: String) {
    switch input {
    case .choice(var choice):
      choice.selected = Int(value)
      input = .choice(choice)
    case .tokens(var tokens):
      tokens.chosen = value.split(separator: "|").map(String.init)
      input = .tokens(tokens)
    case .token(var tokens):
      tokens.chosen = value.split(separator: "|").map(String.init)
      input = .token(tokens)
    case .text(var field):
      field.text = value
      input = .text(field)
    case .day(var field, let past):
      field.text = value
      input = .day(field, past: past)
    case .note(let area):
      input = .note(
        TextArea(value, columns: area.columns, visibleRows: area.visibleRows))
    }
  }
}
