extension TextArea {
  /// The letters right before the cursor, back to the last blank.
  package var wordBeforeCursor: String {
    let line = paragraphs[cursor.paragraph]
    var start = cursor.offset
    while start > 0, !line[start - 1].isWhitespace { start -= 1 }
    return String(line[start..<cursor.offset])
  }

  /// Puts a text in the place of that word.
  package mutating func replaceWord(with text: String) {
    let first = Position(
      paragraph: cursor.paragraph, offset: cursor.offset - wordBeforeCursor.count)
    delete(from: first, to: cursor)
    insert(text)
  }
}
