package import Rulebook

/// A condition of the rule model as a sentence: names as nouns with what they are today, days as
/// people write them, no sign of the model's own language.
package struct StatementWords {
  let language: Language
  /// Names whose value was said already.
  private var said: Set<String> = []
  /// Inside of a calculation.
  private var isInside = false

  private init(_ language: Language) { self.language = language }

  package static func phrase(_ statement: Statement) -> Phrase {
    Phrase(sentence(statement, .german), sentence(statement, .english))
  }

  /// A value of the model, or what it is worked out from.
  package static func phrase(_ term: Statement.Term) -> Phrase {
    func words(_ language: Language) -> String {
      var words = StatementWords(language)
      return words.term(term)
    }
    return Phrase(words(.german), words(.english))
  }

  private static func sentence(_ statement: Statement, _ language: Language) -> String {
    var words = StatementWords(language)
    let text = words.clause(statement)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  func say(_ german: String, _ english: String) -> String {
    language == .german ? german : english
  }

  // MARK: Clauses

  private mutating func clause(_ statement: Statement) -> String {
    if let parts = parts(statement) { return parts.subject + " " + parts.predicate }
    switch statement {
    case .flag(let named, let flag): return flagged(named, flag)
    case .isEmpty(let named, let isNegated):
      let list = InputWords.noun(named.name)[language]
      return isNegated
        ? say("es gibt ", "there are ") + list
        : say("es gibt keine ", "there are no ") + list
    case .all(let parts): return joined(parts, say(" und ", " and "))
    case .any(let parts): return joined(parts, say(" oder ", " or "))
    case .every(let variable, let list, let body):
      let head = say("für alle ", "for all ") + term(.named(list)) + say(" gilt: ", ": ")
      return head + inside(variable, body)
    case .some(let variable, let list, let body):
      let head = say("es gibt ", "there are ") + term(.named(list))
      return head + say(", für die gilt: ", " for which ") + inside(variable, body)
    case .contains(let list, let item, let isNegated):
      let head = term(item) + say(" kommt in der Liste „", isNegated ? " is not" : " is")
      return head + say("", " in the list “") + term(list)
        + say(isNegated ? "“ nicht vor" : "“ vor", "”")
    case .always(let flag):
      return flag ? say("immer", "always") : say("nie", "never")
    case .other(let text, let isNegated):
      return (isNegated ? say("nicht: ", "not: ") : "") + InputWords.plain(text)
    case .isMissing, .isEntered, .compare, .oneOf: return ""
    }
  }

  /// Clauses about the same thing name it once.
  private mutating func joined(_ statements: [Statement], _ separator: String) -> String {
    var subject: String?
    var texts: [String] = []
    for statement in statements {
      if let parts = parts(statement) {
        let name = parts.subject.prefix { $0 != "(" }
        let isSame = subject.map { $0 == name || $0 == name + " " || $0 + " " == name } ?? false
        texts.append(isSame ? parts.predicate : parts.subject + " " + parts.predicate)
        subject = String(name)
      } else {
        subject = nil
        switch statement {
        case .all, .any: texts.append("(" + clause(statement) + ")")
        default: texts.append(clause(statement))
        }
      }
    }
    return texts.joined(separator: separator)
  }

  /// Inside of a list every entry has its own values.
  private mutating func inside(_ variable: String, _ body: Statement) -> String {
    let before = said
    said.insert(variable)
    let text = clause(body)
    said = before
    return text
  }

  private func flagged(_ named: Statement.Named, _ flag: Bool) -> String {
    if let words = InputWords.flag(named.name, flag) { return words[language] }
    let noun = say("„", "“") + InputWords.noun(named.name)[language] + say("“", "”")
    return noun
      + (flag ? say(" trifft zu", " holds") : say(" trifft nicht zu", " does not hold"))
  }

  private mutating func parts(_ statement: Statement) -> (subject: String, predicate: String)? {
    switch statement {
    case .isMissing(let term):
      if case .named(let named) = term, InputWords.isDerived(named.name) {
        return entered(term, say("steht nicht fest", "is not known"))
      }
      return entered(term, say("ist nicht eingetragen", "is not entered"))
    case .isEntered(let term): return entered(term, say("ist eingetragen", "is entered"))
    case .compare(.equal, .named(let named), .value(let value)) where named.value == value:
      let subject = InputWords.noun(named.name)[language]
      said.insert(named.name)
      return (subject, comparison(.equal, .named(named), .value(value)) + " " + shown(value))
    case .compare(let sign, let left, let right):
      let subject = term(left)
      return (subject, comparison(sign, left, right) + " " + term(right))
    case .oneOf(let left, let values, let isNegated):
      let subject = term(left)
      return (subject, choice(values, isNegated))
    default: return nil
    }
  }

  private mutating func entered(
    _ term: Statement.Term, _ predicate: String
  ) -> (subject: String, predicate: String) {
    guard case .named(let named) = term else { return (self.term(term), predicate) }
    let noun = InputWords.noun(named.name)[language]
    guard let value = named.value, value != .missing, said.insert(named.name).inserted else {
      return (noun, predicate)
    }
    return (noun + " (" + shown(value) + ")", predicate)
  }

  private func choice(_ values: [Shown], _ isNegated: Bool) -> String {
    let words = values.map(shown)
    guard isNegated else {
      return say("ist ", "is ") + words.joined(separator: say(" oder ", " or "))
    }
    if words.count == 1 { return say("ist nicht ", "is not ") + (words.first ?? "") }
    return say("ist weder ", "is neither ") + words.joined(separator: say(" noch ", " nor "))
  }

  // MARK: Terms

  private mutating func term(_ term: Statement.Term) -> String {
    switch term {
    case .named(let named):
      let noun = InputWords.noun(named.name)[language]
      guard let value = named.value, said.insert(named.name).inserted else { return noun }
      return noun + " (" + shown(value) + ")"
    case .value(let value): return shown(value)
    case .arithmetic(.minus, .value(.missing), let operand, _): return "minus " + self.term(operand)
    case .arithmetic(let operation, let a, let b, let result):
      // Only the whole shows what it makes.
      let isOutermost = !isInside
      isInside = true
      let text = self.term(a) + " " + word(operation) + " " + self.term(b)
      isInside = !isOutermost
      guard isOutermost, let result, result != .missing else { return text }
      return text + say(" (ergibt ", " (makes ") + shown(result) + ")"
    case .choice(let condition, let then, let otherwise):
      let head = "(" + self.term(then) + say(", wenn gilt: ", " if ") + clause(condition)
      return head + say(", sonst ", ", else ") + self.term(otherwise) + ")"
    case .because(let term, let reason): return self.term(term) + " (" + clause(reason) + ")"
    case .list(let items):
      var texts: [String] = []
      for item in items { texts.append(self.term(item)) }
      return texts.joined(separator: ", ")
    case .other(let text): return InputWords.plain(text)
    }
  }

  private func shown(_ value: Shown) -> String { ShownWords.words(value, language) }

  private func word(_ operation: Statement.Operation) -> String {
    switch operation {
    case .plus: "plus"
    case .minus: "minus"
    case .times: say("mal", "times")
    case .over: say("geteilt durch", "divided by")
    case .power: say("hoch", "to the power of")
    }
  }

  private func comparison(
    _ sign: Statement.Sign, _ left: Statement.Term, _ right: Statement.Term
  ) -> String {
    switch left.kind == .other ? right.kind : left.kind {
    case .day: days(sign)
    case .number: numbers(sign)
    case .duration: durations(sign)
    case .flag, .code, .list, .other: plain(sign)
    }
  }

  private func days(_ sign: Statement.Sign) -> String {
    switch sign {
    case .equal: say("ist derselbe Tag wie", "is the same day as")
    case .notEqual: say("ist ein anderer Tag als", "is another day than")
    case .less: say("ist früher als", "is earlier than")
    case .lessOrEqual: say("ist nicht später als", "is not later than")
    case .greater: say("ist später als", "is later than")
    case .greaterOrEqual: say("ist nicht früher als", "is not earlier than")
    }
  }

  private func numbers(_ sign: Statement.Sign) -> String {
    switch sign {
    case .equal: say("beträgt genau", "is exactly")
    case .notEqual: say("beträgt nicht", "is not")
    case .less: say("beträgt weniger als", "is less than")
    case .lessOrEqual: say("beträgt höchstens", "is at most")
    case .greater: say("beträgt mehr als", "is more than")
    case .greaterOrEqual: say("beträgt mindestens", "is at least")
    }
  }

  private func durations(_ sign: Statement.Sign) -> String {
    switch sign {
    case .equal: say("dauert genau", "takes exactly")
    case .notEqual: say("dauert nicht", "does not take")
    case .less: say("ist kürzer als", "is shorter than")
    case .lessOrEqual: say("dauert höchstens", "takes at most")
    case .greater: say("ist länger als", "is longer than")
    case .greaterOrEqual: say("dauert mindestens", "takes at least")
    }
  }

  private func plain(_ sign: Statement.Sign) -> String {
    switch sign {
    case .equal: say("ist", "is")
    case .notEqual: say("ist nicht", "is not")
    case .less: say("liegt unter", "is below")
    case .lessOrEqual: say("liegt nicht über", "is not above")
    case .greater: say("liegt über", "is above")
    case .greaterOrEqual: say("liegt nicht unter", "is not below")
    }
  }
}
