/// A set of small numbers.
struct AtomSet: Equatable, Hashable {
  private(set) var words: [UInt64]

  init(count: Int, isFull: Bool = false) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    if isFull {
      for atom in 0..<count { insert(atom) }
    }
  }

  mutating func insert(_ atom: Int) { words[atom >> 6] |= 1 << UInt64(atom & 63) }

  mutating func remove(_ atom: Int) { words[atom >> 6] &= ~(1 << UInt64(atom & 63)) }

  func contains(_ atom: Int) -> Bool { words[atom >> 6] & (1 << UInt64(atom & 63)) != 0 }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  var first: Int? {
    for (index, word) in words.enumerated() where word != 0 {
      return index << 6 + word.trailingZeroBitCount
    }
    return nil
  }

  func intersection(_ other: AtomSet) -> AtomSet {
    var result = self
    for index in words.indices { result.words[index] &= other.words[index] }
    return result
  }

  func union(_ other: AtomSet) -> AtomSet {
    var result = self
    for index in words.indices { result.words[index] |= other.words[index] }
    return result
  }
}
