/// A question with buttons: `< Ja >  < Nein >`. May demand that a word be typed before the button
/// of no return works.
package struct Dialog<ID: Hashable & Sendable>: Equatable, Sendable {
  package struct Button: Equatable, Sendable {
    package var id: ID
    package var label: String
    package var letter: Character?

    package init(_ id: ID, _ label: String, letter: Character? = nil) {
      self.id = id
      self.label = label
      self.letter = letter
    }
  }

  package enum Change: Equatable, Sendable {
    case ignored
    case moved
    case pressed(ID)
    case cancelled
  }

  package let title: String
  package let body: String
  package let buttons: [Button]
  package private(set) var focused: Int
  /// The word to be typed, and the button it guards.
  package let demand: (word: String, button: ID)?
  package private(set) var typed = TextField("", limit: 60)

  /// `focused` is the button that Enter presses at first: the harmless one.
  package init(
    _ title: String, _ body: String, buttons: [Button], focused: ID? = nil,
    demand: (word: String, button: ID)? = nil
  ) {
    self.title = title
    self.body = body
    self.buttons = buttons
    self.demand = demand
    self.focused = buttons.firstIndex { $0.id == focused } ?? max(0, buttons.count - 1)
  }

  package static func == (a: Dialog, b: Dialog) -> Bool {
    a.title == b.title && a.body == b.body && a.buttons == b.buttons && a.focused == b.focused
      && a.typed == b.typed && a.demand?.word == b.demand?.word
      && a.demand?.button == b.demand?.button
  }

  package mutating func reduce(_ key: Key) -> Change {
    switch key {
    case .escape, .control("c"): return .cancelled
    case .tab,
      .right where demand == nil || key == .tab:
      return move(1)
    case .backTab,
      .left where demand == nil || key == .backTab:
      return move(-1)
    case .enter: return press(focused)
    default: break
    }
    if demand != nil { return typed.reduce(key) == .ignored ? .ignored : .moved }
    guard case .character(let character) = key,
      let index = buttons.firstIndex(where: {
        $0.letter.map { $0.lowercased() == character.lowercased() } ?? false
      })
    else { return .ignored }
    return press(index)
  }

  private mutating func move(_ by: Int) -> Change {
    guard !buttons.isEmpty else { return .ignored }
    focused = (focused + by + buttons.count) % buttons.count
    return .moved
  }

  private func press(_ index: Int) -> Change {
    guard buttons.indices.contains(index) else { return .ignored }
    let id = buttons[index].id
    if let demand, demand.button == id, typed.text != demand.word { return .moved }
    return .pressed(id)
  }
}
