/// Reads the lexicon's text. What its lines may hold is told at the top of the lexicon itself.
struct LexiconReader: ~Copyable {
  private(set) var lexicon = Lexicon()
  private(set) var problems: [LexiconProblem] = []
  let stemmer = Stemmer()
  private var sets: [String: [WordTable.Form]] = [:]
  private var elements: [[WordTable.Form]: Int32] = [:]
  private var seen: [String: Int] = [:]
  private var section = Section.none
  private var line = 0

  private enum Section {
    case none, unknown
    case set(String)
    case abbreviations, parts
    case entries(Lexicon.Meaning, name: String)
  }

  mutating func read(_ text: String) {
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let content = LexiconReader.trim(row.prefix { $0 != "#" })
      if content.isEmpty { continue }
      if content.hasPrefix("["), content.hasSuffix("]") {
        open(LexiconReader.trim(content.dropFirst().dropLast()))
      } else {
        take(content)
      }
    }
    lexicon.index()
  }

  private mutating func take(_ content: Substring) {
    switch section {
    case .none: report(.outsideSection)
    case .unknown: break
    case .set(let name): addToSet(name, content)
    case .abbreviations: addAbbreviation(content)
    case .parts:
      for word in content.split(separator: " ") {
        lexicon.words.addPart(String(word), stemmer: stemmer)
      }
    case .entries(let meaning, let name):
      for text in content.split(separator: ",") {
        addEntry(LexiconReader.trim(text), meaning, name)
      }
    }
  }

  private mutating func open(_ header: Substring) {
    let words = header.split(separator: " ")
    switch words.first {
    case "set" where words.count == 2:
      section = .set(String(words[1]))
    case "abbreviations": section = .abbreviations
    case "parts": section = .parts
    case "cue" where words.count == 2:
      if let cue = Lexicon.Cue(rawValue: String(words[1])) {
        let meaning = Lexicon.Meaning(cue: cue, blocks: cue == .blocks)
        section = .entries(meaning, name: String(header))
        return
      }
      fallthrough
    default:
      let before = problems.count
      if let meaning = meaning(of: header) {
        section = .entries(meaning, name: String(header))
      } else {
        section = .unknown
        if problems.count == before { report(.unknownSection(String(header))) }
      }
    }
  }

  /// `topic topic / risk risk : flag flag`
  private mutating func meaning(of header: Substring) -> Lexicon.Meaning? {
    var meaning = Lexicon.Meaning()
    let halves = header.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let codes = halves[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var isGood = true
    for code in codes[0].split(separator: " ") {
      guard let bit = CodeSet.topic(String(code)) else {
        report(.unknownCode(String(code)))
        isGood = false
        continue
      }
      meaning.codes.topics |= bit
    }
    for code in (codes.count > 1 ? codes[1] : "").split(separator: " ") {
      guard let bit = CodeSet.risk(String(code)) else {
        report(.unknownCode(String(code)))
        isGood = false
        continue
      }
      meaning.codes.risks |= bit
    }
    for flag in (halves.count > 1 ? halves[1] : "").split(separator: " ") {
      switch flag {
      case "weak": meaning.weight = .weak
      case "strong": meaning.weight = .strong
      case "trouble": meaning.needsTrouble = true
      case "firm": meaning.isFirm = true
      case "blocks": meaning.blocks = true
      case "fallback": meaning.isFallback = true
      case "last": meaning.isLastResort = true
      default:
        report(.unknownFlag(String(flag)))
        isGood = false
      }
    }
    return isGood && meaning.codes != CodeSet() ? meaning : nil
  }

  private mutating func addToSet(_ name: String, _ content: Substring) {
    for word in content.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if word.hasPrefix("<") {
        let other = String(word.dropFirst().dropLast())
        guard let forms = sets[other] else {
          report(.unknownSet(other))
          continue
        }
        sets[name, default: []].append(contentsOf: forms)
      } else if let form = LexiconReader.form(word) {
        sets[name, default: []].append(form)
      } else {
        report(.badPattern(String(word)))
      }
    }
  }

  private mutating func addAbbreviation(_ content: Substring) {
    let sides = content.split(separator: "=").map(LexiconReader.trim)
    guard sides.count == 2 else { return report(.badAbbreviation(String(content))) }
    for short in sides[0].split(separator: " ") {
      let isQuoted = short.hasPrefix("\"") && short.hasSuffix("\"") && short.count > 2
      let word = isQuoted ? short.dropFirst().dropLast() : short
      lexicon.abbreviations.add(
        Folding.fold(word),
        Abbreviations.Entry(
          expansion: Folding.fold(sides[1]),
          spelling: isQuoted ? Array(word.unicodeScalars) : nil))
    }
  }

  private mutating func addEntry(_ text: Substring, _ base: Lexicon.Meaning, _ name: String) {
    var meaning = base
    var rest = text
    if rest.hasPrefix("? ") {
      meaning.weight = .weak
      rest = rest.dropFirst(2)
    } else if rest.hasPrefix("+ ") {
      meaning.weight = .strong
      rest = rest.dropFirst(2)
    }
    guard !rest.isEmpty else { return }
    let key = name + "\u{0}" + rest
    if let earlier = seen[key] {
      return report(.duplicate(String(rest), earlierLine: earlier))
    }
    seen[key] = line
    for variant in LexiconReader.written(rest) {
      guard let pattern = pattern(variant) else { return report(.badPattern(String(rest))) }
      lexicon.entries.append(
        Lexicon.Entry(pattern: pattern, meaning: meaning, text: String(rest), line: line))
    }
  }

  mutating func report(_ kind: LexiconProblem.Kind) {
    problems.append(LexiconProblem(line: line, kind: kind))
  }

  func forms(ofSet name: String) -> [WordTable.Form]? { sets[name] }

  /// The element for a choice of forms; the same choice has the same element everywhere.
  mutating func element(for forms: [WordTable.Form]) -> Int32 {
    if forms == [.number] { return WordTable.number }
    if let known = elements[forms] { return known }
    let element = lexicon.words.newElement(forms, stemmer: stemmer)
    elements[forms] = element
    return element
  }

  static func trim(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
