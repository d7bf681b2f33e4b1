package import Feel

/// Text of an element that remembers where each of its pieces stands in the file, so that a place
/// inside an expression can be told as line and column even after `&lt;` became `<`.
package struct SourceText: Sendable {
  struct Piece: Sendable {
    let start: Int
    let position: SourcePosition
  }

  package private(set) var string = ""
  private(set) var pieces: [Piece] = []
  private var length = 0

  package init() {}

  package init(_ string: String, at position: SourcePosition) {
    append(string, at: position)
  }

  mutating func append(_ more: String, at position: SourcePosition) {
    pieces.append(Piece(start: length, position: position))
    string += more
    length += more.utf8.count
  }

  mutating func append(_ other: SourceText) {
    pieces += other.pieces.map { Piece(start: $0.start + length, position: $0.position) }
    string += other.string
    length += other.length
  }

  package var isBlank: Bool { string.utf8.allSatisfy(SourceText.isSpace) }

  /// The text without white space around it; places still count from the whole text.
  package var trimmed: String {
    let bytes = string.utf8
    guard let first = bytes.firstIndex(where: { !SourceText.isSpace($0) }),
      let last = bytes.lastIndex(where: { !SourceText.isSpace($0) })
    else { return "" }
    return String(string[first...last])
  }

  /// The file place of a byte offset into `string`.
  package func position(ofByte offset: Int) -> SourcePosition? {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return nil }
    var line = piece.position.line
    var column = piece.position.column
    let bytes = string.utf8.dropFirst(piece.start).prefix(offset - piece.start)
    for byte in bytes {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourcePosition(line: line, column: column)
  }

  package var start: SourcePosition? { pieces.first?.position }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
