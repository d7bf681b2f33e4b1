/// Several of a known vocabulary, typed by their first letters: `[arbeitszeit, fahrtweg, ki__]`.
package struct TokenField<ID: Hashable & Sendable>: Equatable, Sendable {
  package let vocabulary: [Choice<ID>]
  package var chosen: [ID]
  package private(set) var input = TextField("", limit: 60)
  package private(set) var proposals = Proposals()

  package init(_ vocabulary: [Choice<ID>], chosen: [ID] = []) {
    self.vocabulary = vocabulary
    self.chosen = chosen
  }

  package func label(_ id: ID) -> String { vocabulary.first { $0.id == id }?.label ?? "" }

  /// Words that begin with the typed letters first, then words that contain them.
  package var matches: [Choice<ID>] {
    let query = FuzzyMatch.folded(input.text)
    guard !query.isEmpty else { return [] }
    let open = vocabulary.filter { !chosen.contains($0.id) }.map {
      (choice: $0, folded: FuzzyMatch.folded($0.label))
    }
    let starting = open.filter { $0.folded.starts(with: query) }
    let others = open.filter {
      !$0.folded.starts(with: query) && (FuzzyMatch.score(query, in: $0.folded) ?? 0) >= 900
    }
    return (starting + others).map(\.choice)
  }

  package mutating func reduce(_ key: Key) -> FieldChange {
    switch key {
    case .character(","), .character(";"), .enter:
      if input.isEmpty { return key == .enter ? .ignored : .moved }
      return accept() ? .changed : .moved
    case .tab, .backTab:
      if input.isEmpty { return .ignored }
      // A half-typed word nobody knows keeps the focus: leaving would silently lose it.
      return accept() ? .finished : .moved
    case .down where !proposals.isEmpty:
      proposals.move(1)
      return .moved
    case .up where proposals.highlighted != nil:
      proposals.move(-1)
      return .moved
    case .escape where !input.isEmpty:
      clearInput()
      return .moved
    case .backspace where input.isEmpty:
      guard !chosen.isEmpty else { return .moved }
      chosen.removeLast()
      return .changed
    case .space where input.isEmpty: return .moved
    default:
      let change = input.reduce(key)
      if change == .changed { proposals.show(matches.map(\.label)) }
      return change == .changed ? .moved : change
    }
  }

  /// Takes the highlighted proposal or the first; called by forms that are saved with a word half
  /// typed. Answers whether there was one.
  @discardableResult
  package mutating func accept() -> Bool {
    let matches = matches
    let index = proposals.highlighted ?? 0
    guard matches.indices.contains(index) else { return false }
    chosen.append(matches[index].id)
    clearInput()
    return true
  }

  private mutating func clearInput() {
    input.text = ""
    proposals.show([])
  }

  package func draw(into frame: inout Frame, rect: Rect, focused: Bool) {
    guard rect.columns >= 3, rect.rows > 0 else { return }
    let look: Style = focused ? .fieldFocused : .field
    let inner = rect.line(0).inset(columns: 1)
    frame.text("[", in: rect, look)
    frame.text("]", in: rect, column: rect.columns - 1, look)
    frame.fill(inner, "_", look)
    var words = chosen.map(label).joined(separator: ", ")
    if focused, !chosen.isEmpty { words += ", " }
    // The end is what is being typed, so a long list loses its beginning from view.
    var shown = Array(words)
    let typed = frame.charset.width(input.text) + 1
    var width = frame.charset.width(words)
    while focused, width + typed > inner.columns, !shown.isEmpty {
      width -= frame.charset.width(shown.removeFirst())
    }
    var column = frame.text(String(shown), in: inner, look)
    if focused {
      let ahead = String(input.characters[..<input.cursor])
      frame.text(input.text, in: inner, column: column, Style.fieldFocused.underlined)
      column += frame.charset.width(ahead)
      frame.placeCursor(in: inner, column: column)
    }
  }
}
