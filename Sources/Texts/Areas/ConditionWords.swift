/// A condition of the rule model in words a caseworker reads: names with the values they stand for,
/// codes as words, operators as signs.
///
/// Every model can be read so, also one an office wrote itself: the wording follows the text of the
/// condition and knows no rule.
package struct ConditionWords {
  /// Names that stand in the condition, with their values as printed.
  private let names: [(name: String, value: String)]
  private let language: Language

  package init(names: [(name: String, value: String)], _ language: Language) {
    // The longest name that fits wins, as in the model's language itself.
    self.names = names.sorted { $0.name.count > $1.name.count }
    self.language = language
  }

  package static func phrase(_ text: String, names: [(name: String, value: String)]) -> Phrase {
    Phrase(
      ConditionWords(names: names, .german).words(text),
      ConditionWords(names: names, .english).words(text))
  }

  package func words(_ text: String) -> String {
    var rest = Substring(text)
    var out = ""
    var depth = 0
    // A list of tests reads as alternatives.
    if text.hasSuffix(")"), let list = text.firstRange(of: " in (") {
      rest = text[..<list.lowerBound] + ": " + text[list.upperBound...].dropLast()
    }
    var said: Set<String> = []
    while let first = rest.first {
      if first == "\"" {
        rest.removeFirst()
        let literal = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(literal.count + 1)
        out += CodeWords.phrase(String(literal))[language]
      } else if let (words, length) = replacement(rest, before: out) {
        out += words
        rest = rest.dropFirst(length)
      } else if !isInsideWord(out), let known = names.first(where: { isName($0.name, at: rest) }) {
        out += word(known, isFirst: said.insert(known.name).inserted)
        rest = rest.dropFirst(known.name.count)
      } else {
        if first == "(" || first == "[" { depth += 1 }
        if first == ")" || first == "]" { depth -= 1 }
        if first == ",", depth == 0 {
          out += language == .german ? " oder" : " or"
        } else {
          out.append(first)
        }
        rest.removeFirst()
      }
    }
    return out
  }

  private func isInsideWord(_ out: String) -> Bool {
    out.last.map { $0.isLetter || $0.isNumber || $0 == "." } ?? false
  }

  private func isName(_ name: String, at rest: Substring) -> Bool {
    guard rest.hasPrefix(name) else { return false }
    let next = rest.dropFirst(name.count).first
    return next.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  private func word(_ known: (name: String, value: String), isFirst: Bool) -> String {
    let value = ValueWords.words(known.value, language)
    // A number is its value; where it is kept matters to nobody here.
    if known.name.hasPrefix("Parameter.") { return value }
    let name = ConditionWords.spoken(known.name)
    return isFirst && known.value != "–" ? "\(name) (\(value))" : name
  }

  package static func spoken(_ name: String) -> String {
    for (prefix, words) in [
      ("M1.", "Erstgespräch "), ("M2.", "2-Monats-Gespräch "), ("M5.", "5-Monats-Gespräch "),
    ] where name.hasPrefix(prefix) {
      return words + name.dropFirst(prefix.count)
    }
    return name.split(separator: ".").last.map(String.init) ?? name
  }

  private func replacement(_ rest: Substring, before: String) -> (String, Int)? {
    for (sign, german, english) in ConditionWords.signs where rest.hasPrefix(sign) {
      if sign.first?.isLetter ?? false {
        guard !isInsideWord(before),
          isName(sign, at: rest) || sign.hasSuffix("(") || sign.hasSuffix(" ")
            || sign.hasSuffix(".")
        else { continue }
      }
      return (language == .german ? german : english, sign.count)
    }
    guard rest.hasPrefix("duration(\"") || rest.hasPrefix("date(\"") else { return nil }
    guard let close = rest.firstIndex(of: ")") else { return nil }
    let literal = rest[rest.startIndex..<close].drop { $0 != "\"" }.dropFirst().dropLast()
    return (
      ValueWords.words(String(literal), language),
      rest.distance(from: rest.startIndex, to: close) + 1
    )
  }

  /// Longer signs before those they begin with.
  private static let signs: [(String, String, String)] = [
    (" != null", " ist eingetragen", " is entered"),
    (" = null", " ist nicht eingetragen", " is not entered"),
    (" != []", " gibt es", " exist"), (" = true", ": ja", ": yes"), (" = false", ": nein", ": no"),
    (">=", "≥", "≥"), ("<=", "≤", "≤"), ("!=", "≠", "≠"), ("..", " bis ", " to "),
    ("every d in ", "alle Tage in ", "all days in "), ("every a in ", "alle ", "all "),
    ("some d in ", "ein Tag in ", "a day in "), (" satisfies ", ": ", ": "),
    ("list contains(", "enthalten (", "contained ("), ("not(", "nicht (", "not ("),
    ("and", "und", "and"), ("or", "oder", "or"), ("null", "nicht eingetragen", "not entered"),
    ("true", "ja", "yes"), ("false", "nein", "no"), ("if", "falls", "if"),
    ("then", "dann", "then"), ("else", "sonst", "else"), ("in", "in", "in"), ("d", "Tag", "day"),
    ("a.", "", ""),
  ]
}
