/// Text of several lines and any length, wrapped for display.
///
/// Only the paragraphs on view are ever wrapped, so a pasted report costs what a short note costs.
package struct TextArea: Equatable, Sendable {
  /// A place in the text: a paragraph and the characters before it there.
  package struct Position: Hashable, Comparable, Sendable {
    package var paragraph: Int
    package var offset: Int

    package init(paragraph: Int, offset: Int) {
      self.paragraph = paragraph
      self.offset = offset
    }

    package static func < (a: Position, b: Position) -> Bool {
      (a.paragraph, a.offset) < (b.paragraph, b.offset)
    }
  }

  package internal(set) var paragraphs: [[Character]]
  package internal(set) var cursor: Position
  /// Beginning of the display line shown first.
  var top = Position(paragraph: 0, offset: 0)
  /// The column that up and down try to keep.
  var goalColumn: Int?
  /// Columns for text, that is without the brackets; set by whoever knows the layout.
  package var columns: Int {
    didSet { top = origin(columns: columns, rows: visibleRows, charset: .unicode) }
  }
  package var visibleRows: Int {
    didSet { top = origin(columns: columns, rows: visibleRows, charset: .unicode) }
  }

  package init(_ text: String = "", columns: Int = 60, visibleRows: Int = 5) {
    paragraphs = TextArea.split(text)
    cursor = Position(paragraph: 0, offset: 0)
    self.columns = max(1, columns)
    self.visibleRows = max(1, visibleRows)
    cursor = end
    top = origin(columns: self.columns, rows: self.visibleRows, charset: .unicode)
  }

  package var text: String { paragraphs.map { String($0) }.joined(separator: "\n") }

  package var isEmpty: Bool { paragraphs.count == 1 && paragraphs[0].isEmpty }

  package var end: Position {
    Position(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
  }

  package mutating func insert(_ text: String) {
    let pieces = TextArea.split(text)
    let line = paragraphs[cursor.paragraph]
    let tail = line[cursor.offset...]
    // The joined text is read again: a typed combining mark belongs to the letter before it.
    var inserted = pieces
    inserted[0] = Array(String(line[..<cursor.offset]) + String(pieces[0]))
    let last = inserted.count - 1
    let offset = inserted[last].count
    inserted[last] += tail
    paragraphs.replaceSubrange(cursor.paragraph...cursor.paragraph, with: inserted)
    cursor = Position(paragraph: cursor.paragraph + last, offset: offset)
  }

  package mutating func delete(from first: Position, to last: Position) {
    guard first < last else { return }
    let joined =
      paragraphs[first.paragraph][..<first.offset] + paragraphs[last.paragraph][last.offset...]
    paragraphs.replaceSubrange(first.paragraph...last.paragraph, with: [Array(joined)])
    cursor = first
  }

  private static func split(_ text: String) -> [[Character]] {
    SafeText.paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0)
    }
  }
}
