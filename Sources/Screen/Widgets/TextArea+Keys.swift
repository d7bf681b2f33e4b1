extension TextArea {
  /// Enter begins a new line here; Tab and Strg-S leave the area and belong to the form.
  package mutating func reduce(_ key: Key) -> FieldChange {
    let change = apply(key)
    if change != .ignored {
      switch key {
      case .up, .down, .pageUp, .pageDown: break
      default: goalColumn = nil
      }
      top = origin(columns: columns, rows: visibleRows, charset: .unicode)
    }
    return change
  }

  private mutating func apply(_ key: Key) -> FieldChange {
    switch key {
    case .character(let character):
      insert(String(character))
      return .changed
    case .paste(let text):
      insert(text)
      return .changed
    case .enter:
      insert("\n")
      return .changed
    case .left: cursor = before(cursor)
    case .right: cursor = after(cursor)
    case .controlLeft: cursor = wordStart
    case .controlRight: cursor = wordEnd
    case .up: moveLines(-1)
    case .down: moveLines(1)
    case .pageUp: moveLines(-max(1, visibleRows - 1))
    case .pageDown: moveLines(max(1, visibleRows - 1))
    case .home, .control("a"): cursor.offset = displayLine(of: cursor).lowerBound
    case .end, .control("e"): cursor.offset = lineEnd
    case .controlUp: cursor = Position(paragraph: 0, offset: 0)
    case .controlDown: cursor = end
    case .backspace: return erase(from: before(cursor), to: cursor)
    case .delete: return erase(from: cursor, to: after(cursor))
    case .control("w"): return erase(from: wordStart, to: cursor)
    case .control("u"):
      return erase(from: Position(paragraph: cursor.paragraph, offset: 0), to: cursor)
    case .control("k"):
      let count = paragraphs[cursor.paragraph].count
      return erase(from: cursor, to: Position(paragraph: cursor.paragraph, offset: count))
    default: return .ignored
    }
    return .moved
  }

  private mutating func erase(from first: Position, to last: Position) -> FieldChange {
    guard first < last else { return .moved }
    delete(from: first, to: last)
    return .changed
  }

  private func before(_ position: Position) -> Position {
    if position.offset > 0 {
      return Position(paragraph: position.paragraph, offset: position.offset - 1)
    }
    guard position.paragraph > 0 else { return position }
    let above = position.paragraph - 1
    return Position(paragraph: above, offset: paragraphs[above].count)
  }

  private func after(_ position: Position) -> Position {
    if position.offset < paragraphs[position.paragraph].count {
      return Position(paragraph: position.paragraph, offset: position.offset + 1)
    }
    guard position.paragraph + 1 < paragraphs.count else { return position }
    return Position(paragraph: position.paragraph + 1, offset: 0)
  }

  private var wordStart: Position {
    if cursor.offset == 0 { return before(cursor) }
    return Position(
      paragraph: cursor.paragraph,
      offset: WordMotion.start(before: cursor.offset, in: paragraphs[cursor.paragraph]))
  }

  private var wordEnd: Position {
    if cursor.offset == paragraphs[cursor.paragraph].count { return after(cursor) }
    return Position(
      paragraph: cursor.paragraph,
      offset: WordMotion.end(after: cursor.offset, in: paragraphs[cursor.paragraph]))
  }

  /// The last place on the display line that is still seen as being on it.
  private var lineEnd: Int {
    let line = displayLine(of: cursor)
    let isLast = line.upperBound == paragraphs[cursor.paragraph].count
    return isLast ? line.upperBound : max(line.lowerBound, line.upperBound - 1)
  }
}
