/// Reads the lexicon's text. What its lines may hold is told at the top of the lexicon itself.
struct LexiconReader: ~Copyable {
  private(set) var lexicon = Lexicon()
  private(set) var problems: [LexiconProblem] = []
  let stemmer = Stemmer()
  private var sets: [String: [Int32]] = [:]
  private var elements: [[Int32]: Int32] = [:]
  private var seen: [BytesKey: Int] = [:]
  private var section = Section.none
  private var sectionNumber: UInt8 = 0
  private var sectionNames: [String: UInt8] = [:]
  private var line = 0
  /// Whether the entry being read has more than one word.
  var isInCompany = false

  private enum Section {
    case none, unknown
    case set(String)
    case abbreviations, parts, heads, unbent
    case entries(Lexicon.Meaning)
  }

  mutating func read(_ text: [UInt8]) {
    for row in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = row.halves(at: "#").0.trimmed
      if content.isEmpty { continue }
      if content.starts("["), content.ends("]") {
        open(content.dropFirst().dropLast().trimmed)
      } else {
        take(content)
      }
    }
    lexicon.index()
  }

  private mutating func take(_ content: Bytes) {
    switch section {
    case .none: report(.outsideSection)
    case .unknown: break
    case .set(let name): addToSet(name, content)
    case .abbreviations: addAbbreviation(content)
    case .parts:
      for word in content.cut(at: " ") {
        lexicon.words.addPart(Folding.fold(word), stemmer: stemmer)
      }
    case .heads:
      for word in content.cut(at: " ") {
        lexicon.words.addHead(Folding.fold(word), stemmer: stemmer)
      }
    case .unbent:
      for word in content.cut(at: " ") { lexicon.words.addUnbent(Folding.fold(word)) }
    case .entries(let meaning):
      for text in content.cut(at: ",") { addEntries(text.trimmed, meaning) }
    }
  }

  private mutating func open(_ header: Bytes) {
    let words = header.cut(at: " ")
    section = .unknown
    if words.count == 2, words[0] == "set" {
      section = .set(words[1].text)
    } else if words.count == 1, words[0] == "abbreviations" {
      section = .abbreviations
    } else if words.count == 1, words[0] == "parts" {
      section = .parts
    } else if words.count == 1, words[0] == "heads" {
      section = .heads
    } else if words.count == 1, words[0] == "unbent" {
      section = .unbent
    } else if words.count == 2, words[0] == "cue",
      let cue = Lexicon.Cue(rawValue: words[1].text)
    {
      section = .entries(Lexicon.Meaning(cue: cue, blocks: cue == .blocks))
    } else if let meaning = meaning(of: header) {
      section = .entries(meaning)
    }
    let next = UInt8(truncatingIfNeeded: sectionNames.count)
    sectionNumber = sectionNames[header.text, default: next]
    sectionNames[header.text] = sectionNumber
  }

  private mutating func addToSet(_ name: String, _ content: Bytes) {
    for word in content.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }) {
      guard let forms = forms(word) else {
        report(.badPattern(word.text))
        continue
      }
      sets[name, default: []].append(contentsOf: forms)
    }
  }

  private mutating func addAbbreviation(_ content: Bytes) {
    guard case (let shorts, let long?) = content.halves(at: "=") else {
      return report(.badAbbreviation(content.text))
    }
    for short in shorts.cut(at: " ") {
      let isQuoted = short.starts("\"") && short.ends("\"") && short.count > 2
      let word = isQuoted ? short.dropFirst().dropLast() : short
      lexicon.abbreviations.add(
        Folding.fold(word),
        Abbreviations.Entry(
          expansion: Folding.fold(long.trimmed),
          spelling: isQuoted ? Array(word.text.unicodeScalars) : nil))
    }
  }

  private mutating func addEntries(_ text: Bytes, _ base: Lexicon.Meaning) {
    var meaning = base
    var rest = text
    if rest.starts("?") || rest.starts("+"), rest.dropFirst().starts(" ") {
      meaning.weight = rest.starts("?") ? .weak : .strong
      rest = rest.dropFirst().trimmed
    }
    guard !rest.isEmpty else { return }
    if let earlier = seen.updateValue(line, forKey: BytesKey(bytes: [sectionNumber] + rest)) {
      return report(.duplicate(rest.text, earlierLine: earlier))
    }
    guard let patterns = patterns(rest) else { return report(.badPattern(rest.text)) }
    let name = rest.text
    for pattern in patterns {
      lexicon.entries.append(
        Lexicon.Entry(pattern: pattern, meaning: meaning, text: name, line: line))
    }
  }

  mutating func report(_ kind: LexiconProblem.Kind) {
    problems.append(LexiconProblem(line: line, kind: kind))
  }

  /// The forms one word of the lexicon stands for: one, or those of a set.
  mutating func forms(_ word: Bytes, inCompany: Bool = false) -> [Int32]? {
    if word == "<zahl>" { return [WordTable.anyNumber] }
    if word.starts("<"), word.ends(">") {
      let name = word.dropFirst().dropLast().text
      if let members = sets[name] { return members }
      report(.unknownSet(name))
      return nil
    }
    guard var form = WordTable.Form(word) else { return nil }
    if inCompany, form.kind == .word { form.kind = .head }
    return [lexicon.words.number(of: form, stemmer: stemmer)]
  }

  /// The element for a choice of forms; the same choice has the same element everywhere.
  mutating func element(for forms: [Int32]) -> Int32 {
    if forms == [WordTable.anyNumber] { return WordTable.number }
    if let known = elements[forms] { return known }
    let element = lexicon.words.newElement(forms)
    elements[forms] = element
    return element
  }
}
