/// The language of patterns: words in order, `..` for a gap, `(a|b)` for a choice, `<set>`, `?` behind a
/// step that may be missing, and `&`, `&&`, `&&&`, `!`, `!!` between strands.
extension LexiconReader {
  mutating func pattern(_ text: Substring) -> Pattern? {
    var strands: [Pattern.Strand] = []
    var absent: [Pattern.Strand] = []
    var steps: [Pattern.Step] = []
    var reach = Pattern.Reach.clause
    var isAbsent = false
    var gap = 0

    func close() -> Bool {
      guard !steps.isEmpty else { return false }
      let strand = Pattern.Strand(steps: steps, reach: reach)
      if isAbsent { absent.append(strand) } else { strands.append(strand) }
      steps = []
      return true
    }

    for word in LexiconReader.pieces(of: text) {
      switch word {
      case "&", "&&", "&&&", "!", "!!":
        guard close() else { return nil }
        isAbsent = word.hasPrefix("!")
        reach = word == "&" ? .clause : word == "&&" || word == "!" ? .sentence : .note
        gap = 0
      case _ where word.hasPrefix(".."):
        guard let width = word.count == 2 ? 4 : Int(word.dropFirst(2)) else { return nil }
        gap = width
      default:
        guard let step = step(word, gap: gap) else { return nil }
        steps.append(step)
        gap = 0
      }
    }
    guard close() else { return nil }
    return Pattern(strands: strands, absent: absent)
  }

  private mutating func step(_ text: Substring, gap: Int) -> Pattern.Step? {
    var word = text
    let isOptional = word.hasSuffix("?")
    if isOptional { word.removeLast() }
    var choices = [word]
    if word.hasPrefix("("), word.hasSuffix(")") {
      choices = word.dropFirst().dropLast().split(separator: "|")
    }
    var forms: [WordTable.Form] = []
    for choice in choices {
      if choice.hasPrefix("<"), choice.hasSuffix(">"), choice != "<zahl>" {
        let name = String(choice.dropFirst().dropLast())
        guard let members = self.forms(ofSet: name) else {
          report(.unknownSet(name))
          return nil
        }
        forms.append(contentsOf: members)
      } else if let form = LexiconReader.form(choice) {
        forms.append(form)
      } else {
        return nil
      }
    }
    guard !forms.isEmpty else { return nil }
    return Pattern.Step(
      element: element(for: forms), gap: gap, isOptional: isOptional,
      rarity: LexiconReader.rarity(of: forms))
  }

  /// Splits at blanks, but not inside brackets.
  static func pieces(of text: Substring) -> [Substring] {
    var depth = 0
    return text.split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return character == " " && depth == 0
    }
  }

  /// Writes out a choice between several words, "(a|b c)", as one text for all single words and
  /// one for each run of words.
  static func written(_ text: Substring) -> [Substring] {
    let pieces = pieces(of: text)
    guard
      let index = pieces.firstIndex(where: { $0.hasPrefix("(") && $0.contains(" ") })
    else { return [text] }
    var piece = pieces[index]
    let isOptional = piece.hasSuffix("?")
    if isOptional { piece.removeLast() }
    let choices = piece.dropFirst().dropLast().split(separator: "|").map(trim)
    var variants = choices.filter { $0.contains(" ") }.map(String.init)
    let single = choices.filter { !$0.contains(" ") }
    if !single.isEmpty { variants.append("(" + single.joined(separator: "|") + ")") }
    if isOptional { variants.append("") }
    // What must be absent must be so in every variant: the strand is repeated.
    let operators = ["&", "&&", "&&&", "!", "!!"]
    let start = pieces[..<index].lastIndex { operators.contains(String($0)) }
    if let start, pieces[start].hasPrefix("!") {
      let end = pieces[index...].firstIndex { operators.contains(String($0)) } ?? pieces.endIndex
      let strands = variants.map { variant in
        (pieces[start..<index] + [Substring(variant)] + pieces[(index + 1)..<end])
          .joined(separator: " ")
      }
      let text = (pieces[..<start].map(String.init) + strands + pieces[end...].map(String.init))
        .joined(separator: " ")
      return written(Substring(text))
    }
    return variants.flatMap { variant in
      let all = pieces[..<index] + [Substring(variant)] + pieces[(index + 1)...]
      return written(Substring(all.joined(separator: " ")))
    }
  }

  /// Long words are rare, and large sets are not.
  private static func rarity(of forms: [WordTable.Form]) -> Int {
    let shortest = forms.map(length).min() ?? 0
    return max(0, shortest * 2 - forms.count)
  }

  private static func length(_ form: WordTable.Form) -> Int {
    switch form {
    case .word(let word), .whole(let word), .exact(let word), .prefix(let word), .suffix(let word),
      .infix(let word):
      word.utf8.count
    case .number: 1
    }
  }

  static func form(_ text: Substring) -> WordTable.Form? {
    if text == "<zahl>" { return .number }
    var word = text
    let isSuffix = word.hasPrefix("*")
    let isPrefix = word.hasSuffix("*")
    let isWhole = word.hasPrefix("=")
    let isExact = word.hasPrefix("\"") && word.hasSuffix("\"") && word.count > 2
    if isSuffix || isWhole || isExact { word.removeFirst() }
    if isPrefix || isExact, !word.isEmpty { word.removeLast() }
    guard !word.isEmpty,
      word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || "0"..."9" ~= $0 })
    else { return nil }
    let plain = String(word)
    if isExact { return .exact(plain) }
    if isWhole { return isPrefix || isSuffix ? nil : .whole(plain) }
    switch (isSuffix, isPrefix) {
    case (true, true): return .infix(plain)
    case (true, false): return .suffix(plain)
    case (false, true): return .prefix(plain)
    case (false, false): return .word(plain)
    }
  }
}
