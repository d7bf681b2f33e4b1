extension Lexer {
  /// Reads a string literal from its opening quote and gives its content.
  mutating func string() throws(FeelSyntaxError) -> String {
    let start = offset
    offset += 1
    var content: [UInt8] = []
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return String(decoding: content, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &content)
      } else {
        content.append(byte)
        offset += 1
      }
    }
    throw failure(.unterminatedString, start, start + 1)
  }

  /// An unknown escape keeps its backslash: the patterns of `matches` are written that way.
  private mutating func escape(into content: inout [UInt8]) throws(FeelSyntaxError) {
    let start = offset
    let letter = peek(1)
    let simple: UInt8? =
      switch letter {
      case UInt8(ascii: "n"): 10
      case UInt8(ascii: "r"): 13
      case UInt8(ascii: "t"): 9
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "'"): letter
      default: nil
      }
    if let simple {
      content.append(simple)
      offset += 2
      return
    }
    guard letter == UInt8(ascii: "u") || letter == UInt8(ascii: "U") else {
      content.append(UInt8(ascii: "\\"))
      offset += 1
      return
    }
    let digits = letter == UInt8(ascii: "u") ? 4 : 6
    guard var code = hexadecimal(at: offset + 2, digits) else {
      throw failure(
        .badEscape(String(decoding: bytes[start..<min(start + 2, bytes.count)], as: UTF8.self)),
        start, start + 2)
    }
    offset += 2 + digits
    // Two halves of a surrogate pair, written as two escapes, are one character.
    if (0xD800..<0xDC00).contains(code), peek(0) == UInt8(ascii: "\\"),
      peek(1) == UInt8(ascii: "u"),
      let low = hexadecimal(at: offset + 2, 4), (0xDC00..<0xE000).contains(low)
    {
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      offset += 6
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw failure(
        .badEscape(String(decoding: bytes[start..<offset], as: UTF8.self)), start, offset)
    }
    content.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
  }

  private func hexadecimal(at start: Int, _ count: Int) -> UInt32? {
    guard start + count <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + count] {
      let letter = byte | 0x20
      if Lexer.isDigit(byte) {
        value = value << 4 | UInt32(byte - 48)
      } else if letter >= 97, letter <= 102 {
        value = value << 4 | UInt32(letter - 87)
      } else {
        return nil
      }
    }
    return value
  }
}
