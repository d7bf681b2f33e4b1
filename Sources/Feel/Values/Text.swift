/// A string with a fingerprint of its bytes, so that unequal strings are told apart in one
/// comparison, and equal ones known for equal where they are as short as most codes.
///
/// FEEL compares strings by code points; Swift's own `==` would hold composed and decomposed
/// letters for equal, therefore equality looks at the bytes.
package final class Text: Sendable, Hashable, ExpressibleByStringLiteral {
  package let string: String
  let fingerprint: UInt64

  package init(_ string: String) {
    var copy = string
    // A native UTF-8 copy makes every later pass over the bytes contiguous.
    self.fingerprint = copy.withUTF8 { Text.fingerprint($0) }
    self.string = copy
  }

  /// Up to seven bytes are their own fingerprint, below their number; the highest bit marks the
  /// hashes (FNV-1a) of longer ones, of which two may have the same.
  private static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if bytes.count <= 7 {
      return bytes.reversed().reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) }
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash | 1 << 63
  }

  package convenience init(stringLiteral value: String) {
    self.init(value)
  }

  package static func == (a: Text, b: Text) -> Bool {
    // Two texts that differ only in how letters are composed have different bytes, and so different
    // fingerprints; what is left for the string comparison is to rule out a collision.
    a === b
      || (a.fingerprint == b.fingerprint
        && (Text.isExact(a.fingerprint) || a.string == b.string))
  }

  /// Whether a fingerprint is that of one text only.
  private static func isExact(_ fingerprint: UInt64) -> Bool { fingerprint >> 63 == 0 }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(fingerprint)
  }

  /// Order by code points, which is the order of the UTF-8 bytes.
  static func precedes(_ a: Text, _ b: Text) -> Bool {
    a !== b && a.string.utf8.lexicographicallyPrecedes(b.string.utf8)
  }
}

/// Gives equal strings the same `Text`, so that comparing them is comparing addresses and a million
/// cases hold each code only once.
package struct TextPool {
  private var texts: [String: Text] = [:]

  package init() {}

  package mutating func text(_ string: String) -> Text {
    if let known = texts[string] { return known }
    let text = Text(string)
    texts[string] = text
    return text
  }
}
