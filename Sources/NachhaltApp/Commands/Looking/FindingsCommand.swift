import CaseStore
import Casework
import Exchange
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
    ]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    try office.refresh()
    let language = call.program.language
    var answers: [JSONValue] = []
    var table = TextTable(columns: 4)
    // A slip in a name would look like «nothing is wrong».
    let rule = try call.option("rule").map(office.rules.known)
    let caseID = try call.option("case").map(office.caseFile)?.record.id
    // Everybody's findings are asked for by default: the answer is read by programs, too.
    let worker = call.option("worker").map { WorkerID($0) }
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
