import CaseStore
import Casework
import CivilTime
import Decisions
import Rulebook
import Texts

extension CommandSpec {
  static let rules = CommandSpec(
    name: "rules", aliases: ["regeln"], group: .rules,
    summary: Phrase(
      "prüft, zeigt und vergleicht Regelmodelle", "checks, shows and compares rule models"),
    arguments: [
      ArgumentSpec(
        name: "WAS",
        summary: Phrase(
          "check [DATEI] · list · diff ALT NEU · try FALL",
          "check [FILE] · list · diff OLD NEW · try CASE")),
      ArgumentSpec(
        name: "ANGABE", summary: Phrase("Datei oder Fall", "file or case"), isOptional: true,
        repeats: true),
    ],
    details: [
      Phrase(
        "check: ist das Modell brauchbar, mit Datei, Zeile, Tabelle und Zeile der Tabelle. list: "
          + "alle Regeln mit Titel und Quelle. diff: was über den ganzen Bestand neu erschiene und "
          + "was verschwände. try: alle Regeln an einem Fall, mit ‹--rules DATEI› auch eines "
          + "anderen Modells.",
        "check: can the model be used, with file, line, table and row. list: all rules with title "
          + "and source. diff: what would appear and vanish over the whole caseload. try: all "
          + "rules on one case, with ‹--rules FILE› of another model, too.")
    ]
  ) { (call) throws(CommandFailure) in
    switch try call.required(0) {
    case "check": return try RulesTask.check(call)
    case "list": return try RulesTask.list(call)
    case "diff": return try RulesTask.diff(call)
    case "try": return try RulesTask.attempt(call)
    case let other:
      let known = ["check", "list", "diff", "try"]
      var message = Phrase(
        "‹rules \(other)› gibt es nicht; möglich sind check, list, diff, try.",
        "There is no ‹rules \(other)›; possible are check, list, diff, try.")
      if let near = Similarity.nearest(to: other, among: known) {
        message = message + Phrase(" Meinten Sie ‹\(near)›?", " Did you mean ‹\(near)›?")
      }
      throw .usage(message)
    }
  }
}

enum RulesTask {
  private static func book(_ path: String) throws(CommandFailure) -> RuleBook {
    try Rules.file(path).ruleBook()
  }

  static func check(_ call: borrowing Invocation) throws(CommandFailure) -> ExitStatus {
    let (bytes, name): ([UInt8], String)
    if let path = call.argument(1) ?? call.program.options["rules"]?.last
      ?? Rules.ownPath(call.program)
    {
      guard let found = Files.read(path) else { throw .noSuchFile(path) }
      (bytes, name) = (found, path)
    } else {
      let rules = try Rules.bundled()
      (bytes, name) = (rules.bytes, rules.origin)
    }
    let (book, problems) = RuleBook.load(bytes, file: name)
    for problem in problems { call.program.print(RuleTexts.sentence(problem)) }
    if book == nil {
      call.program.print(
        Phrase("Das Modell ist nicht brauchbar.", "The model cannot be used."))
      return .badConfiguration
    }
    call.program.print(
      problems.isEmpty
        ? Phrase("Das Modell ist in Ordnung.", "The model is in order.")
        : Phrase(
          "Das Modell ist brauchbar, mit Hinweisen.", "The model can be used, with remarks."))
    return problems.isEmpty ? .done : .notInOrder
  }

  static func list(_ call: borrowing Invocation) throws(CommandFailure) -> ExitStatus {
    let book = try Rules.chosen(call.program).ruleBook()
    let language = call.program.language
    var table = TextTable(columns: 3)
    for rule in book.rules {
      table.add([
        rule.rule, language == .german ? rule.title : rule.titleEnglish,
        [rule.document, rule.section].filter { !$0.isEmpty }.joined(separator: ", "),
      ])
    }
    call.program.print(bytes: table.bytes())
    return .done
  }

  static func diff(_ call: borrowing Invocation) throws(CommandFailure) -> ExitStatus {
    guard let old = call.argument(1), let new = call.argument(2) else {
      throw .usage(
        Phrase(
          "‹rules diff› braucht zwei Modelle: das alte und das neue.",
          "‹rules diff› needs two models: the old one and the new one."))
    }
    let office = try Office(call.program)
    let comparison = RuleComparison(old: try book(old), new: try book(new), on: office.today)
    var appeared = 0
    var vanished = 0
    var table = TextTable(columns: 4)
    do throws(StoreFailure) {
      try office.store.forEachCaseFile(.all, .rules) { file in
        guard let difference = comparison.difference(file) else { return true }
        for (sign, results) in [("+", difference.appeared), ("-", difference.vanished)] {
          for result in results {
            table.add([sign, result.rule, difference.caseID.text, result.text])
          }
        }
        appeared += difference.appeared.count
        vanished += difference.vanished.count
        return true
      }
    } catch {
      throw CommandFailure(error)
    }
    call.program.print(bytes: table.bytes())
    call.program.print(
      Phrase(
        "\(appeared) Ergebnisse kämen hinzu, \(vanished) fielen weg.",
        "\(appeared) results would appear, \(vanished) would vanish."))
    return .done
  }

  static func attempt(_ call: borrowing Invocation) throws(CommandFailure) -> ExitStatus {
    guard let id = call.argument(1) else {
      throw .usage(
        Phrase("‹rules try› braucht einen Fall.", "‹rules try› needs a case."))
    }
    let office = try Office(call.program)
    let file = try office.caseFile(id)
    let engine = try office.rules.engine(on: office.today)
    let outcome = engine.evaluate(file)
    let language = call.program.language
    var table = TextTable(columns: 4)
    for result in outcome.results {
      table.add([
        "\(result.severity.mark) \(result.rule)", result.kind.phrase[language],
        result.subject ?? "", language == .german ? result.text : result.textEnglish,
      ])
    }
    call.program.print(bytes: table.bytes())
    let formats = Formats(language)
    if let day = outcome.horizon {
      call.program.print(
        Phrase("Gilt unverändert bis vor ", "Holds unchanged until before ") + formats.day(day))
    }
    return .done
  }
}

/// What is wrong with a rule model, in words.
enum RuleTexts {
  static func sentence(_ problem: RuleProblem) -> Phrase {
    switch problem {
    case .model(let problem): ModelProblemTexts.sentence(problem)
    case .noResults:
      Phrase(
        "Keine der Entscheidungen mit Befunden ist im Modell.",
        "None of the decisions with results is in the model.")
    case .missingDecision(let name):
      Phrase("Die Entscheidung ‹\(name)› fehlt.", "The decision ‹\(name)› is missing.")
    case .unknownInput(let name):
      Phrase(
        "Die Eingabe ‹\(name)› kennt das Programm nicht; docs/rules/inputs.md nennt alle.",
        "The program does not know the input ‹\(name)›; docs/rules/inputs.md lists them all.")
    case .unknownSeverity(let rule, let word):
      Phrase(
        "\(rule): ‹\(word)› ist keine Schwere (hoch, mittel, niedrig, hinweis).",
        "\(rule): ‹\(word)› is no severity (hoch, mittel, niedrig, hinweis).")
    case .unknownKind(let rule, let word):
      Phrase("\(rule): ‹\(word)› ist keine Art.", "\(rule): ‹\(word)› is no kind.")
    case .missingAnnotation(let rule, let name):
      Phrase(
        "\(rule): die Anmerkung ‹\(name)› fehlt.", "\(rule): the annotation ‹\(name)› is missing.")
    }
  }
}
