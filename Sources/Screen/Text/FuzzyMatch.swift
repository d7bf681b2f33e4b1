/// Finding words by some of their letters, deaf to case and umlauts: `rgue` finds "Rückgängig".
package enum FuzzyMatch {
  /// Lower-case ASCII, ä as ae; fold a candidate once and match it often.
  package static func folded(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    Charset.ascii.visit(text) { scalar, _ in
      let upper = scalar >= 0x41 && scalar <= 0x5A
      result.append(UInt8(truncatingIfNeeded: upper ? scalar + 32 : scalar))
      return true
    }
    return result
  }

  /// The higher the better; nil where the letters do not occur in this order.
  ///
  /// Letters at the beginning of words and letters in a row count most, early ones a little.
  package static func score(_ query: [UInt8], in candidate: [UInt8]) -> Int? {
    if query.isEmpty { return 0 }
    if let start = firstOccurrence(query, in: candidate) {
      let atWord = start == 0 || !isWord(candidate[start - 1])
      return 1000 + (atWord ? 500 : 0) + (start == 0 ? 200 : 0) - min(start, 100)
    }
    var score = 0
    var next = 0
    var previous = -2
    for (index, byte) in candidate.enumerated() where next < query.count {
      guard byte == query[next] else { continue }
      if index == 0 || !isWord(candidate[index - 1]) { score += 30 }
      if index == previous + 1 { score += 15 }
      score += 10
      previous = index
      next += 1
    }
    return next == query.count ? score - min(candidate.count, 100) / 10 : nil
  }

  private static func firstOccurrence(_ query: [UInt8], in candidate: [UInt8]) -> Int? {
    guard query.count <= candidate.count else { return nil }
    var found: Int?
    for start in 0...(candidate.count - query.count)
    where candidate[start..<(start + query.count)].elementsEqual(query) {
      if start == 0 || !isWord(candidate[start - 1]) { return start }
      found = found ?? start
    }
    return found
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
