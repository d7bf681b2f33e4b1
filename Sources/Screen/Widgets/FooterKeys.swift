/// The last line: which keys do what here. As many hints as fit, never wrapped and never cut in
/// the middle; hints that are `kept` (help) are there in every width.
package struct FooterKeys: Equatable, Sendable {
  package struct Hint: Equatable, Sendable {
    package var key: String
    package var label: String
    package var isKept: Bool

    package init(_ key: String, _ label: String, kept: Bool = false) {
      self.key = key
      self.label = label
      isKept = kept
    }
  }

  package var hints: [Hint]

  package init(_ hints: [Hint] = []) { self.hints = hints }

  /// The hints to show in this width, in their order.
  package func fitting(columns: Int, charset: Charset = .unicode) -> [Hint] {
    func width(_ hint: Hint) -> Int { charset.width(hint.key) + charset.width(hint.label) + 3 }
    var free = columns - hints.filter(\.isKept).map(width).reduce(0, +) + 1
    var isFull = false
    return hints.filter { hint in
      if hint.isKept { return true }
      isFull = isFull || width(hint) > free
      if isFull { return false }
      free -= width(hint)
      return true
    }
  }

  package func draw(into frame: inout Frame, rect: Rect) {
    let line = rect.line(0)
    var column = 1
    for hint in fitting(columns: line.columns, charset: frame.charset) {
      column += frame.text(hint.key, in: line, column: column, .key) + 1
      column += frame.text(hint.label, in: line, column: column, .hint) + 2
    }
  }
}
