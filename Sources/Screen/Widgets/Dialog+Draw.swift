extension Dialog {
  /// Draws the box in the middle of the rectangle, the cursor on the focused button or, where a
  /// word is demanded, in its field.
  package func draw(into frame: inout Frame, rect: Rect) {
    let charset = frame.charset
    let columns = min(rect.columns, 64)
    let lines = charset.wrap(body, width: max(1, columns - 4))
    let extra = demand == nil ? 0 : 2
    let rows = min(rect.rows, lines.count + extra + 4)
    let place = rect.centered(Size(rows: rows, columns: columns))
    let room = frame.box(place, title: title)
    // The buttons come first into a window that is too low: without them there is no way on.
    let text = room.droppingBottom(min(room.rows, 2 + extra))
    for (index, line) in lines.prefix(text.rows).enumerated() {
      frame.text(line, in: text, row: index)
    }
    if lines.count > text.rows, text.rows > 0 {
      frame.textRight(charset.ellipsis, in: text, row: text.rows - 1, .muted)
    }
    drawButtons(into: &frame, rect: room.bottom(1))
    if let demand {
      let line = room.droppingBottom(1 + min(1, room.rows - 2)).bottom(1)
      let used = frame.text(demand.word + ": ", in: line, .label)
      typed.draw(into: &frame, rect: line.droppingLeft(used), focused: true)
    }
  }

  private func drawButtons(into frame: inout Frame, rect: Rect) {
    var column = 0
    for (index, button) in buttons.enumerated() {
      let letter = button.letter.map { "\($0) " } ?? ""
      let words = "< \(letter)\(button.label) >"
      let isFocused = index == focused
      frame.text(
        words, in: rect, column: column, isFocused ? .buttonFocused : .button)
      if isFocused { frame.placeCursor(in: rect, column: column + 2) }
      column += frame.charset.width(words) + 2
    }
  }
}
