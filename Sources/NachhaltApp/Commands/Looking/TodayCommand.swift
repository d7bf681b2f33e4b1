import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let today = CommandSpec(
    name: "today", aliases: ["heute"], group: .look,
    summary: Phrase(
      "zeigt, was heute ansteht, das Dringendste zuerst",
      "shows what is due today, the most urgent first"),
    options: [.worker, .allWorkers]
  ) { (call) throws(CommandFailure) in
    let office = try Office(call.program)
    try office.refresh()
    let worker = try call.worker(of: office)
    var answers: [JSONValue] = []
    var table = TextTable(columns: 5)
    let formats = Formats(call.program.language)
    do throws(StoreFailure) {
      let (page, _) = try MorningQueue(store: office.store, today: office.today).page(
        of: worker, offset: 0, limit: Int(Int32.max))
      for line in page.lines {
        if call.wantsJSON {
          answers.append(QueueAnswer.value(line, reason: line.entry.reason))
        } else {
          table.add([
            line.entry.severity.mark + " " + QueueTexts.state(line.entry)[formats.language],
            QueueTexts.when(line.entry, today: office.today, formats), line.clientName,
            line.entry.caseID.text, QueueTexts.reason(line.entry)[formats.language],
          ])
        }
      }
      if call.wantsJSON {
        call.answer(answers)
      } else if page.lines.isEmpty {
        call.program.print(QueueTexts.nothingDue)
      } else {
        call.program.print(bytes: table.bytes())
      }
    } catch {
      throw CommandFailure(error)
    }
    return .done
  }
}

extension QueueTexts {
  static let nothingDue = Phrase("Heute steht nichts an.", "Nothing is due today.")
}

extension OptionSpec {
  static let worker = OptionSpec(
    name: "worker", value: "FACHKRAFT",
    summary: Phrase("nur Fälle dieser Fachkraft", "only this worker's cases"))
  static let allWorkers = OptionSpec(
    name: "all", value: nil, summary: Phrase("alle Fachkräfte", "all workers"))
}

extension Invocation {
  /// Whose cases are meant: the one named, nobody in particular with `--all`, else the user's own.
  func worker(of office: Office) throws(CommandFailure) -> WorkerID? {
    if let named = option("worker") { return WorkerID(named) }
    if has("all") { return nil }
    return try office.worker()
  }

  var wantsJSON: Bool { has("json") || has("jsonl") }

  /// Prints answers as one array, or one object a line.
  func answer(_ values: [JSONValue]) {
    if has("jsonl") {
      for value in values { program.print(value.text) }
    } else {
      program.print(JSONValue.array(values).text)
    }
  }

  /// Prints one answer as it is.
  func answer(_ value: JSONValue) {
    program.print(value.text)
  }
}
