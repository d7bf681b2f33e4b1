/// Every command by its words: type some letters, choose, run.
package struct Palette<ID: Hashable & Sendable>: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package var id: ID
    package var label: String
    /// The key that does the same, printed beside.
    package var key: String
    /// Other words to find it by, never shown: English names, synonyms.
    package var aliases: String
    /// Why it cannot be run now; such an item is shown and answers with its reason.
    package var disabled: String?
    fileprivate let folded: [UInt8]

    package init(
      _ id: ID, _ label: String, key: String = "", aliases: String = "", disabled: String? = nil
    ) {
      self.id = id
      self.label = label
      self.key = key
      self.aliases = aliases
      self.disabled = disabled
      folded = FuzzyMatch.folded(label + "  " + aliases)
    }
  }

  package enum Change: Equatable, Sendable {
    case ignored
    case moved
    case chosen(ID)
    case refused(String)
    case cancelled
  }

  package let items: [Item]
  package private(set) var filter: TextField
  package private(set) var matches: [Item]
  private var list: ListView<Int>

  package init(_ items: [Item], filter: String = "", visibleRows: Int = 12) {
    self.items = items
    self.filter = TextField(filter)
    matches = []
    list = ListView(visibleRows: visibleRows)
    refresh()
  }

  package var selected: Item? {
    matches.indices.contains(list.selectedIndex) ? matches[list.selectedIndex] : nil
  }

  package mutating func reduce(_ key: Key) -> Change {
    switch key {
    case .escape: return .cancelled
    case .enter:
      guard let selected else { return .moved }
      return selected.disabled.map(Change.refused) ?? .chosen(selected.id)
    case .up, .down, .pageUp, .pageDown:
      _ = list.reduce(key)
      return .moved
    default:
      switch filter.reduce(key) {
      case .ignored: return .ignored
      case .moved: return .moved
      case .changed, .finished:
        refresh()
        return .moved
      }
    }
  }

  private mutating func refresh() {
    let query = FuzzyMatch.folded(filter.text)
    let scored = items.enumerated().compactMap { index, item in
      FuzzyMatch.score(query, in: item.folded).map { (score: $0, index: index) }
    }
    // Equal scores keep the order of the table, so that the list does not jump while typing.
    matches = scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map { items[$0.index] }
    list = ListView(
      total: matches.count, ids: Array(0..<matches.count), visibleRows: list.visibleRows)
  }

  /// The filter in the first row, the commands below. The cursor stays in the filter, because that
  /// is where typing goes; the chosen row carries `>`.
  package func draw(into frame: inout Frame, rect: Rect, prompt: String = "") {
    let charset = frame.charset
    let labelWidth = charset.width(prompt)
    frame.text(prompt, in: rect, .label)
    let rows = rect.droppingTop(1)
    list.draw(into: &frame, rect: rows, focused: true) { index, _ in
      line(matches[index], columns: rows.columns - 1, charset: charset)
    }
    filter.draw(
      into: &frame, rect: rect.line(0).droppingLeft(labelWidth > 0 ? labelWidth + 1 : 0),
      focused: true)
  }

  private func line(_ item: Item, columns: Int, charset: Charset) -> StyledLine {
    let key = charset.width(item.key)
    let label = charset.pad(item.label, max(0, columns - key - 2))
    return [Span(label + "  ", item.disabled == nil ? .plain : .muted), Span(item.key, .key)]
  }
}
