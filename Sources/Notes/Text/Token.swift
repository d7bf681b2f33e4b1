/// One word, number or telling sign of a note.
struct Token: Sendable {
  /// Offsets in Unicode scalars of the note, `to` exclusive.
  var from: Int
  var to: Int
  /// Its folded bytes (abbreviations written out), a range of `TokenisedText.bytes`.
  var start: Int
  var end: Int
  var isNumber: Bool
  var sentence: Int
  var clause: Int
  /// What stands between the token before and this one.
  var gap: Gap
  /// Whether only a hyphen stands before it: "AG-Gespräch" is also looked up as one word.
  var isJoined: Bool
  /// The elements it matches, a range of `TokenisedText.elements`.
  var firstElement = 0
  var lastElement = 0

  enum Gap: UInt8, Sendable {
    /// `word`: nothing but a word such as "aber", before which a clause starts.
    case none, word, comma, colon, parenthesis, dash, sentence

    /// Whether words on its two sides stand apart, so that they make no phrase.
    var parts: Bool { self == .comma || self == .parenthesis }
  }
}

/// A note cut into tokens. The bytes and elements of all tokens lie in one array each; a row of bits
/// per token answers whether it matches an element.
struct TokenisedText: Sendable {
  var tokens: [Token] = []
  var bytes: [UInt8] = []
  var elements: [Int32] = []
  var marks: [UInt64] = []
  var rowWidth = 0

  @inline(__always)
  func has(_ element: Int32, at index: Int) -> Bool {
    let bit = UInt64(1) << (UInt64(element) & 63)
    return marks[index * rowWidth + Int(element >> 6)] & bit != 0
  }

  /// Adds an element once.
  @inline(__always)
  mutating func add(_ element: Int32, at index: Int) {
    let bit = UInt64(1) << (UInt64(element) & 63)
    let slot = index * rowWidth + Int(element >> 6)
    if marks[slot] & bit == 0 {
      marks[slot] |= bit
      elements.append(element)
    }
  }
}
