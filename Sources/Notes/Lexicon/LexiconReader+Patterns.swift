/// The language of patterns: words in order, `..` for a gap, `(a|b c)` for a choice, `<set>`, `?` behind
/// a step that may be missing, and `&`, `&&`, `&&&`, `!`, `!!` between strands.
extension LexiconReader {
  /// The steps of one strand under construction. A choice between runs of several words makes as
  /// many strands.
  private struct Run {
    var steps: [Pattern.Step] = []
    var gap = 0

    mutating func add(_ element: Int32, isOptional: Bool, rarity: Int) {
      steps.append(
        Pattern.Step(element: element, gap: gap, isOptional: isOptional, rarity: rarity))
      gap = 0
    }
  }

  /// The patterns an entry stands for; nil if it is not well formed.
  mutating func patterns(_ text: Bytes) -> [Pattern]? {
    var strands: [(runs: [Run], reach: Pattern.Reach, isAbsent: Bool)] = []
    var runs = [Run()]
    var reach = Pattern.Reach.clause
    var isAbsent = false
    let pieces = LexiconReader.pieces(of: text)
    isInCompany = pieces.count > 1
    for piece in pieces {
      if let (next, absence) = LexiconReader.separator(piece) {
        strands.append((runs, reach, isAbsent))
        (runs, reach, isAbsent) = ([Run()], next, absence)
      } else {
        guard let longer = extend(runs, by: piece) else { return nil }
        runs = longer
      }
    }
    strands.append((runs, reach, isAbsent))
    guard strands.allSatisfy({ $0.runs.allSatisfy { !$0.steps.isEmpty } }) else { return nil }
    var absent: [Pattern.Strand] = []
    var present: [[Pattern.Strand]] = [[]]
    for strand in strands {
      let variants = strand.runs.map { Pattern.Strand(steps: $0.steps, reach: strand.reach) }
      if strand.isAbsent {
        // None of the variants may be there.
        absent.append(contentsOf: variants)
      } else {
        present = present.flatMap { before in variants.map { before + [$0] } }
      }
    }
    let patterns = present.compactMap { Pattern(strands: $0, absent: absent) }
    return patterns.count == present.count ? patterns : nil
  }

  private mutating func extend(_ runs: [Run], by piece: Bytes) -> [Run]? {
    if piece.count > 1, piece.starts("."), piece.dropFirst().starts(".") {
      let width = piece.count == 2 ? 4 : Int(piece.dropFirst(2).text)
      guard let width else { return nil }
      return runs.map { Run(steps: $0.steps, gap: width) }
    }
    var word = piece
    let isOptional = word.ends("?")
    if isOptional { word.removeLast() }
    guard word.starts("("), word.ends(")") else {
      return add([word], to: runs, isOptional: isOptional)
    }
    let choices = word.dropFirst().dropLast().cut(at: "|").map(\.trimmed)
    let single = choices.filter { !$0.contains(0x20) }
    var longer: [Run] = isOptional && single.count < choices.count ? runs : []
    if !single.isEmpty {
      guard let more = add(single, to: runs, isOptional: isOptional) else { return nil }
      longer.append(contentsOf: more)
    }
    for choice in choices where choice.contains(0x20) {
      var more = runs
      for word in choice.cut(at: " ") {
        guard let next = extend(more, by: word) else { return nil }
        more = next
      }
      longer.append(contentsOf: more)
    }
    return longer
  }

  private mutating func add(_ words: [Bytes], to runs: [Run], isOptional: Bool) -> [Run]? {
    var numbers: [Int32] = []
    var shortest = Int.max
    for word in words {
      guard !word.contains(where: { $0 == 0x28 || $0 == 0x29 }),
        let forms = forms(word, inCompany: isInCompany)
      else {
        return nil
      }
      numbers.append(contentsOf: forms)
      shortest = min(shortest, word.starts("<") ? 4 : word.count)
    }
    guard !numbers.isEmpty else { return nil }
    let element = element(for: numbers)
    // Long words are rare, and large sets are not.
    let rarity = max(0, shortest * 2 - numbers.count)
    return runs.map { run in
      var run = run
      run.add(element, isOptional: isOptional, rarity: rarity)
      return run
    }
  }

  private static func separator(_ piece: Bytes) -> (Pattern.Reach, Bool)? {
    if piece == "&" { return (.clause, false) }
    if piece == "&&" { return (.sentence, false) }
    if piece == "&&&" { return (.note, false) }
    if piece == "!" { return (.sentence, true) }
    if piece == "!!" { return (.note, true) }
    return nil
  }

  /// Splits at blanks, but not inside brackets.
  private static func pieces(of text: Bytes) -> [Bytes] {
    var depth = 0
    return text.split { byte in
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      return byte == 0x20 && depth == 0
    }
  }
}
