import Casework
import CivilTime
import Decisions
import Rulebook
import Testing
import Texts

/// What a caseworker reads of the rules: sentences, never the model's own language.
@Suite struct RuleWordsTests {
  /// Signs and words that belong to the model and to nobody who reads.
  private static func unfit(_ text: String) -> String? {
    for sign in ["<", ">", "=", "≥", "≤", "≠", "[", "]", "{", "}", "..", "?", "_", "null"]
    where text.contains(sign) { return sign }
    for word in text.split(whereSeparator: { " ()„“”,;:".contains($0) }) {
      let letters = Array(word)
      for (index, letter) in letters.enumerated().dropFirst() where letters[index - 1].isLowercase {
        // "Nachbetreuung beendetAm", "M1.offen"
        if letter.isUppercase { return String(word) }
        if letter == ".", index + 1 < letters.count { return String(word) }
      }
      if word.hasPrefix("Parameter") || word == "d" {
        return String(word)
      }
      if Day(iso: String(word)) != nil { return String(word) }
    }
    return text.isEmpty ? "nothing" : nil
  }

  private static func names(_ statement: Statement) -> [String] {
    func names(_ term: Statement.Term) -> [String] {
      switch term {
      case .named(let named): [named.name]
      case .arithmetic(_, let a, let b, _): names(a) + names(b)
      case .because(let a, let reason): names(a) + RuleWordsTests.names(reason)
      case .choice(let condition, let a, let b):
        RuleWordsTests.names(condition) + names(a) + names(b)
      case .list(let items): items.flatMap(names)
      case .value, .other: []
      }
    }
    return switch statement {
    case .flag(let named, _), .isEmpty(let named, _): [named.name]
    case .isMissing(let term), .isEntered(let term), .oneOf(let term, _, _): names(term)
    case .compare(_, let a, let b), .contains(let a, let b, _): names(a) + names(b)
    case .all(let parts), .any(let parts): parts.flatMap(RuleWordsTests.names)
    case .every(_, let list, let body), .some(_, let list, let body):
      [list.name] + RuleWordsTests.names(body)
    case .always, .other: []
    }
  }

  @Test func `every condition of every rule is a sentence in both languages`() throws {
    let book = try Delivered.engine("2026-11-20").book
    #expect(book.rules.count >= 47)
    for info in book.rules {
      let rows = book.statements(of: info.rule)
      #expect(!rows.isEmpty && rows.allSatisfy { !$0.isEmpty }, "\(info.rule)")
      for statement in rows.joined() {
        for reading in [statement, statement.negated] {
          let phrase = StatementWords.phrase(reading)
          #expect(RuleWordsTests.unfit(phrase.german) == nil, "\(info.rule): \(phrase.german)")
          #expect(RuleWordsTests.unfit(phrase.english) == nil, "\(info.rule): \(phrase.english)")
        }
      }
    }
  }

  private typealias Found = (table: DecisionTable, inside: (variable: String, list: String)?)

  private static func tables(
    _ logic: BoxedExpression, inside iteration: (variable: String, list: String)? = nil
  ) -> [Found] {
    switch logic.form {
    case .table(let table): [(table, iteration)]
    case .iteration(_, variable: let variable, source: let source, body: let body):
      if case .literal(let list) = source.form {
        tables(body, inside: (variable, list.trimmed))
      } else {
        tables(body)
      }
    case .context(let entries): entries.compactMap(\.value).flatMap { tables($0) }
    default: []
    }
  }

  @Test func `every table of the model reads as sentences, with the numbers in force`() throws {
    let book = try Delivered.engine("2026-11-20").book
    let reader = TableReader(book, on: Reference.day("2026-11-20"))
    let readings = book.model.readings.filter { !RuleNumbers.decisions.contains($0.decision) }
    let tables = readings.flatMap { RuleWordsTests.tables($0.logic) }
    #expect(tables.count > 15)
    var texts: [Phrase] = []
    for (table, iteration) in tables {
      for row in reader.readings(of: table, inside: iteration) {
        texts += row.conditions.map(StatementWords.phrase)
        texts += row.conclusions.map { StatementWords.phrase($0.term) }
      }
    }
    for text in texts {
      #expect(RuleWordsTests.unfit(text.german) == nil, "\(text.german)")
      #expect(RuleWordsTests.unfit(text.english) == nil, "\(text.english)")
    }
    #expect(
      texts.contains {
        $0.english == "Today is later than offer of aftercare plus 14 days"
      })
  }

  @Test func `every name in a condition has words in both languages`() throws {
    let book = try Delivered.engine("2026-11-20").book
    let names = Set(
      book.rules.flatMap { book.statements(of: $0.rule).joined() }.flatMap(RuleWordsTests.names))
    #expect(names.count > 60)
    for name in names where !name.hasPrefix("Parameter.") {
      #expect(InputWords.knows(name), "\(name)")
    }
  }

  @Test(arguments: ["2026-10-05", "2026-11-20", "2027-02-20", "2027-06-01"])
  func `explanations of a case speak of its values in words`(today: String) throws {
    let engine = try Delivered.engine(today)
    let cases = [
      reference(), reference { $0.contact("2026-10-20") },
      reference {
        $0.appointment("2026-11-10")
        $0.contact("2026-11-02")
      },
    ]
    for one in cases {
      for info in engine.book.rules {
        guard let why = engine.explain(one.file, rule: info.rule, looksAhead: false) else {
          continue
        }
        for condition in why.conditions {
          let phrase = StatementWords.phrase(
            condition.statement.asFound(holds: condition.holds))
          #expect(RuleWordsTests.unfit(phrase.german) == nil, "\(info.rule): \(phrase.german)")
          #expect(RuleWordsTests.unfit(phrase.english) == nil, "\(info.rule): \(phrase.english)")
        }
      }
    }
  }

  private func sentences(_ rule: String, _ today: String, _ one: Reference) throws -> [Phrase] {
    let why = try #require(Delivered.engine(today).explain(one.file, rule: rule))
    return why.conditions.map { StatementWords.phrase($0.statement.asFound(holds: $0.holds)) }
  }

  @Test func `days, numbers, yes and no, alternatives`() throws {
    let german = try sentences("NB-02", "2026-11-20", reference()).map(\.german)
    #expect(
      german == [
        "Stand der Nachbetreuung ist „läuft“", "Zahl der Beratungsgespräche beträgt genau 0",
        "Das Erstgespräch steht noch aus",
        "Heute (20.11.2026) ist später als Ende des Fensters für das Erstgespräch (29.10.2026)",
        "Ende der ersten Stelle ist nicht eingetragen",
      ])
  }

  @Test func `what is worked out shows its result`() throws {
    let one = reference { $0.appointment("2026-11-10") }
    let english = try sentences("EV-01", "2026-11-20", one).map(\.english)
    #expect(english.contains { $0.contains("plus 28 days (makes ") })
    let german = try sentences("NB-10", "2026-11-20", reference()).map(\.german)
    #expect(
      german.contains {
        $0.contains(
          "plus 1 (das 2-Monats-Gespräch steht noch aus und heute (20.11.2026) ist früher")
          && $0.contains("(ergibt 3) beträgt mindestens 3")
      })
  }

  @Test func `what keeps a rule from holding is said as it is`() throws {
    let talked = reference { $0.contact("2026-10-20") }
    let why = try #require(Delivered.engine("2026-11-20").explain(talked.file, rule: "NB-02"))
    let failed = try #require(why.firstFailed)
    #expect(
      StatementWords.phrase(failed.statement.asFound(holds: false))
        == Phrase(
          "Zahl der Beratungsgespräche (1) beträgt nicht 0", "Number of talks (1) is not 0"))
    // Of several ways to fail only the one that did.
    #expect(
      try sentences("NB-04", "2026-11-20", reference()).map(\.german)
        .contains("Erstes Beratungsgespräch ist nicht eingetragen"))
    // Nothing in a list is said as nothing.
    #expect(
      try sentences("AG-01", "2026-11-20", reference()).map(\.english)
        .contains("There are no days with employer contact"))
  }

  @Test func `what cannot be compared is what is missing`() throws {
    let none = reference { $0.file.aftercare = nil }
    let german = try sentences("NB-02", "2026-11-20", none).map(\.german)
    #expect(german.contains("Ende des Fensters für das Erstgespräch steht nicht fest"))
  }

  @Test func `a rule about rows of which there are none says so in words`() throws {
    #expect(
      try sentences("DQ-04", "2026-11-20", reference())
        == [Phrase("Es gibt keine Termine", "There are no appointments")])
  }

  @Test func `every number of the delivered model has a name in English`() throws {
    for number in try Delivered.book().numbers.flatMap(\.values)
    where number.name != RuleNumbers.validFrom {
      #expect(NumberNames.knows(number.name), "\(number.name)")
      let basis = NumberNames.basis(number.basis).english
      for word in ["Festlegung", " für ", "Wochen", "Monate", "oder"] {
        #expect(!basis.contains(word) || basis.contains("„"), "\(basis)")
      }
    }
  }

  @Test func `what the program takes for given is what the delivered model says`() throws {
    // Reports count without a rule model; they must not drift away from it.
    let engine = try Delivered.engine("2026-11-20")
    #expect(engine.configuration.parameters == Parameters())
  }
}
