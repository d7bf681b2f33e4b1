extension TextArea {
  /// Draws the text between brackets, row by row, blank columns as `_`.
  package func draw(into frame: inout Frame, rect: Rect, focused: Bool) {
    guard rect.columns >= 3, rect.rows > 0 else { return }
    let look: Style = focused ? .fieldFocused : .field
    let inner = rect.inset(columns: 1)
    let charset = frame.charset
    let first = origin(columns: inner.columns, rows: rect.rows, charset: charset)
    var paragraph = first.paragraph
    var lines = displayLines(paragraph, columns: inner.columns, charset: charset)
    var index = TextArea.index(of: first.offset, in: lines)
    for row in 0..<rect.rows {
      frame.text("[", in: rect, row: row, look)
      frame.text("]", in: rect, row: row, column: rect.columns - 1, look)
      frame.fill(inner.line(row), "_", look)
      guard paragraph < paragraphs.count else { continue }
      let line = lines[index]
      // Blanks that hang over the edge are not shown, so nothing of this is ever cut.
      var shown = paragraphs[paragraph][line]
      if width(paragraph, line, charset: charset) > inner.columns {
        while shown.last == " " { shown.removeLast() }
      }
      frame.text(String(shown), in: inner, row: row, look)
      if focused, paragraph == cursor.paragraph,
        TextArea.index(of: cursor.offset, in: lines) == index
      {
        let column = width(paragraph, line.lowerBound..<cursor.offset, charset: charset)
        frame.placeCursor(in: inner, row: row, column: column)
      }
      index += 1
      if index == lines.count {
        paragraph += 1
        index = 0
        if paragraph < paragraphs.count {
          lines = displayLines(paragraph, columns: inner.columns, charset: charset)
        }
      }
    }
  }
}
