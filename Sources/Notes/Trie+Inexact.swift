/// Search with one slip: a letter too many, too few, another, or two swapped
/// (Damerau-Levenshtein 1). The first letter must be right, and only long words are forgiven.
extension Trie {
  /// Words of at least this many letters may be met with a slip.
  static let forgivenLength = 7

  func forEachNear(_ word: ArraySlice<UInt8>, _ body: (Ending) -> Void) {
    guard word.count >= Trie.forgivenLength - 1, let head = word.first else { return }
    let start = step(0, head)
    guard start != 0 else { return }
    near(word.dropFirst(), start, 1, slipped: false, body)
  }

  private func near(
    _ rest: ArraySlice<UInt8>, _ node: Int, _ depth: Int, slipped: Bool, _ body: (Ending) -> Void
  ) {
    if depth >= Trie.forgivenLength - 1, slipped {
      forEachEnding(node) { ending in
        if rest.isEmpty || ending.fit == .prefix { body(ending) }
      }
    }
    if let byte = rest.first {
      let after = step(node, byte)
      if after != 0 { near(rest.dropFirst(), after, depth + 1, slipped: slipped, body) }
    }
    guard !slipped else { return }
    slip(rest, node, depth, body)
  }

  private func slip(
    _ rest: ArraySlice<UInt8>, _ node: Int, _ depth: Int, _ body: (Ending) -> Void
  ) {
    let tail = rest.dropFirst()
    if let byte = rest.first {
      // One letter too many in the text.
      near(tail, node, depth, slipped: true, body)
      // Two letters swapped.
      if let second = tail.first, second != byte {
        let swapped = step(node, second)
        if swapped != 0 {
          let both = step(swapped, byte)
          if both != 0 { near(tail.dropFirst(), both, depth + 2, slipped: true, body) }
        }
      }
    }
    for letter in 0..<26 {
      let after = step(node, UInt8(0x61 + letter))
      guard after != 0 else { continue }
      // A letter missing in the text.
      near(rest, after, depth + 1, slipped: true, body)
      // Another letter.
      if let byte = rest.first, Int(byte) != 0x61 + letter {
        near(tail, after, depth + 1, slipped: true, body)
      }
    }
  }
}
