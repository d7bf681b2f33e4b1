extension TextArea {
  func displayLines(_ paragraph: Int, columns: Int, charset: Charset) -> [Range<Int>] {
    WordWrap.lines(paragraphs[paragraph], width: max(1, columns), charset: charset)
  }

  /// The display line a place is on; a place between two lines is at the beginning of the second.
  static func index(of offset: Int, in lines: [Range<Int>]) -> Int {
    lines.lastIndex { $0.lowerBound <= offset } ?? 0
  }

  func displayLine(of position: Position) -> Range<Int> {
    let lines = displayLines(position.paragraph, columns: columns, charset: .unicode)
    return lines[TextArea.index(of: position.offset, in: lines)]
  }

  mutating func moveLines(_ count: Int) {
    for _ in 0..<abs(count) { moveLine(down: count > 0) }
  }

  private mutating func moveLine(down: Bool) {
    var paragraph = cursor.paragraph
    var lines = displayLines(paragraph, columns: columns, charset: .unicode)
    let index = TextArea.index(of: cursor.offset, in: lines)
    let column =
      goalColumn ?? width(paragraph, lines[index].lowerBound..<cursor.offset, charset: .unicode)
    goalColumn = column
    var target = down ? index + 1 : index - 1
    if target < 0 {
      guard paragraph > 0 else { return }
      paragraph -= 1
      lines = displayLines(paragraph, columns: columns, charset: .unicode)
      target = lines.count - 1
    } else if target >= lines.count {
      guard paragraph + 1 < paragraphs.count else { return }
      paragraph += 1
      lines = displayLines(paragraph, columns: columns, charset: .unicode)
      target = 0
    }
    let line = lines[target]
    let isLast = target == lines.count - 1
    var offset = line.lowerBound
    var used = 0
    while offset < line.upperBound - (isLast ? 0 : 1) {
      let next = Charset.unicode.width(paragraphs[paragraph][offset])
      if used + next > column { break }
      used += next
      offset += 1
    }
    cursor = Position(paragraph: paragraph, offset: offset)
  }

  func width(_ paragraph: Int, _ range: Range<Int>, charset: Charset) -> Int {
    paragraphs[paragraph][range].reduce(0) { $0 + charset.width($1) }
  }

  /// The display line to show first so that the cursor is on view: the remembered one where
  /// possible, else as little further as necessary. Walks only over lines on view.
  func origin(columns: Int, rows: Int, charset: Charset) -> Position {
    var paragraph = cursor.paragraph
    var lines = displayLines(paragraph, columns: columns, charset: charset)
    var index = TextArea.index(of: cursor.offset, in: lines)
    var here = Position(paragraph: paragraph, offset: lines[index].lowerBound)
    var above = 0
    while here > top, above < rows - 1 {
      if index > 0 {
        index -= 1
      } else if paragraph > 0 {
        paragraph -= 1
        lines = displayLines(paragraph, columns: columns, charset: charset)
        index = lines.count - 1
      } else {
        break
      }
      here = Position(paragraph: paragraph, offset: lines[index].lowerBound)
      above += 1
    }
    return here
  }
}
