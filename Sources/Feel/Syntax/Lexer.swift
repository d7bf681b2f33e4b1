/// Cuts the text of an expression into tokens. Names of several words are put together later, by
/// the parser, which knows the names of the scope.
struct Lexer {
  let text: String
  let bytes: [UInt8]
  var offset = 0

  init(_ text: String) {
    self.text = text
    self.bytes = Array(text.utf8)
  }

  static func tokens(of text: String) throws(FeelSyntaxError) -> [Token] {
    var lexer = Lexer(text)
    if lexer.bytes.count > 1 << 20 { throw lexer.failure(.tooLong, 0, 0) }
    var tokens: [Token] = []
    tokens.reserveCapacity(lexer.bytes.count / 4 + 2)
    while true {
      let token = try lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  mutating func next() throws(FeelSyntaxError) -> Token {
    let begin = offset
    try skipSpace()
    let spaced = offset > begin
    let start = offset
    guard offset < bytes.count else {
      return Token(kind: .end, text: "", start: start, end: start, spaceBefore: spaced)
    }
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\"") {
      let content = try string()
      return Token(kind: .string, text: content, start: start, end: offset, spaceBefore: spaced)
    }
    if byte == UInt8(ascii: "@"), peek(1) == UInt8(ascii: "\"") {
      offset += 1
      let content = try string()
      return Token(kind: .at, text: content, start: start, end: offset, spaceBefore: spaced)
    }
    if Lexer.isDigit(byte) || (byte == UInt8(ascii: ".") && Lexer.isDigit(peek(1))) {
      number()
      return token(.number, from: start, spaced)
    }
    if Lexer.isNameByte(byte) {
      while offset < bytes.count, Lexer.isNameByte(bytes[offset]),
        Lexer.space(at: offset, bytes) == 0
      {
        offset += 1
      }
      return token(.word, from: start, spaced)
    }
    offset += symbolLength(byte)
    return token(.symbol, from: start, spaced)
  }

  private func token(_ kind: Token.Kind, from start: Int, _ spaced: Bool) -> Token {
    Token(
      kind: kind, text: String(decoding: bytes[start..<offset], as: UTF8.self), start: start,
      end: offset, spaceBefore: spaced)
  }

  func peek(_ distance: Int) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  func failure(_ problem: FeelSyntaxError.Problem, _ start: Int, _ end: Int) -> FeelSyntaxError {
    FeelSyntaxError(problem, SourceRange(start, end), in: text)
  }

  private mutating func number() {
    while Lexer.isDigit(peek(0)) { offset += 1 }
    if peek(0) == UInt8(ascii: "."), Lexer.isDigit(peek(1)) {
      offset += 1
      while Lexer.isDigit(peek(0)) { offset += 1 }
    }
    guard peek(0) | 0x20 == UInt8(ascii: "e") else { return }
    let signed = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
    guard Lexer.isDigit(peek(signed ? 2 : 1)) else { return }
    offset += signed ? 2 : 1
    while Lexer.isDigit(peek(0)) { offset += 1 }
  }

  private func symbolLength(_ byte: UInt8) -> Int {
    switch (byte, peek(1)) {
    case (UInt8(ascii: "."), UInt8(ascii: ".")), (UInt8(ascii: "*"), UInt8(ascii: "*")),
      (UInt8(ascii: "!"), UInt8(ascii: "=")), (UInt8(ascii: "<"), UInt8(ascii: "=")),
      (UInt8(ascii: ">"), UInt8(ascii: "=")), (UInt8(ascii: "-"), UInt8(ascii: ">")):
      2
    default: 1
    }
  }

  private mutating func skipSpace() throws(FeelSyntaxError) {
    while offset < bytes.count {
      let width = Lexer.space(at: offset, bytes)
      if width > 0 {
        offset += width
      } else if peek(0) == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "/") {
        while offset < bytes.count, bytes[offset] != 10, bytes[offset] != 13 { offset += 1 }
      } else if peek(0) == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        let start = offset
        offset += 2
        while offset < bytes.count, peek(0) != UInt8(ascii: "*") || peek(1) != UInt8(ascii: "/") {
          offset += 1
        }
        if offset >= bytes.count { throw failure(.unterminatedComment, start, start + 2) }
        offset += 2
      } else {
        return
      }
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// Letters, digits, underscore and everything beyond ASCII that is not a space.
  static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || byte == 0x5F || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
  }

  /// The number of bytes of the white space at this place, 0 if there is none.
  static func space(at offset: Int, _ bytes: [UInt8]) -> Int {
    let byte = bytes[offset]
    if byte == 32 || (byte >= 9 && byte <= 13) { return 1 }
    guard byte >= 0xC2 else { return 0 }
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    if byte == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
    switch (byte, second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE1, 0xA0): return third == 0x8E ? 3 : 0
    case (0xE2, 0x80):
      return (third >= 0x80 && third <= 0x8B) || third == 0xA8 || third == 0xA9 || third == 0xAF
        ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
