/// Text as it is compared when people search and sort: small letters without marks, so that
/// "muller" finds "Müller" and "Łukasz" stands at L.
package enum FoldedText {
  /// Small letters, no diacritics, ß as ss.
  package static func fold(_ text: String) -> String {
    transform(text, umlaut: nil)
  }

  /// The same with umlauts spelt out (ä as ae); nil where there is none, because then it would say
  /// the same as `fold`.
  package static func spellOut(_ text: String) -> String? {
    guard hasUmlaut(text) else { return nil }
    return transform(text, umlaut: UInt8(ascii: "e"))
  }

  /// The key by which names are sorted (DIN 5007-1): marks, hyphens and apostrophes do not count,
  /// other signs part words. Names that differ in nothing else have the same key.
  package static func sortKey(_ text: String) -> String {
    var key: [UInt8] = []
    var pendingSpace = false
    for byte in fold(text).utf8 {
      if byte >= 0x80 || isLetterOrDigit(byte) {
        if pendingSpace, !key.isEmpty { key.append(UInt8(ascii: " ")) }
        pendingSpace = false
        key.append(byte)
      } else if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'") {
        pendingSpace = true
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func hasUmlaut(_ text: String) -> Bool {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
    return text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0xC4, 0xD6, 0xDC, 0xE4, 0xF6, 0xFC, 0x308: true
      default: false
      }
    }
  }

  private static func transform(_ text: String, umlaut: UInt8?) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count + 4)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        folded.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
      }
      return String(decoding: folded, as: UTF8.self)
    }
    for scalar in text.unicodeScalars {
      append(scalar, to: &folded, umlaut: umlaut)
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8], umlaut: UInt8?) {
    switch scalar.value {
    case 0x41...0x5A: folded.append(UInt8(scalar.value) + 0x20)
    case 0..<0x80: folded.append(UInt8(scalar.value))
    case 0x308:
      // The two dots as a mark of their own, after the letter they belong to.
      if let umlaut, let last = folded.last, "aou".utf8.contains(last) { folded.append(umlaut) }
    case 0x300...0x36F: break
    default:
      if let plain = LatinBase.letters(of: scalar) {
        folded.append(contentsOf: plain.utf8)
        if let umlaut, isUmlaut(scalar) { folded.append(umlaut) }
      } else {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  private static func isUmlaut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xC4, 0xD6, 0xDC, 0xE4, 0xF6, 0xFC: true
    default: false
    }
  }
}
