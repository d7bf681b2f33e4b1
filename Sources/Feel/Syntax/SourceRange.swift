/// A stretch of an expression's text in UTF-8 bytes.
package struct SourceRange: Sendable, Hashable {
  package let start: Int32
  package let end: Int32

  package init(_ start: Int, _ end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  func union(_ other: SourceRange) -> SourceRange {
    SourceRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }
}

/// A place as people count: lines and columns from 1, columns in characters.
package struct SourcePosition: Sendable, Hashable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position of a byte offset in a text.
  package init(of offset: Int32, in text: String) {
    var line = 1
    var column = 1
    let target = text.utf8.index(
      text.utf8.startIndex, offsetBy: Int(offset), limitedBy: text.utf8.endIndex)
    var index = text.startIndex
    while index < (target ?? text.endIndex) {
      if text[index].isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
      index = text.index(after: index)
    }
    self.init(line: line, column: column)
  }
}
