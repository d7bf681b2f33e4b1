extension TextField {
  package mutating func reduce(_ key: Key) -> FieldChange {
    let before = characters.count
    switch key {
    case .character(let character):
      insert(String(character))
      return .changed
    case .paste(let text):
      insert(SafeText.field(text))
      return .changed
    case .left: return move(to: cursor - 1)
    case .right: return move(to: cursor + 1)
    case .home, .control("a"): return move(to: 0)
    case .end, .control("e"): return move(to: characters.count)
    case .controlLeft: return move(to: WordMotion.start(before: cursor, in: characters))
    case .controlRight: return move(to: WordMotion.end(after: cursor, in: characters))
    case .backspace: delete(max(0, cursor - 1)..<cursor)
    case .delete: delete(cursor..<min(characters.count, cursor + 1))
    case .control("w"): delete(WordMotion.start(before: cursor, in: characters)..<cursor)
    case .control("u"): delete(0..<cursor)
    case .control("k"): delete(cursor..<characters.count)
    default: return .ignored
    }
    return characters.count == before ? .moved : .changed
  }

  private mutating func move(to position: Int) -> FieldChange {
    moveCursor(to: position)
    return .moved
  }
}

/// Where words begin and end, for Strg-← and its relatives.
enum WordMotion {
  static func start(before cursor: Int, in characters: [Character]) -> Int {
    var position = min(cursor, characters.count)
    while position > 0, !isWord(characters[position - 1]) { position -= 1 }
    while position > 0, isWord(characters[position - 1]) { position -= 1 }
    return position
  }

  static func end(after cursor: Int, in characters: [Character]) -> Int {
    var position = max(0, cursor)
    while position < characters.count, !isWord(characters[position]) { position += 1 }
    while position < characters.count, isWord(characters[position]) { position += 1 }
    return position
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
