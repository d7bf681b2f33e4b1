extension Frame {
  /// Fills a rectangle with one character.
  package mutating func fill(_ rect: Rect, _ scalar: Unicode.Scalar = " ", _ style: Style = .plain)
  {
    let area = rect.clipped(to: bounds)
    guard !area.isEmpty else { return }
    let glyph: UInt64 =
      charset == .ascii && scalar.value > 0x7E
      ? UInt64(SafeText.folded(scalar.value).first ?? 0x3F) : UInt64(scalar.value)
    for row in area.row..<area.endRow {
      let start = row * size.columns
      let end = start + size.columns
      for column in area.column..<area.endColumn {
        set(
          start + column, Cell(glyph: glyph, style: style), lineStart: start, lineEnd: end)
      }
    }
  }

  /// Changes the style and leaves the text.
  package mutating func paint(_ rect: Rect, _ style: Style) {
    let area = rect.clipped(to: bounds)
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        restyle(row * size.columns + column, style)
      }
    }
  }

  /// A line across the rectangle, with an optional title in it.
  package mutating func rule(in rect: Rect, row: Int = 0, title: String = "") {
    fill(rect.line(row), "─", .border)
    if !title.isEmpty {
      text(" " + title + " ", in: rect.line(row).inset(columns: 1), .heading)
    }
  }

  /// A line from top to bottom in one column of the rectangle.
  package mutating func verticalRule(in rect: Rect, column: Int) {
    let line = Rect(row: rect.row, column: rect.column + column, rows: rect.rows, columns: 1)
    fill(line.clipped(to: rect), "│", .border)
  }

  /// An empty box with a frame; answers the room inside it, one blank column apart from the frame.
  @discardableResult
  package mutating func box(_ rect: Rect, title: String = "") -> Rect {
    fill(rect, " ", .plain)
    guard rect.rows >= 2, rect.columns >= 4 else { return rect }
    rule(in: rect, row: 0, title: title)
    rule(in: rect, row: rect.rows - 1)
    for row in 1..<(rect.rows - 1) where rect.rows > 2 {
      text("│", in: rect, row: row, .border)
      text("│", in: rect, row: row, column: rect.columns - 1, .border)
    }
    text("┌", in: rect, .border)
    text("┐", in: rect, column: rect.columns - 1, .border)
    text("└", in: rect, row: rect.rows - 1, .border)
    text("┘", in: rect, row: rect.rows - 1, column: rect.columns - 1, .border)
    return rect.inset(rows: 1, columns: 2)
  }
}
