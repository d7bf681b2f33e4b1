/// From tokens to elements.
extension WordTable {
  /// Notes for every token which elements it matches.
  func mark(_ text: inout TokenisedText, stemmer: borrowing Stemmer) {
    text.rowWidth = (Int(count) + 63) / 64
    text.marks = Array(repeating: 0, count: text.rowWidth * text.tokens.count)
    text.elements.reserveCapacity(text.tokens.count * 16)
    var forms: [Int32] = []
    for index in text.tokens.indices {
      let token = text.tokens[index]
      let start = text.elements.count
      if token.isNumber {
        text.add(WordTable.number, at: index)
      } else {
        forms.removeAll(keepingCapacity: true)
        find(text.bytes[token.start..<token.end], &forms, stemmer)
        if token.isJoined, index > 0 {
          find(text.bytes[text.tokens[index - 1].start..<token.end], &forms, stemmer)
        }
        for form in forms {
          for element in elements[Int(form)] { text.add(element, at: index) }
        }
      }
      text.tokens[index].firstElement = start
      text.tokens[index].lastElement = text.elements.count
    }
  }

  private func find(
    _ word: ArraySlice<UInt8>, _ forms: inout [Int32], _ stemmer: borrowing Stemmer
  ) {
    findSpelled(word, &forms)
    let stem = stemmer.stem(word)
    if isUnbent(word) { return findUnbent(word, stem[...], &forms) }
    var isKnown = findStem(stem[...], of: word.count, .whole, &forms)
    let parts = splitter.split(word) { rest in
      stems.node(of: stemmer.stem(rest)[...]).map { stems.hasEndings($0) } ?? false
    }
    for part in parts {
      let place = part.upperBound == word.endIndex ? Place.head : .modifier
      if place == .head { findBeginnings(word[part], &forms) }
      let stem = stemmer.stem(word[part])
      if isUnbent(word[part]) {
        isKnown = true
        continue
      }
      isKnown = findStem(stem[...], of: part.count, place, &forms) || isKnown
    }
    if parts.isEmpty, !isKnown, let head = openHead(of: word, stemmer) {
      findBeginnings(word[head], &forms)
      isKnown = findStem(stemmer.stem(word[head])[...], of: head.count, .head, &forms)
    }
    if !isKnown, forms.isEmpty { findNear(word, stem[...], &forms) }
  }

  /// "Schichtkollegin" is a colleague as much as "Kollegin": `kolleg*` begins its last part.
  private func findBeginnings(_ part: ArraySlice<UInt8>, _ forms: inout [Int32]) {
    var node = 0
    for byte in part {
      node = spelled.step(node, byte)
      if node == 0 { return }
      spelled.forEachEnding(node) { if $0.fit == .prefix { forms.append($0.form) } }
    }
  }

  /// The last part of a compound whose first part nobody knows ("Blumenladen"), if it is one of the
  /// words that make such compounds: the longest of them, with something before it.
  private func openHead(
    of word: ArraySlice<UInt8>, _ stemmer: borrowing Stemmer
  ) -> Range<Int>? {
    guard word.count >= CompoundSplitter.shortestWord else { return nil }
    for cut in (word.startIndex + 3)...(word.endIndex - CompoundSplitter.shortestPart) {
      let rest = word[cut...]
      if let node = heads.node(of: stemmer.stem(rest)[...]), heads.hasEndings(node) {
        return cut..<word.endIndex
      }
    }
    return nil
  }

  private func findSpelled(_ word: ArraySlice<UInt8>, _ forms: inout [Int32]) {
    for begin in word.indices {
      var node = 0
      for index in begin..<word.endIndex {
        node = spelled.step(node, word[index])
        if node == 0 { break }
        guard spelled.hasEndings(node) else { continue }
        let atEnd = index + 1 == word.endIndex
        let atStart = begin == word.startIndex
        spelled.forEachEnding(node) { ending in
          let fits =
            switch ending.fit {
            case .infix: true
            case .prefix: atStart
            case .suffix: atEnd
            case .whole: atStart && atEnd
            }
          if fits { forms.append(ending.form) }
        }
      }
    }
  }

  /// What a piece of a token is to it.
  private enum Place {
    case whole, modifier, head

    func admits(_ fit: Trie.Fit) -> Bool {
      switch self {
      case .whole: true
      case .modifier: fit == .infix
      case .head: fit == .infix || fit == .suffix
      }
    }
  }

  /// True if the stem is known, even if it means nothing.
  private func findStem(
    _ stem: ArraySlice<UInt8>, of length: Int, _ place: Place, _ forms: inout [Int32]
  ) -> Bool {
    guard let node = stems.node(of: stem), stems.hasEndings(node) else { return false }
    stems.forEachEnding(node) { ending in
      guard ending.form >= 0, place.admits(ending.fit),
        WordTable.mayShareStem(length, Int(ending.length), stem: stem.count)
      else { return }
      forms.append(ending.form)
    }
    return true
  }

  /// A word without other forms means only itself: "wegen" is no form of "Weg".
  private func findUnbent(
    _ word: ArraySlice<UInt8>, _ stem: ArraySlice<UInt8>, _ forms: inout [Int32]
  ) {
    guard let node = stems.node(of: stem) else { return }
    stems.forEachEnding(node) { ending in
      if ending.form >= 0, spellings[Int(ending.form)].elementsEqual(word) {
        forms.append(ending.form)
      }
    }
  }

  /// The stemmer cuts short words too far ("sicher" to "sich", "Rücken" to "Rück"), so that words
  /// of too different lengths are not taken for forms of each other.
  static func mayShareStem(_ found: Int, _ wanted: Int, stem: Int) -> Bool {
    found >= wanted - (stem <= 5 ? 1 : 2) && found <= wanted + 4
  }

  private func findNear(
    _ word: ArraySlice<UInt8>, _ stem: ArraySlice<UInt8>, _ forms: inout [Int32]
  ) {
    guard word.count >= Trie.forgivenLength, word.count <= 30 else { return }
    stems.forEachNear(stem) { ending in
      // Stems match as wholes; a slip inside a part of a compound is not looked for.
      guard ending.form >= 0,
        WordTable.mayShareStem(word.count + 1, Int(ending.length), stem: stem.count)
      else { return }
      forms.append(ending.form)
    }
    splitter.heads.forEachNear(word) { ending in
      if ending.form >= 0 { forms.append(ending.form) }
    }
    spelled.forEachNear(word) { ending in forms.append(ending.form) }
  }
}
