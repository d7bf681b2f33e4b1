/// Takes German compounds apart: Kinderbetreuungsproblem → Kinder + Betreuung + Problem. Every
/// part but the last must be a known word, perhaps with a linking -s, -es, -n, -en, -er or -e;
/// the last may be inflected. Only whole divisions count.
struct CompoundSplitter: Sendable {
  static let shortestWord = 8
  static let shortestPart = 4
  static let mostParts = 4

  private(set) var heads = Trie()
  private static let links: [[UInt8]] =
    [[], [0x73], [0x65, 0x73], [0x6E], [0x65, 0x6E], [0x65]]
    + [[0x65, 0x72]]

  /// Makes a folded word known as a part; `form` is what the whole word means.
  mutating func add(_ word: [UInt8], form: Int32) {
    if word.count >= CompoundSplitter.shortestPart {
      heads.insert(word, Trie.Ending(fit: .whole, form: form, length: Int32(word.count)))
    }
  }

  /// The parts of a folded word as ranges of it, empty if it is not a compound of known words.
  /// `isKnown` says whether the rest may stand as the last part.
  func split(_ word: ArraySlice<UInt8>, isKnown: (ArraySlice<UInt8>) -> Bool) -> [Range<Int>] {
    guard word.count >= CompoundSplitter.shortestWord else { return [] }
    var parts: [Range<Int>] = []
    return divide(word, depth: 1, &parts, isKnown) ? parts : []
  }

  private func divide(
    _ word: ArraySlice<UInt8>, depth: Int, _ parts: inout [Range<Int>],
    _ isKnown: (ArraySlice<UInt8>) -> Bool
  ) -> Bool {
    if depth > 1, word.count >= CompoundSplitter.shortestPart, isKnown(word) {
      parts.append(word.startIndex..<word.endIndex)
      return true
    }
    guard depth < CompoundSplitter.mostParts else { return false }
    for cut in cuts(of: word).reversed() {
      for link in CompoundSplitter.links where word[cut...].starts(with: link) {
        let rest = word[(cut + link.count)...]
        guard rest.count >= CompoundSplitter.shortestPart else { continue }
        parts.append(word.startIndex..<cut)
        if divide(rest, depth: depth + 1, &parts, isKnown) { return true }
        parts.removeLast()
      }
    }
    return false
  }

  /// Where a known word ends that starts the given one.
  private func cuts(of word: ArraySlice<UInt8>) -> [Int] {
    var cuts: [Int] = []
    var node = 0
    for index in word.indices {
      node = heads.step(node, word[index])
      if node == 0 { break }
      if heads.hasEndings(node) { cuts.append(index + 1) }
    }
    return cuts
  }
}
