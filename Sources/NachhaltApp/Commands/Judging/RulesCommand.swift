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
          "check [DATEI …] · list · diff [ALT] NEU · try FALL",
          "check [FILE …] · list · diff [OLD] NEW · try CASE")),
      ArgumentSpec(
        name: "ANGABE", summary: Phrase("Datei oder Fall", "file or case"), isOptional: true,
        repeats: true),
    ],
    details: [
      Phrase(
        "check: was an einem Modell nicht stimmt, mit Datei, Zeile, Tabelle und Zeile der Tabelle "
          + "(unbekannte Namen, unpassende Typen, Zeilen, die zugleich, nie oder nirgends zutreffen); "
          + "weitere Dateien sind eingebundene Modelle. list: alle Regeln mit Titel und Quelle. diff: was über den ganzen Bestand neu erschiene und "
          + "was verschwände. try: alle Regeln an einem Fall, mit ‹--rules DATEI› auch eines "
          + "anderen Modells.",
        "check: what is wrong with a model, with file, line, table and row (unknown names, types "
          + "that clash, rows that hold together, never or nowhere); further files are imported "
          + "models. list: all rules with title and source. diff: what would appear and vanish over the whole caseload. try: all "
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
    guard let first = call.argument(1) else {
      throw .usage(
        Phrase(
          "‹rules diff› braucht ein Modell zum Vergleichen: ‹rules diff NEU› mit dem geltenden, "
            + "‹rules diff ALT NEU› zwei miteinander.",
          "‹rules diff› needs a model to compare: ‹rules diff NEW› with the one in force, "
            + "‹rules diff OLD NEW› two with each other."))
    }
    let office = try Office(call.program)
    let second = call.argument(2)
    let old = second == nil ? try office.rules.ruleBook() : try book(first)
    let comparison = RuleComparison(old: old, new: try book(second ?? first), on: office.today)
    let summary: ComparisonSummary
    do throws(StoreFailure) {
      summary = try ComparisonSummary(comparison, office.store)
    } catch {
      throw CommandFailure(error)
    }
    let language = call.program.language
    var counts = TextTable(columns: 5)
    for count in summary.counts {
      counts.add([
        count.rule, "+\(count.appears)", "-\(count.vanishes)", "~\(count.changes)",
        language == .german ? count.title : count.titleEnglish,
      ])
    }
    var cases = TextTable(columns: 4)
    for line in summary.lines {
      cases.add([
        ComparisonSummary.sign(line.change), line.result.rule, line.caseID.text,
        ComparisonSummary.remark(line, language),
      ])
    }
    call.program.print(bytes: counts.bytes())
    if !summary.lines.isEmpty { call.program.print("") }
    call.program.print(bytes: cases.bytes())
    if !summary.lines.isEmpty { call.program.print("") }
    call.program.print(summary.sentence)
    return .done
  }

  static func attempt(_ call: borrowing Invocation) throws(CommandFailure) -> ExitStatus {
    guard let id = call.argument(1) else {
      throw .usage(
        Phrase("‹rules try› braucht einen Fall.", "‹rules try› needs a case."))
    }
    let office = try Office(call.program)
    let file = try office.caseFile(id)
    let trial = RuleTrial(file, try office.rules.engine(on: office.today))
    let language = call.program.language
    call.program.print(RuleTrialTexts.holding(trial.holding.count) + ":")
    var table = TextTable(columns: 3)
    for line in trial.holding {
      table.add([
        "  \(line.explanation.severity.mark) " + RuleTrial.title(line.info)[language],
        line.explanation.kind.phrase[language], RuleTrial.facts(line.explanation)[language],
      ])
    }
    call.program.print(bytes: table.bytes())
    call.program.print(RuleTrialTexts.others + ":")
    var others = TextTable(columns: 2)
    for line in trial.others {
      others.add([
        "  " + RuleTrial.title(line.info)[language],
        RuleTrial.hindrance(line.explanation)?[language] ?? "",
      ])
    }
    call.program.print(bytes: others.bytes())
    let formats = Formats(language)
    if let day = trial.horizon {
      call.program.print(
        Phrase("Gilt unverändert bis vor ", "Holds unchanged until before ") + formats.day(day))
    }
    return .done
  }
}
