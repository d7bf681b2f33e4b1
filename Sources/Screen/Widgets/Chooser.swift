/// One of many, found by typing a few of its letters; for a page of its own or a part of one.
package struct Chooser<ID: Hashable & Sendable>: Equatable, Sendable {
  package struct Option: Equatable, Sendable {
    package let id: ID
    package let label: String
    /// Said beside the label, and found as well.
    package let remark: String

    package init(_ id: ID, _ label: String, remark: String = "") {
      self.id = id
      self.label = label
      self.remark = remark
    }
  }

  package enum Answer: Equatable, Sendable {
    case open
    case chosen(ID)
    case cancelled
  }

  package private(set) var field = TextField()
  package private(set) var list: ListView<Int>
  package let options: [Option]
  private var shown: [Int]

  package init(_ options: [Option], selected: ID? = nil) {
    self.options = options
    shown = Array(options.indices)
    list = ListView(total: options.count, ids: shown)
    if let selected, let index = options.firstIndex(where: { $0.id == selected }) {
      list.select(index: index)
    }
  }

  package var visibleRows: Int {
    get { list.visibleRows }
    set { list.visibleRows = newValue }
  }

  package mutating func reduce(_ key: Key) -> Answer {
    switch key {
    case .escape, .control("c"): return .cancelled
    case .enter, .tab:
      guard let index = list.selectedID else { return .open }
      return .chosen(options[index].id)
    case .up, .down, .pageUp, .pageDown:
      _ = list.reduce(key)
    default:
      if field.reduce(key) == .changed { filter() }
    }
    return .open
  }

  private mutating func filter() {
    let query = FuzzyMatch.folded(field.text)
    let scored = options.indices.compactMap { index -> (index: Int, score: Int)? in
      let option = options[index]
      return FuzzyMatch.score(query, in: FuzzyMatch.folded(option.label + " " + option.remark))
        .map { (index, $0) }
    }
    // Without a question the options keep the order they were given in.
    shown =
      query.isEmpty
      ? Array(options.indices)
      : scored.sorted { ($0.score, $1.index) > ($1.score, $0.index) }.map(\.index)
    list.load(total: shown.count, offset: 0, ids: shown)
    list.select(index: 0)
  }

  package func draw(into frame: inout Frame, rect: Rect, empty: String) {
    let charset = frame.charset
    let width = options.map { charset.width($0.label) }.max() ?? 0
    field.draw(into: &frame, rect: rect.line(0), focused: true)
    list.draw(into: &frame, rect: rect.droppingTop(1), focused: false, empty: empty) { _, id in
      guard options.indices.contains(id) else { return "" }
      let option = options[id]
      if option.remark.isEmpty { return [Span(option.label)] }
      return [Span(charset.pad(option.label, width) + "  "), Span(option.remark, .muted)]
    }
  }
}
