/// Something to choose, with its words and perhaps the letter that chooses it.
package struct Choice<ID: Hashable & Sendable>: Hashable, Sendable {
  package var id: ID
  package var label: String
  package var letter: Character?

  package init(_ id: ID, _ label: String, letter: Character? = nil) {
    self.id = id
    self.label = label
    self.letter = letter
  }
}

/// One of a few, chosen by its letter: `(t) Telefon  [p persönlich]  (b) Brief`.
package struct ChoiceField<ID: Hashable & Sendable>: Equatable, Sendable {
  package let choices: [Choice<ID>]
  package var selected: ID?
  /// Whether pressing the chosen letter again takes the choice back.
  package var isOptional: Bool

  package init(_ choices: [Choice<ID>], selected: ID? = nil, isOptional: Bool = false) {
    self.choices = choices
    self.selected = selected
    self.isOptional = isOptional
  }

  package mutating func reduce(_ key: Key) -> FieldChange {
    switch key {
    case .character(let character):
      guard
        let choice = choices.first(where: {
          $0.letter.map { $0.lowercased() == character.lowercased() } ?? false
        })
      else { return .ignored }
      selected = isOptional && selected == choice.id ? nil : choice.id
      return .changed
    case .right, .space: return step(1)
    case .left: return step(-1)
    case .delete, .backspace:
      guard isOptional, selected != nil else { return .ignored }
      selected = nil
      return .changed
    default: return .ignored
    }
  }

  private mutating func step(_ by: Int) -> FieldChange {
    guard !choices.isEmpty else { return .ignored }
    if let index = choices.firstIndex(where: { $0.id == selected }) {
      selected = choices[(index + by + choices.count) % choices.count].id
    } else {
      selected = choices[by > 0 ? 0 : choices.count - 1].id
    }
    return .changed
  }

  /// Rows needed in this width; choices are never broken in two.
  package func rows(columns: Int, charset: Charset = .unicode) -> Int {
    (places(columns: columns, charset: charset).last?.row ?? 0) + 1
  }

  package func draw(into frame: inout Frame, rect: Rect, focused: Bool) {
    let places = places(columns: rect.columns, charset: frame.charset)
    for (choice, place) in zip(choices, places) {
      let isSelected = choice.id == selected
      let style: Style = isSelected ? (focused ? .selected : .heading) : .plain
      frame.text(
        words(choice), in: rect, row: place.row, column: place.column, style)
    }
    let current = choices.firstIndex { $0.id == selected } ?? 0
    if focused, places.indices.contains(current) {
      frame.placeCursor(in: rect, row: places[current].row, column: places[current].column)
    }
  }

  /// Chosen and open choices are equally wide, so that nothing jumps.
  private func words(_ choice: Choice<ID>) -> String {
    let letter = choice.letter.map { "\($0)" } ?? "-"
    return choice.id == selected ? "[\(letter) \(choice.label)]" : "(\(letter)) \(choice.label)"
  }

  private func places(columns: Int, charset: Charset) -> [Point] {
    var row = 0
    var column = 0
    return choices.map { choice in
      let width = charset.width(words(choice))
      if column > 0, column + width > columns {
        row += 1
        column = 0
      }
      defer { column += width + 2 }
      return Point(row: row, column: column)
    }
  }
}
