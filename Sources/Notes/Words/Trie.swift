/// Words by their bytes, each with the numbers of the forms it stands for. A flat table of
/// letters keeps a step to one array read.
struct Trie: Sendable {
  /// How a word of the trie has to lie in a token.
  enum Fit: UInt8, Sendable {
    case whole, prefix, suffix, infix
  }

  struct Ending: Sendable {
    var fit: Fit
    /// The number of the lexicon's form that ends here.
    var form: Int32
    /// Length of the folded word, before it was stemmed.
    var length: Int32
  }

  /// a–z, 0–9, everything else.
  static let width = 37
  private var next: [Int32] = Array(repeating: 0, count: Trie.width)
  /// Per node: index + 1 of its first ending; endings of a node are chained.
  private var first: [Int32] = [0]
  private var endings: [Ending] = []
  private var chain: [Int32] = []

  @inline(__always)
  static func letter(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte &- 0x61)
    case 0x30...0x39: Int(byte &- 0x30) + 26
    default: 36
    }
  }

  mutating func reserve(nodes: Int) {
    next.reserveCapacity(nodes * Trie.width)
    first.reserveCapacity(nodes)
  }

  mutating func insert(_ word: [UInt8], _ ending: Ending) {
    var node = 0
    for byte in word {
      let slot = node * Trie.width + Trie.letter(byte)
      if next[slot] == 0 {
        next[slot] = Int32(first.count)
        first.append(0)
        next.append(contentsOf: repeatElement(0, count: Trie.width))
      }
      node = Int(next[slot])
    }
    endings.append(ending)
    chain.append(first[node])
    first[node] = Int32(endings.count)
  }

  /// The node after one more byte, 0 if there is none.
  @inline(__always)
  func step(_ node: Int, _ byte: UInt8) -> Int {
    Int(next[node * Trie.width + Trie.letter(byte)])
  }

  @inline(__always)
  func hasEndings(_ node: Int) -> Bool { first[node] != 0 }

  @inline(__always)
  func forEachEnding(_ node: Int, _ body: (Ending) -> Void) {
    var index = first[node]
    while index != 0 {
      body(endings[Int(index) - 1])
      index = chain[Int(index) - 1]
    }
  }

  /// The node a whole word leads to, if it is there.
  func node(of word: ArraySlice<UInt8>) -> Int? {
    var node = 0
    for byte in word {
      node = step(node, byte)
      if node == 0 { return nil }
    }
    return node
  }
}
