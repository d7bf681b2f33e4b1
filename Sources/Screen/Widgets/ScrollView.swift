/// Lines to read: help, explanations, reports. Knows no focus inside; the cursor stands on the
/// first visible line, where a reader continues.
package struct ScrollView: Equatable, Sendable {
  package var lines: [StyledLine] {
    didSet { top = max(0, min(top, lines.count - 1)) }
  }
  package private(set) var top = 0
  package var visibleRows: Int

  package init(_ lines: [StyledLine] = [], visibleRows: Int = 20) {
    self.lines = lines
    self.visibleRows = max(1, visibleRows)
  }

  package enum Change: Equatable, Sendable {
    case ignored
    case moved
  }

  package mutating func reduce(_ key: Key) -> Change {
    let page = max(1, visibleRows - 1)
    switch key {
    case .up, .character("k"): scroll(to: top - 1)
    case .down, .character("j"): scroll(to: top + 1)
    case .pageUp: scroll(to: top - page)
    case .pageDown, .space: scroll(to: top + page)
    case .control("u"): scroll(to: top - visibleRows / 2)
    case .control("d"): scroll(to: top + visibleRows / 2)
    case .home, .character("g"): scroll(to: 0)
    case .end, .character("G"): scroll(to: lines.count)
    default: return .ignored
    }
    return .moved
  }

  package mutating func scroll(to line: Int) {
    top = max(0, min(line, lines.count - visibleRows))
  }

  /// Goes to the next line that contains the words, beginning behind the first visible one and
  /// around the end. Deaf to case and umlauts.
  package mutating func find(_ words: String) -> Bool {
    let query = FuzzyMatch.folded(words)
    guard !query.isEmpty else { return false }
    for step in 1...max(1, lines.count) where !lines.isEmpty {
      let index = (top + step) % lines.count
      if (FuzzyMatch.score(query, in: FuzzyMatch.folded(lines[index].text)) ?? 0) >= 900 {
        top = index
        return true
      }
    }
    return false
  }

  package func draw(into frame: inout Frame, rect: Rect, focused: Bool = true) {
    let first = max(0, min(top, lines.count - 1))
    for row in 0..<rect.rows where first + row < lines.count {
      frame.line(lines[first + row], in: rect, row: row)
    }
    // What hangs over is said in words of direction, not by a bar that only eyes can read.
    let below = lines.count - first - rect.rows
    if below > 0, rect.rows > 1 {
      frame.textRight(" ↓ \(below) ", in: rect, row: rect.rows - 1, .muted)
    }
    if first > 0 { frame.textRight(" ↑ \(first) ", in: rect, .muted) }
    if focused { frame.placeCursor(in: rect) }
  }
}
