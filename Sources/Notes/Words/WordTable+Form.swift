extension WordTable {
  /// One way a token can match, as the lexicon writes it.
  struct Form: Hashable, Sendable {
    enum Kind: UInt8, Sendable {
      /// `wort`: any inflected form, also as a part of a compound.
      case word
      /// The same in company of other words: as a part of a compound only the last one, so that
      /// "arbeit gibt" is not found in "Arbeitgeber gibt".
      case head
      /// `=wort`: any inflected form, but only as a whole.
      case whole
      /// `"wort"`: exactly this form.
      case exact
      /// `wort*`, `*wort`, `*wort*`.
      case prefix, suffix, infix
    }

    var kind: Kind
    /// Folded.
    var word: [UInt8]

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      word.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    /// Reads a form; nil if there is no word in it, or more than a word.
    init?(_ text: Bytes) {
      var text = text
      let isSuffix = text.starts("*")
      let isWhole = text.starts("=")
      let isQuoted = text.count > 2 && text.starts("\"") && text.ends("\"")
      if isSuffix || isWhole || isQuoted { text.removeFirst() }
      let isPrefix = text.ends("*")
      if isPrefix || isQuoted { text.removeLast() }
      guard !text.isEmpty, !(isWhole && isPrefix), !text.contains(where: Form.isSign) else {
        return nil
      }
      word = Folding.fold(text)
      kind =
        switch (isSuffix, isPrefix) {
        case (true, true): .infix
        case (true, false): .suffix
        case (false, true): .prefix
        case (false, false): isQuoted ? .exact : isWhole ? .whole : .word
        }
    }

    /// Any ASCII byte that is neither letter nor digit.
    private static func isSign(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
      default: true
      }
    }
  }
}
