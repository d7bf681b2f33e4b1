import CaseStore
import Casework
import Exchange
import Rulebook
import Texts

extension CommandSpec {
  static let findings = CommandSpec(
    name: "findings", aliases: ["befunde"], group: .look,
    summary: Phrase(
      "zeigt, welche Regeln heute zutreffen und warum", "shows which rules hold today, and why"),
    options: [
      .worker, .allWorkers,
      OptionSpec(
        name: "case", value: "FALL", summary: Phrase("nur dieser Fall", "only this case")),
      OptionSpec(
        name: "rule", value: "REGEL", summary: Phrase("nur diese Regel", "only this rule")),
      OptionSpec(
        name: "supervision", value: nil,
        summary: Phrase(
          "was die Fachaufsicht angeht: Vertretung, Bewertungsvorschlag, Dokumentation, Maßnahmen, "
            + "Einheiten",
          "what concerns supervision: deputies, proposed ratings, documentation, measures, units")),
    ],
    details: [
      Phrase(
        "Ohne ‹--supervision› erscheinen nur die Regeln für die Fachkraft. Regeln über Einheiten "
          + "(AN-08) betrachten das letzte abgelaufene Quartal und haben keinen Fall.",
        "Without ‹--supervision› only the rules for the caseworker are shown. Rules about units "
          + "(AN-08) look at the last quarter that is over and have no case.")
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    // Asking for one of its rules is asking for supervision.
    let asked = try call.option("rule").map(office.rules.known)
    var isSupervision = call.has("supervision")
    if let asked, try office.rules.ruleBook()[asked]?.audience != .casework {
      isSupervision = true
    }
    if isSupervision {
      return try SupervisionTask.findings(call, office)
    }
    try office.refresh()
    let language = call.program.language
    var answers: [JSONValue] = []
    var table = TextTable(columns: 4)
    // A slip in a name would look like «nothing is wrong».
    let rule = asked
    let caseID = try call.option("case").map(office.caseFile)?.record.id
    // Everybody's findings are asked for by default: the answer is read by programs, too.
    let worker = try call.namedWorker(of: office)
    do throws(StoreFailure) {
      try office.store.forEachFinding(worker: worker, rule: rule, caseID: caseID) {
        line in
        let result = line.result
        if call.wantsJSON {
          answers.append(FindingAnswer.value(result, of: line.caseID, text: result.text))
        } else {
          let text = language == .german ? result.text : result.textEnglish
          table.add([
            "\(result.severity.mark) \(result.rule)", result.kind.phrase[language],
            "\(line.caseID.text) \(line.clientName)",
            result.isDismissed ? text + " (" + CaseTexts.dismissed[language] + ")" : text,
          ])
        }
        return true
      }
    } catch {
      throw CommandFailure(error)
    }
    if call.wantsJSON { call.answer(answers) } else { call.program.print(bytes: table.bytes()) }
    return .done
  }
}

/// The results for supervision, as findings with the same keys.
enum SupervisionTask {
  static func findings(
    _ call: borrowing Invocation, _ office: Office
  ) throws(CommandFailure) -> ExitStatus {
    let rule = try call.option("rule").map(office.rules.known)
    let only = try call.option("case").map(office.caseFile)?.record.id
    let worker = try call.namedWorker(of: office).map { CaseSelection.worker($0) }
    let reader = try SupervisionReader(office)
    let lines: [SupervisionReader.Line]
    do throws(StoreFailure) {
      lines = try reader.lines(
        worker ?? .all, rule: rule, withUnits: only == nil && worker == nil)
    } catch {
      throw CommandFailure(error)
    }
    let language = call.program.language
    var answers: [JSONValue] = []
    var table = TextTable(columns: 4)
    for line in lines where only == nil || line.caseID == only {
      let result = line.result
      let text = language == .german ? result.text : result.textEnglish
      answers.append(FindingAnswer.value(result, of: line.caseID, text: result.text))
      table.add([
        "\(result.severity.mark) \(result.rule)", result.kind.phrase[language],
        line.caseID?.text ?? result.subject ?? "",
        result.isDismissed ? text + " (" + CaseTexts.dismissed[language] + ")" : text,
      ])
    }
    if call.wantsJSON { call.answer(answers) } else { call.program.print(bytes: table.bytes()) }
    return .done
  }
}
