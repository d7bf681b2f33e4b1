extension Frame {
  /// Writes one line of text into a rectangle and answers the columns it took. What does not fit
  /// ends in an ellipsis.
  @discardableResult
  package mutating func text(
    _ text: String, in rect: Rect, row: Int = 0, column: Int = 0, _ style: Style = .plain
  ) -> Int {
    let area = rect.clipped(to: bounds)
    let line = rect.row + row
    let first = rect.column + column
    guard line >= area.row, line < area.endRow, first >= area.column, first < area.endColumn
    else { return 0 }
    let lineStart = line * size.columns
    let end = lineStart + area.endColumn
    var position = lineStart + first
    var last = -1
    var overflows = false
    charset.visit(text) { scalar, width in
      if width == 0 {
        if last >= 0 { addMark(last, scalar) }
        return true
      }
      if position + width > end {
        overflows = true
        return false
      }
      set(position, Cell(glyph: UInt64(scalar), style: style), lineStart: lineStart, lineEnd: end)
      last = position
      if width == 2 {
        set(position + 1, Cell(glyph: 0x20, style: style), lineStart: lineStart, lineEnd: end)
        setContinuation(position + 1, style)
      }
      position += width
      return true
    }
    if overflows { markCut(from: lineStart + first, to: end, lineStart: lineStart, style) }
    return (overflows ? end : position) - lineStart - first
  }

  /// Writes differently styled pieces one after the other; the last one to fit is cut.
  @discardableResult
  package mutating func line(
    _ line: StyledLine, in rect: Rect, row: Int = 0, column: Int = 0
  ) -> Int {
    var used = 0
    for span in line.spans {
      if column + used >= rect.columns {
        // The cut must show even where the pieces before it ended exactly at the edge.
        if !span.text.isEmpty, used > 0 {
          let start = (rect.row + row) * size.columns
          markCut(
            from: start + rect.column + column, to: start + rect.clipped(to: bounds).endColumn,
            lineStart: start, line.spans.last?.style ?? .plain)
        }
        break
      }
      used += text(span.text, in: rect, row: row, column: column + used, span.style)
    }
    return used
  }

  /// Text flush with the right edge.
  @discardableResult
  package mutating func textRight(
    _ text: String, in rect: Rect, row: Int = 0, _ style: Style = .plain
  ) -> Int {
    let width = min(charset.width(text), rect.columns)
    return self.text(text, in: rect, row: row, column: rect.columns - width, style)
  }

  /// Wraps text into the rectangle and answers the number of rows it took.
  @discardableResult
  package mutating func paragraph(
    _ text: String, in rect: Rect, row: Int = 0, indent: Int = 0, _ style: Style = .plain
  ) -> Int {
    let lines = charset.wrap(text, width: rect.columns, indent: indent)
    let room = max(0, rect.rows - row)
    for (index, line) in lines.prefix(room).enumerated() {
      // The last row shows that there is more, as a single row would.
      let isCut = index == room - 1 && lines.count > room
      self.text(isCut ? line + " " + lines[room] : line, in: rect, row: row + index, style)
    }
    return min(lines.count, room)
  }

  private mutating func markCut(from first: Int, to end: Int, lineStart: Int, _ style: Style) {
    let mark = Array(charset.ellipsis.unicodeScalars)
    guard end - first > mark.count else { return }
    for (offset, scalar) in mark.enumerated() {
      set(
        end - mark.count + offset, Cell(scalar, style), lineStart: lineStart, lineEnd: end)
    }
  }
}
