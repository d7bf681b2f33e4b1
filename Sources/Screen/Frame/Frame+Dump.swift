extension Frame {
  /// One row as text, without the blanks at its end.
  package func rowText(_ index: Int) -> String {
    var text = ""
    for cell in row(index) where !cell.isContinuation { text += cell.text }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The screen as text, one line a row: screenshots for the manual and the first half of a golden.
  package func dump() -> String {
    (0..<size.rows).map(rowText).joined(separator: "\n") + "\n"
  }

  /// The screen with its cursor and below it the style runs of every row that has any:
  /// `3: 0-79 selected, 82-90 danger+`.
  package func dumpWithStyles() -> String {
    var lines = dump()
    lines += "cursor \(cursor.row),\(cursor.column)\(showsCursor ? "" : " hidden")\n"
    for index in 0..<size.rows {
      let runs = styleRuns(index)
      if !runs.isEmpty { lines += "\(index): \(runs.joined(separator: ", "))\n" }
    }
    return lines
  }

  private func styleRuns(_ index: Int) -> [String] {
    var runs: [String] = []
    let cells = Array(row(index))
    var start = 0
    for column in 1...max(1, cells.count) where start < cells.count {
      if column < cells.count, cells[column].style == cells[start].style { continue }
      let style = cells[start].style
      if style != .plain { runs.append("\(start)-\(column - 1) \(style.name)") }
      start = column
    }
    return runs
  }

  /// Where a text begins on the screen; tests look for words, not for positions.
  package func find(_ text: String) -> Point? {
    for index in 0..<size.rows {
      let cells = row(index).enumerated().filter { !$0.element.isContinuation }
      let line = cells.map(\.element.text)
      guard let first = text.first else { return nil }
      for start in line.indices where line[start].first == first {
        if line[start...].joined().hasPrefix(text) {
          return Point(row: index, column: cells[start].offset)
        }
      }
    }
    return nil
  }
}
