/// What thousands of labelled notes taught about pieces of words: for every shelf how much it speaks for
/// each code, and for every code how much must speak for it to be heard.
///
/// The lexicon knows words and what they mean; this has read how people write. It is made by
/// `devtool learn` from the folder `notes` and never edited by hand.
package struct Experience: Sendable {
  /// Topics first, then risks, in the order of `NoteCodes`.
  package static let codes = CodeSet.allTopics + NoteCodes.risks

  /// How much must speak for a code.
  package struct Bars: Equatable, Sendable {
    /// Where the lexicon saw it: below this, what it saw is taken for something else.
    package var seen: Float
    /// Where the lexicon saw nothing of it.
    package var unseen: Float

    package init(seen: Float, unseen: Float) {
      self.seen = seen
      self.unseen = unseen
    }
  }

  let bars: [Bars]
  private let scales: [Float]
  private let beginnings: [Float]
  private let rarities: [UInt8]
  /// Shelf by shelf, one number for each code.
  private let votes: [Int8]

  func rarity(of shelf: Int) -> Float { Float(rarities[shelf]) * Experience.rarityStep }

  /// How much a note speaks for each code.
  func scores(of pieces: Pieces) -> [Float] {
    let count = Experience.codes.count
    var sums = [Float](repeating: 0, count: count)
    for (shelf, weight) in pieces.weighed(rarity: rarity) {
      for code in 0..<count { sums[code] += weight * Float(votes[shelf * count + code]) }
    }
    return sums.indices.map { beginnings[$0] + sums[$0] * scales[$0] }
  }

  /// How much each word of a note speaks for a code, by the order of words.
  func shares(of pieces: Pieces, code: Int, words: Int) -> [Float] {
    var votesOfShelf: [Int: Float] = [:]
    for (index, entry) in pieces.weighed(rarity: rarity).enumerated() {
      let vote = Float(votes[entry.shelf * Experience.codes.count + code])
      votesOfShelf[entry.shelf] = entry.weight * vote / pieces.counts[index].count
    }
    var shares = [Float](repeating: 0, count: words)
    for (shelf, word) in pieces.places { shares[word] += votesOfShelf[shelf] ?? 0 }
    return shares
  }
}

// MARK: As bytes

extension Experience {
  private static let mark = Array("nachhalt experience 1\n".utf8)
  private static let rarityStep: Float = 1.0 / 24

  /// What was learnt, before it is made small.
  package struct Lesson {
    /// Shelf by shelf, one number for each code.
    package var votes: [Float]
    package var beginnings: [Float]
    package var rarities: [Float]
    package var bars: [Bars]
    /// The mark of the notes and the lexicon it was learnt from.
    package var source: [UInt8]

    package init(
      votes: [Float], beginnings: [Float], rarities: [Float], bars: [Bars], source: [UInt8]
    ) {
      self.votes = votes
      self.beginnings = beginnings
      self.rarities = rarities
      self.bars = bars
      self.source = source
    }
  }

  /// A rarity as it will be read again.
  package static func rounded(rarity: Float) -> Float {
    Float(small(rarity: rarity)) * rarityStep
  }

  private static func small(rarity: Float) -> UInt8 {
    UInt8(clamping: Int((rarity / rarityStep).rounded()))
  }

  package static func bytes(of lesson: Lesson) -> [UInt8] {
    let count = codes.count
    let scales = (0..<count).map { code in
      (stride(from: code, to: lesson.votes.count, by: count).lazy
        .map { abs(lesson.votes[$0]) }.max() ?? 0) / 127
    }
    var bytes = mark
    for code in 0..<count {
      let numbers = [
        scales[code], lesson.beginnings[code], lesson.bars[code].seen, lesson.bars[code].unseen,
      ]
      for number in numbers {
        for shift in [UInt32(0), 8, 16, 24] {
          bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> shift))
        }
      }
    }
    for rarity in lesson.rarities {
      bytes.append(small(rarity: rarity))
    }
    for (index, vote) in lesson.votes.enumerated() {
      let scale = scales[index % count]
      let small = scale > 0 ? (vote / scale).rounded() : 0
      bytes.append(UInt8(bitPattern: Int8(clamping: Int(small))))
    }
    return bytes + lesson.source
  }

  /// The mark of what a table was learnt from.
  package static func source(of table: [UInt8]) -> [UInt8] { Array(table.suffix(sourceLength)) }

  package static let sourceLength = 32

  /// nil where the bytes are not what `bytes(of:)` makes.
  package init?(_ bytes: [UInt8]) {
    let count = Experience.codes.count
    let head = Experience.mark.count
    guard bytes.starts(with: Experience.mark),
      bytes.count == head + count * 16 + Pieces.shelves * (1 + count) + Experience.sourceLength
    else { return nil }
    func number(_ code: Int, _ place: Int) -> Float {
      let start = head + code * 16 + place * 4
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32($1 * 8) }
      return Float(bitPattern: bits)
    }
    scales = (0..<count).map { number($0, 0) }
    beginnings = (0..<count).map { number($0, 1) }
    bars = (0..<count).map { Bars(seen: number($0, 2), unseen: number($0, 3)) }
    let shelves = head + count * 16
    rarities = Array(bytes[shelves..<(shelves + Pieces.shelves)])
    votes = bytes[(shelves + Pieces.shelves)...].dropLast(Experience.sourceLength).map {
      Int8(bitPattern: $0)
    }
  }
}
