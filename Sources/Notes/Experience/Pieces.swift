import Glibc

/// A note as pieces of its words: every three to five letters that follow each other, the blanks at
/// both ends of a word among them. Inflections, compounds and slips of the pen share most pieces with
/// the word one knows.
///
/// A piece is known by the shelf its hash falls on; a few share one, which costs less than keeping names.
package struct Pieces: Sendable {
  /// How many shelves there are.
  package static let shelves = 8_192
  private static let lengths = 3...5

  /// The shelves the note touches, and how often.
  package private(set) var counts: [(shelf: Int, count: Float)] = []
  /// Every piece in the order of the text: its shelf and the word it belongs to.
  private(set) var places: [(shelf: Int, word: Int)] = []

  init(_ text: TokenisedText) {
    var letters: [UInt8] = []
    for (index, token) in text.tokens.enumerated() {
      letters.removeAll(keepingCapacity: true)
      letters.append(Pieces.blank)
      letters.append(contentsOf: text.bytes[token.start..<token.end])
      letters.append(Pieces.blank)
      add(letters, word: index)
    }
    count()
  }

  private static let blank: UInt8 = 0x20

  private mutating func add(_ letters: [UInt8], word: Int) {
    for length in Pieces.lengths where length <= letters.count {
      for start in 0...(letters.count - length) {
        places.append((Pieces.shelf(of: letters[start..<(start + length)]), word))
      }
    }
  }

  /// FNV-1a, with the high bits brought down.
  private static func shelf(of piece: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in piece { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int((hash ^ hash >> 15) & UInt32(shelves - 1))
  }

  private mutating func count() {
    let sorted = places.map(\.shelf).sorted()
    for shelf in sorted {
      if let last = counts.indices.last, counts[last].shelf == shelf {
        counts[last].count += 1
      } else {
        counts.append((shelf, 1))
      }
    }
  }

  /// What the note weighs on each of its shelves: a piece met again counts less, a rare one more, and a
  /// long note as a whole not more than a short one.
  package func weighed(rarity: (Int) -> Float) -> [(shelf: Int, weight: Float)] {
    var weights = counts.map { ($0.shelf, (1 + log($0.count)) * rarity($0.shelf)) }
    let length = weights.reduce(Float(0)) { $0 + $1.1 * $1.1 }.squareRoot()
    guard length > 0 else { return [] }
    for index in weights.indices { weights[index].1 /= length }
    return weights
  }
}

extension Recogniser {
  /// The pieces of a note, cut as it is cut for the lexicon.
  package func pieces(of note: String) -> Pieces {
    Pieces(Tokeniser.tokenise(note, abbreviations: lexicon.abbreviations))
  }
}
