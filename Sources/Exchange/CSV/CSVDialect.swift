/// How a file is written: found out from its beginning, or told.
package struct CSVDialect: Equatable, Sendable {
  package enum Encoding: String, Equatable, Sendable {
    case utf8 = "utf-8"
    case windows1252 = "windows-1252"
  }

  package var encoding: Encoding
  package var separator: UInt8

  package init(encoding: Encoding, separator: UInt8) {
    self.encoding = encoding
    self.separator = separator
  }

  /// Whether the text begins as UTF-16: with its mark, or with every other byte of the first line empty.
  package static func isWide(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let beginning = bytes.prefix(64)
    return beginning.count { $0 == 0 } * 3 > beginning.count
  }

  /// The separator that occurs most often in the first line outside quotes; `;` where it is a tie.
  package static func separator(ofHeader bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 10 || byte == 13 { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: ","), 9]
    var best = candidates[0]
    for candidate in candidates where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    return best
  }
}

/// Watches a byte stream for anything that is not UTF-8, across the borders of chunks.
package struct UTF8Watch: Sendable {
  package private(set) var isValid = true
  /// A character that no text has; the database would cut the text off there.
  package private(set) var hasNUL = false
  private var pending = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  package init() {}

  package mutating func watch(_ bytes: [UInt8]) {
    let text = bytes.span
    var index = 0
    while index < text.count {
      if pending == 0 { index += UTF8Watch.plainWords(bytes, from: index) }
      if index >= text.count { return }
      let byte = text[index]
      index += 1
      if pending == 0 {
        if byte >= 0x80 { begin(byte) } else if byte == 0 { hasNUL = true }
      } else if byte >= lowest, byte <= highest {
        pending -= 1
        (lowest, highest) = (0x80, 0xBF)
      } else {
        isValid = false
      }
      if !isValid { return }
    }
  }

  /// How many bytes from there on are ASCII and not NUL, counted in whole words: most of a file is.
  private static func plainWords(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { memory in
      var index = start
      while index + 8 <= memory.count {
        let word = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // Taking one from each byte borrows into the highest bit where the byte was zero.
        let marks = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
        if marks != 0 { break }
        index += 8
      }
      return index - start
    }
  }

  /// Whether everything was UTF-8 and the last character is complete.
  package var isComplete: Bool { isValid && pending == 0 }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xC2...0xDF: pending = 1
    case 0xE0: (pending, lowest) = (2, 0xA0)
    case 0xED: (pending, highest) = (2, 0x9F)
    case 0xE1...0xEF: pending = 2
    case 0xF0: (pending, lowest) = (3, 0x90)
    case 0xF4: (pending, highest) = (3, 0x8F)
    case 0xF1...0xF3: pending = 3
    default: isValid = false
    }
  }
}
