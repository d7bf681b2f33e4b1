/// Short forms of the office and what they stand for.
struct Abbreviations: Sendable {
  struct Entry: Sendable {
    var expansion: [UInt8]
    /// Set where only this spelling counts: "AN" is the employee, "an" a preposition.
    var spelling: [Unicode.Scalar]?
  }

  private var trie = Trie()
  private var entries: [Entry] = []

  mutating func add(_ short: [UInt8], _ entry: Entry) {
    let ending = Trie.Ending(
      fit: .whole, form: Int32(entries.count), length: Int32(short.count))
    trie.insert(short, ending)
    entries.append(entry)
  }

  /// The entry for a folded word, if it is written as the entry demands.
  func entry(
    for word: ArraySlice<UInt8>, isWritten: ([Unicode.Scalar]) -> Bool
  ) -> Entry? {
    guard word.count <= 12, let node = trie.node(of: word) else { return nil }
    var found: Entry?
    trie.forEachEnding(node) { ending in
      let entry = entries[Int(ending.form)]
      if let spelling = entry.spelling, !isWritten(spelling) { return }
      found = entry
    }
    return found
  }
}
