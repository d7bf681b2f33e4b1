/// Search with one slip: a letter too many, too few, another, or two swapped
/// (Damerau-Levenshtein 1). The first letter must be right, and only long words are forgiven.
extension Trie {
  /// Words of at least this many letters may be met with a slip.
  static let forgivenLength = 7

  func forEachNear(_ word: ArraySlice<UInt8>, _ body: (Ending) -> Void) {
    guard word.count >= Trie.forgivenLength - 1, let head = word.first else { return }
    let start = step(0, head)
    guard start != 0 else { return }
    near(word.dropFirst(), start, 1, slip: nil, body)
  }

  /// A piece of a word is only known again if it goes on rightly after the slip: "hinterlassen" does
  /// not start with a misspelt "hintern".
  private static let rightAfterSlip = 3

  /// `slip` is the depth at which the slip was forgiven.
  private func near(
    _ rest: ArraySlice<UInt8>, _ node: Int, _ depth: Int, slip: Int?, _ body: (Ending) -> Void
  ) {
    if depth >= Trie.forgivenLength - 1, let slip {
      forEachEnding(node) { ending in
        let isPiece = ending.fit == .prefix && depth - slip >= Trie.rightAfterSlip
        if rest.isEmpty || isPiece { body(ending) }
      }
    }
    if let byte = rest.first {
      let after = step(node, byte)
      if after != 0 { near(rest.dropFirst(), after, depth + 1, slip: slip, body) }
    }
    guard slip == nil else { return }
    forgive(rest, node, depth, body)
  }

  private func forgive(
    _ rest: ArraySlice<UInt8>, _ node: Int, _ depth: Int, _ body: (Ending) -> Void
  ) {
    let tail = rest.dropFirst()
    if let byte = rest.first {
      // One letter too many in the text.
      near(tail, node, depth, slip: depth, body)
      // Two letters swapped.
      if let second = tail.first, second != byte {
        let swapped = step(node, second)
        if swapped != 0 {
          let both = step(swapped, byte)
          if both != 0 { near(tail.dropFirst(), both, depth + 2, slip: depth + 2, body) }
        }
      }
    }
    for letter in 0..<26 {
      let after = step(node, UInt8(0x61 + letter))
      guard after != 0 else { continue }
      // A letter missing in the text.
      near(rest, after, depth + 1, slip: depth + 1, body)
      // Another letter.
      if let byte = rest.first, Int(byte) != 0x61 + letter {
        near(tail, after, depth + 1, slip: depth + 1, body)
      }
    }
  }
}
