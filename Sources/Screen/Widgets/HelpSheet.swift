/// The keys of a place with one line of explanation each, in sections.
package struct HelpSheet: Equatable, Sendable {
  package struct Section: Equatable, Sendable {
    package var title: String
    package var entries: [Entry]

    package init(_ title: String, _ entries: [Entry]) {
      self.title = title
      self.entries = entries
    }
  }

  package struct Entry: Equatable, Sendable {
    package var keys: String
    package var words: String

    package init(_ keys: String, _ words: String) {
      self.keys = keys
      self.words = words
    }
  }

  package var scroll: ScrollView

  /// The words are wrapped beside the keys, so a narrow window needs no sideways scrolling.
  package init(_ sections: [Section], size: Size, charset: Charset = .unicode) {
    let widest = sections.flatMap(\.entries).map { charset.width($0.keys) }.max() ?? 0
    let keys = min(widest, max(8, size.columns / 3))
    var lines: [StyledLine] = []
    for section in sections {
      if !lines.isEmpty { lines.append([]) }
      lines.append(StyledLine(section.title, .heading))
      for entry in section.entries {
        let words = charset.wrap(entry.words, width: max(8, size.columns - keys - 4))
        for (index, piece) in words.enumerated() {
          let head = charset.pad(index == 0 ? entry.keys : "", keys)
          lines.append([Span("  "), Span(head, .key), Span("  " + piece)])
        }
      }
    }
    scroll = ScrollView(lines, visibleRows: size.rows)
  }

  package mutating func reduce(_ key: Key) -> ScrollView.Change { scroll.reduce(key) }

  package func draw(into frame: inout Frame, rect: Rect) {
    scroll.draw(into: &frame, rect: rect)
  }
}
