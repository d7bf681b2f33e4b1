/// Folding writes a word the way all its spellings share: lower case, one byte a letter, umlauts
/// without dots. "Kündigung", "Kuendigung" and "KUNDIGUNG" fold alike; the lexicon is folded by
/// the same rule, so that it can be written in proper German.
enum Folding {
  /// Stands for letters outside the Latin alphabet, which no entry contains.
  static let foreign: UInt8 = 0x7F

  /// Appends what a scalar folds to; false if the scalar is no part of a word.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(truncatingIfNeeded: value))
    case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: value + 0x20))
    case 0..<0x80: return false
    default: return appendWide(scalar, to: &bytes)
    }
    return true
  }

  private static func appendWide(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    switch scalar {
    case "ä", "Ä", "à", "á", "â", "ã", "å", "À", "Á", "Â": bytes.append(0x61)
    case "ö", "Ö", "ò", "ó", "ô", "õ", "ø", "Ó", "Ô": bytes.append(0x6F)
    case "ü", "Ü", "ù", "ú", "û", "Ú": bytes.append(0x75)
    case "ß", "ẞ": bytes.append(contentsOf: [0x73, 0x73])
    case "é", "è", "ê", "ë", "É", "È", "ę": bytes.append(0x65)
    case "í", "ì", "î", "ï", "ı", "İ": bytes.append(0x69)
    case "ç", "ć", "č", "Ç", "Č": bytes.append(0x63)
    case "ñ", "ń": bytes.append(0x6E)
    case "š", "ş", "ś", "Š", "Ş": bytes.append(0x73)
    case "ž", "ź", "ż", "Ž": bytes.append(0x7A)
    case "ğ": bytes.append(0x67)
    case "ł": bytes.append(0x6C)
    case "\u{0300}"..."\u{036F}", "\u{00AD}", "\u{200B}"..."\u{200D}", "\u{FE0F}": break
    default:
      guard scalar.properties.isAlphabetic else { return false }
      bytes.append(foreign)
    }
    return true
  }

  /// Turns ae, oe, ue of one word into a, o, u – but not where they are two sounds ("neue",
  /// "Frauen", "Quelle", "aktuell").
  static func dropUmlautSpelling(in bytes: inout [UInt8], from start: Int) {
    var read = start
    var write = start
    let end = bytes.count
    while read < end {
      let byte = bytes[read]
      bytes[write] = byte
      write += 1
      read += 1
      guard read < end, bytes[read] == 0x65, byte == 0x61 || byte == 0x6F || byte == 0x75
      else { continue }
      if byte == 0x75 {
        let before = read - 2 >= start ? bytes[write - 2] : 0x20
        if isVowel(before) || before == 0x71 { continue }
        if read + 2 < end, bytes[read + 1] == 0x6C, bytes[read + 2] == 0x6C { continue }
      }
      read += 1
    }
    bytes.removeSubrange(write..<end)
  }

  /// Folds a word of UTF-8.
  static func fold(_ word: Bytes) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word { _ = append(Unicode.Scalar(byte), to: &bytes) }
    } else {
      for scalar in word.text.unicodeScalars { _ = append(scalar, to: &bytes) }
    }
    dropUmlautSpelling(in: &bytes, from: 0)
    return bytes
  }

  @inline(__always)
  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75
  }
}
