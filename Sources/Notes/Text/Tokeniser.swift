/// Cuts a note into tokens, sentences and clauses. Full stops of dates, ordinal numbers and
/// abbreviations end no sentence; commas, colons, brackets and dashes end a clause.
struct Tokeniser {
  /// A longer run of words without a full stop is cut, so that hostile text stays cheap.
  static let longestSentence = 64
  static let longestWord = 48

  private let scalars: [Unicode.Scalar]
  private let abbreviations: Abbreviations
  private var text = TokenisedText()
  private var position = 0
  private var gap = Token.Gap.sentence
  private var sentence = -1
  private var clause = -1
  private var inSentence = 0
  private var isJoined = false

  static func tokenise(_ note: String, abbreviations: Abbreviations) -> TokenisedText {
    var tokeniser = Tokeniser(note, abbreviations)
    tokeniser.run()
    return tokeniser.text
  }

  private init(_ note: String, _ abbreviations: Abbreviations) {
    scalars = Array(note.unicodeScalars)
    self.abbreviations = abbreviations
    text.tokens.reserveCapacity(scalars.count / 5)
    text.bytes.reserveCapacity(scalars.count)
  }

  private mutating func run() {
    while position < scalars.count {
      let start = text.bytes.count
      let from = position
      while position < scalars.count, Folding.append(scalars[position], to: &text.bytes) {
        position += 1
      }
      if text.bytes.count > start {
        closeWord(from: from, start: start)
      } else if position < scalars.count {
        sign(scalars[position])
        position += 1
      }
    }
  }

  private mutating func closeWord(from: Int, start: Int) {
    let isNumber = text.bytes[start...].allSatisfy { 0x30...0x39 ~= $0 }
    if !isNumber { Folding.dropUmlautSpelling(in: &text.bytes, from: start) }
    let to = position
    let word = text.bytes[start...]
    let short = abbreviations.entry(for: word) { spelling in
      scalars[from..<to].elementsEqual(spelling)
    }
    if let short {
      text.bytes.removeSubrange(start...)
      text.bytes.append(contentsOf: short.expansion)
    }
    if text.bytes.count - start > Tokeniser.longestWord {
      text.bytes.removeSubrange((start + Tokeniser.longestWord)...)
    }
    add(from: from, to: to, start: start, isNumber: isNumber)
    stop(after: from..<to, isNumber: isNumber, isShort: short != nil)
  }

  private mutating func add(from: Int, to: Int, start: Int, isNumber: Bool) {
    if inSentence >= Tokeniser.longestSentence { gap = .sentence }
    if gap == .sentence {
      sentence += 1
      inSentence = 0
    }
    if gap != .none { clause += 1 }
    inSentence += 1
    text.tokens.append(
      Token(
        from: from, to: to, start: start, end: text.bytes.count, isNumber: isNumber,
        sentence: sentence, clause: clause, gap: gap, isJoined: isJoined))
    gap = .none
    isJoined = false
  }

  /// Decides whether a full stop right after a word ends the sentence.
  private mutating func stop(after word: Range<Int>, isNumber: Bool, isShort: Bool) {
    guard position < scalars.count, scalars[position] == "." else { return }
    let next = position + 1 < scalars.count ? scalars[position + 1] : "\n"
    position += 1
    if next == "." {
      gap = .sentence
      return
    }
    if isNumber {
      let value = word.count <= 2 ? scalars[word].reduce(0) { $0 * 10 + Int($1.value) - 48 } : 99
      if value > 31, next.properties.isWhitespace { gap = .sentence }
      return
    }
    if isShort || word.count == 1 { return }
    if next.properties.isWhitespace || next.properties.isUppercase || !next.properties.isAlphabetic
    {
      gap = .sentence
    }
  }

  private mutating func sign(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ".", "!", "?", ";", "\n", "\r", "•", "·", "|", "…": widen(to: .sentence)
    case ",": if !isBetweenDigits { widen(to: .comma) }
    case ":": if !isBetweenDigits { widen(to: .colon) }
    case "(", ")", "[", "]": widen(to: .parenthesis)
    case "–", "—", "→", ">", "=": widen(to: .dash)
    case "-": hyphen()
    case "€": addSign("euro")
    case "%": addSign("prozent")
    case "§": addSign("paragraf")
    case "+", "&": addSign("und")
    default: break
    }
  }

  /// "12,50" and "16:30" are no ends of clauses.
  private var isBetweenDigits: Bool {
    guard position > 0, position + 1 < scalars.count else { return false }
    return "0"..."9" ~= scalars[position - 1] && "0"..."9" ~= scalars[position + 1]
  }

  private mutating func hyphen() {
    if isLoose { return widen(to: .dash) }
    let last = text.tokens.last
    isJoined = last?.to == position && last?.isNumber == false
  }

  /// A hyphen with a space on either side is a dash.
  private var isLoose: Bool {
    let before = position > 0 ? scalars[position - 1] : " "
    let after = position + 1 < scalars.count ? scalars[position + 1] : " "
    return before.properties.isWhitespace
      || after.properties.isWhitespace
        && !before.properties.isAlphabetic
  }

  private mutating func widen(to wider: Token.Gap) {
    if wider.rawValue > gap.rawValue { gap = wider }
  }

  private mutating func addSign(_ word: StaticString) {
    let start = text.bytes.count
    word.withUTF8Buffer { text.bytes.append(contentsOf: $0) }
    add(from: position, to: position + 1, start: start, isNumber: false)
  }
}
