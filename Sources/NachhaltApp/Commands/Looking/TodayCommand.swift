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
    let queue = MorningQueue(store: office.store, today: office.today)
    do throws(StoreFailure) {
      if call.wantsJSON {
        var answers = AnswerList(call)
        try queue.forEach(of: worker) { line in
          answers.add(QueueAnswer.value(line, reason: line.entry.reason))
        }
        answers.end()
      } else {
        try list(queue, of: worker, call.program)
      }
    } catch {
      throw CommandFailure(error)
    }
    return .done
  }

  private static func list(
    _ queue: MorningQueue, of worker: WorkerID?, _ program: Program
  ) throws(StoreFailure) {
    let formats = Formats(program.language)
    var table = TextTable(columns: 5)
    var words = StandingWords(today: queue.today, formats: formats)
    var isEmpty = true
    try queue.forEach(of: worker) { line in
      isEmpty = false
      words.say(line.entry)
      table.add([
        words.state, words.when, line.clientName, line.entry.caseID.text,
        QueueTexts.reason(line.entry)[formats.language],
      ])
      if table.count >= 1_000 { program.print(bytes: table.takeLines()) }
    }
    if isEmpty {
      program.print(QueueTexts.nothingDue)
    } else {
      program.print(bytes: table.takeLines())
    }
  }
}

/// State and day of a line in words, kept for the next line, which mostly has the same: the list is in
/// their order.
private struct StandingWords {
  let today: Day
  let formats: Formats
  private(set) var state = ""
  private(set) var when = ""
  private var entry: QueueEntry?

  init(today: Day, formats: Formats) {
    self.today = today
    self.formats = formats
  }

  mutating func say(_ next: QueueEntry) {
    if let entry, entry.state == next.state, entry.severity == next.severity,
      entry.matter == next.matter, entry.rule == next.rule, entry.due == next.due,
      entry.overdueFrom == next.overdueFrom, entry.time == next.time
    {
      return
    }
    entry = next
    state = next.severity.mark + " " + QueueTexts.state(next)[formats.language]
    when = QueueTexts.when(next, today: today, formats)
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
    if let named = try namedWorker(of: office) { return named }
    if has("all") { return nil }
    return try office.worker()
  }

  /// The worker asked for with `--worker`; a slip in the name would look like «nothing is due».
  func namedWorker(of office: Office) throws(CommandFailure) -> WorkerID? {
    try option("worker").map { (name) throws(CommandFailure) in try known(name, to: office) }
  }

  private func known(_ name: String, to office: Office) throws(CommandFailure) -> WorkerID {
    let names: [String]
    do throws(StoreFailure) {
      names = try office.store.workers().map(\.id.text)
    } catch {
      throw CommandFailure(error)
    }
    if names.contains(name) { return WorkerID(name) }
    var message = Phrase("Die Fachkraft ‹\(name)› gibt es nicht.", "There is no worker ‹\(name)›.")
    if let near = Similarity.nearest(to: name, among: names) {
      message = message + Phrase(" Meinten Sie ‹\(near)›?", " Did you mean ‹\(near)›?")
    }
    throw CommandFailure(.notFound, message)
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
