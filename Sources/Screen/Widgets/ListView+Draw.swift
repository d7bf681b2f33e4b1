extension ListView {
  /// Draws the visible rows. Column 0 carries the selection sign `>`, column 1 the mark where the
  /// list allows marks; the rest is the caller's line. Without focus nothing moves the cursor.
  package func draw(
    into frame: inout Frame, rect: Rect, focused: Bool = true, empty: String = "",
    row: (Int, ID) -> StyledLine
  ) {
    if total == 0 {
      frame.text(empty, in: rect, column: 1, .muted)
      if focused { frame.placeCursor(in: rect) }
      return
    }
    let first = firstRow(showing: max(1, rect.rows))
    let gutter = allowsMarks ? 2 : 1
    for line in 0..<rect.rows where first + line < total {
      let index = first + line
      let area = rect.line(line)
      let isSelected = index == selectedIndex
      guard let id = id(at: index) else {
        // Not loaded yet; the row appears with the next frame.
        frame.text(frame.charset.ellipsis, in: area, column: gutter, .muted)
        continue
      }
      let style: Style = focused ? .selected : .selectedInactive
      let content = row(index, id)
      if isSelected {
        frame.fill(area, " ", style)
        frame.text(">", in: area, style)
      }
      if allowsMarks, marked.contains(id) {
        frame.text("*", in: area, column: 1, isSelected ? style : .marked)
      }
      frame.line(
        isSelected ? content.restyled(style) : content, in: area.droppingLeft(gutter))
    }
    if focused { frame.placeCursor(in: rect, row: selectedIndex - first) }
  }
}
