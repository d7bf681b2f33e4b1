extension TextField {
  /// Draws `[text____]` over the whole width of the first row. The brackets and the line below
  /// empty columns are characters, because underlining vanishes on some terminals.
  package func draw(
    into frame: inout Frame, rect: Rect, focused: Bool, style: Style? = nil
  ) {
    guard rect.columns >= 3, rect.rows > 0 else { return }
    let look = style ?? (focused ? .fieldFocused : .field)
    let area = rect.line(0)
    let inner = area.inset(columns: 1)
    frame.text("[", in: area, look)
    frame.text("]", in: area, column: area.columns - 1, look)
    frame.fill(inner, "_", look)
    let view = visible(columns: inner.columns, charset: frame.charset, focused: focused)
    if characters.isEmpty, !placeholder.isEmpty {
      frame.text(placeholder, in: inner, .placeholder)
    } else {
      frame.text(String(characters[view.range]), in: inner, look)
    }
    if focused { frame.placeCursor(in: inner, column: view.cursorColumn) }
  }

  /// The part of the text that is on view. It follows from the cursor alone, so that scrolling
  /// needs no state: the cursor stays in the middle third of a text that is too long.
  func visible(columns: Int, charset: Charset, focused: Bool) -> (
    range: Range<Int>, cursorColumn: Int
  ) {
    let widths = characters.map { charset.width($0) }
    let total = widths.reduce(0, +)
    let before = widths[..<cursor].reduce(0, +)
    guard focused, total >= columns else {
      // An unfocused field shows its beginning; what hangs over is cut with an ellipsis.
      return (0..<characters.count, before)
    }
    var start = 0
    var skipped = 0
    let target = max(0, min(before - columns * 2 / 3, total - columns + 1))
    while start < cursor, skipped < target {
      skipped += widths[start]
      start += 1
    }
    var end = start
    var used = 0
    while end < characters.count, used + widths[end] <= columns {
      used += widths[end]
      end += 1
    }
    return (start..<end, before - skipped)
  }
}
