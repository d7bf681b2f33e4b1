/// A pattern found in a note.
struct Match: Sendable {
  var entry: Int
  /// The tokens of the main strand, from first to last.
  var first: Int
  var last: Int
  /// All tokens the pattern rests on.
  var used: [Int]
  var sentence: Int
  var clause: Int
}

/// Finds patterns in marked tokens.
struct Matcher {
  let lexicon: Lexicon
  let text: TokenisedText

  /// Every entry at every pivot, in the order of the text.
  func matches() -> [Match] {
    var matches: [Match] = []
    for index in text.tokens.indices {
      let token = text.tokens[index]
      var position = token.firstElement
      while position < token.lastElement {
        collect(Int(text.elements[position]), at: index, into: &matches)
        position += 1
      }
    }
    return matches
  }

  private func collect(_ element: Int, at index: Int, into matches: inout [Match]) {
    var position = Int(lexicon.pivotStarts[element])
    let end = Int(lexicon.pivotStarts[element + 1])
    while position < end {
      let entry = Int(lexicon.pivotEntries[position])
      if let match = match(entry, at: index) { matches.append(match) }
      position += 1
    }
  }

  private func match(_ number: Int, at index: Int) -> Match? {
    let pattern = lexicon.entries[number].pattern
    var used: [Int] = [index]
    guard before(pattern.main.steps, pattern.pivot - 1, from: index - 1, &used),
      after(pattern.main.steps, pattern.pivot + 1, from: index + 1, &used)
    else { return nil }
    let first = used.min() ?? index
    let last = used.max() ?? index
    for strand in pattern.others {
      guard find(strand, around: index, into: &used) else { return nil }
    }
    for strand in pattern.absent {
      var ignored: [Int] = []
      if find(strand, around: index, into: &ignored) { return nil }
    }
    let token = text.tokens[index]
    return Match(
      entry: number, first: first, last: last, used: used, sentence: token.sentence,
      clause: token.clause)
  }

  private func after(
    _ steps: [Pattern.Step], _ number: Int, from start: Int, _ used: inout [Int]
  ) -> Bool {
    guard number < steps.count else { return true }
    let step = steps[number]
    let mark = used.count
    var index = start
    while index <= start + step.gap, index < text.tokens.count,
      text.tokens[index].sentence == text.tokens[used[0]].sentence
    {
      // A comma parts what makes one strand.
      if text.tokens[index].gap.parts { break }
      if text.has(step.element, at: index) {
        used.append(index)
        if after(steps, number + 1, from: index + 1, &used) { return true }
        used.removeSubrange(mark...)
      }
      index += 1
    }
    return step.isOptional && after(steps, number + 1, from: start, &used)
  }

  private func before(
    _ steps: [Pattern.Step], _ number: Int, from start: Int, _ used: inout [Int]
  ) -> Bool {
    guard number >= 0 else { return true }
    let step = steps[number]
    let mark = used.count
    // The gap stands before the later step.
    let gap = steps[number + 1].gap
    var index = start
    while index >= start - gap, index >= 0,
      text.tokens[index].sentence == text.tokens[used[0]].sentence
    {
      if text.tokens[index + 1].gap.parts { break }
      if text.has(step.element, at: index) {
        used.append(index)
        if before(steps, number - 1, from: index - 1, &used) { return true }
        used.removeSubrange(mark...)
      }
      index -= 1
    }
    return step.isOptional && before(steps, number - 1, from: start, &used)
  }

  /// Finds a strand in the reach of a place, on tokens not used yet.
  private func find(_ strand: Pattern.Strand, around index: Int, into used: inout [Int]) -> Bool {
    for start in range(strand.reach, around: index) where !used.contains(start) {
      guard text.has(strand.steps[0].element, at: start) else { continue }
      var found = [start]
      if after(strand.steps, 1, from: start + 1, &found) {
        used.append(contentsOf: found)
        return true
      }
    }
    return false
  }

  private func range(_ reach: Pattern.Reach, around index: Int) -> Range<Int> {
    let here = text.tokens[index]
    func belongs(_ other: Token) -> Bool {
      switch reach {
      case .clause: other.clause == here.clause
      case .sentence: other.sentence == here.sentence
      case .note: true
      }
    }
    // A note may be long; nothing further away than this belongs to a place.
    let furthest = 4 * Tokeniser.longestSentence
    var low = index
    while low > 0, index - low < furthest, belongs(text.tokens[low - 1]) { low -= 1 }
    var high = index + 1
    while high < text.tokens.count, high - index < furthest, belongs(text.tokens[high]) {
      high += 1
    }
    return low..<high
  }
}
