import Screen

/// Scrolling a text that is longer than the window; only the first visible row is kept.
enum Pager {
  static func scroll(_ top: Int, _ key: Key, _ rows: [StyledLine], _ state: WorkbenchState) -> Int {
    let visible = max(1, Layouts.page(state.window).rows)
    let last = max(0, rows.count - visible)
    let target: Int
    switch key {
    case .up: target = top - 1
    case .down: target = top + 1
    case .pageUp: target = top - (visible - 1)
    case .pageDown: target = top + (visible - 1)
    case .home: target = 0
    case .end: target = last
    default: target = top
    }
    return max(0, min(target, last))
  }

  /// Draws the visible part; the cursor stands on its first row, which reads as the place.
  static func draw(_ rows: [StyledLine], top: Int, into frame: inout Frame, rect: Rect) {
    let last = max(0, rows.count - max(1, rect.rows))
    let top = max(0, min(top, last))
    for line in 0..<rect.rows where top + line < rows.count {
      frame.line(rows[top + line], in: rect, row: line)
    }
    frame.placeCursor(in: rect)
  }
}
