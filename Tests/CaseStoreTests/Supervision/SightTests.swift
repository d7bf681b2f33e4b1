import CaseStore
import Casework
import CivilTime
import Testing

/// Protected cases for people without the right, wherever the store answers.
@Suite struct SightTests {
  private let day = Samples.today
  private let hidden = CaseID("F-1")

  /// Two cases of W-1, the first of a protected client, and W-2 as deputy while W-1 is away later.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    var changes: [Change] = []
    for id in ["W-1", "W-2"] {
      var worker = Worker(id: WorkerID(id))
      worker.name = id
      if id == "W-1" {
        worker.absentFrom = day + 10
        worker.absentTo = day + 12
        worker.deputyID = WorkerID("W-2")
      }
      changes.append(Change(adding: Record(worker)))
    }
    for number in 1...2 {
      var client = Client(id: ClientID("K-\(number)"))
      client.lastName = number == 1 ? "Geheim" : "Offen"
      client.protected = number == 1
      var record = CaseRecord(id: CaseID("F-\(number)"))
      record.clientID = client.id
      record.workerID = WorkerID("W-1")
      record.team = "Nord"
      changes += [
        Change(adding: Record(client)), Change(adding: Record(record)),
        Change(adding: Samples.contact("C-\(number)", in: record.id, note: "Fahrtweg")),
      ]
    }
    try store.apply(.imported, changes, on: nil, by: "x", at: 1, evaluate: Samples.evaluate)
    try store.apply(
      .contactLogged, [Change(adding: Samples.contact("C-3", in: hidden))], on: hidden, by: "x",
      at: 2, evaluate: Samples.evaluate)
    while try store.refreshOutcomes(on: day, evaluate: Samples.evaluate) > 0 {}
    _ = try store.indexSearch()
    return store
  }

  /// Everything the store answers about cases, as ids.
  private func seen(_ store: Store) throws -> [String: Set<String>] {
    var seen: [String: Set<String>] = [:]
    seen["queue"] = Set(try store.queue(of: nil).lines.map(\.entry.caseID.text))
    seen["queue of"] = Set(try store.queue(of: WorkerID("W-1")).lines.map(\.entry.caseID.text))
    seen["queue of any"] = Set(
      try store.queue(ofAny: [WorkerID("W-1")]).lines.map(\.entry.caseID.text))
    var walked: Set<String> = []
    try store.forEachQueueLine {
      walked.insert($0.entry.caseID.text)
      return true
    }
    seen["queue, line by line"] = walked
    seen["list"] = Set(try store.caseLines(limit: 9).lines.map(\.caseID.text))
    seen["filter"] = Set(
      try store.caseLines(.all, order: .name, on: day, limit: 9).lines.map(\.caseID.text))
    seen["lines of"] = Set(
      try store.caseLines(of: [hidden, CaseID("F-2")]).map(\.caseID.text))
    seen["search"] = Set(try store.search("Fahrtweg").hits.map(\.caseID.text))
    seen["words"] = Set(try store.cases(matching: "Fahrtweg").map(\.text))
    seen["findings"] = Set(try store.allFindings().map(\.caseID.text))
    seen["findings of a rule"] = Set(
      try store.ruleCounts().flatMap {
        try store.findings(of: $0.rule, limit: 99).lines.map(\.caseID.text)
      })
    var visited: Set<String> = []
    try store.forEachCaseFile(.team("Nord")) {
      visited.insert($0.record.id.text)
      return true
    }
    try store.forEachCaseFile {
      visited.insert($0.record.id.text)
      return true
    }
    seen["files"] = visited
    var rows: Set<String> = []
    for kind in [EntityKind.caseRecord, .contact] {
      try store.forEachRecord(of: kind) {
        rows.insert($0.caseID?.text ?? "")
        return true
      }
    }
    seen["rows"] = rows
    return seen
  }

  @Test func `people without the right see a protected case nowhere`() throws {
    let store = try store()
    for (place, ids) in try seen(store) { #expect(ids == ["F-1", "F-2"], "\(place)") }
    store.sight = .ofWorker(WorkerID("W-2"), on: day)
    for (place, ids) in try seen(store) { #expect(ids == ["F-2"], "\(place)") }
    #expect(throws: StoreFailure.noSuchCase(hidden)) { try store.caseFile(hidden) }
    #expect(try store.outcome(of: hidden) == nil)
    #expect(try store.record(.contact, key: [.text("C-1")]) == nil)
    #expect(throws: StoreFailure.noSuchCase(hidden)) {
      try store.ask("Was?", about: hidden, by: "x", on: day, due: day, at: 3)
    }
    var clients: [String] = []
    try store.forEachRecord(of: .client) {
      clients.append(($0.key.first).map { "\($0)" } ?? "")
      return true
    }
    #expect(clients.count == 1)
  }

  @Test func `counts agree with what is shown`() throws {
    let store = try store()
    let all = try store.queueCounts(of: nil)
    store.sight = .ofWorker(nil, on: day)
    let page = try store.queue(of: nil)
    #expect(page.total == page.lines.count)
    let counts = try store.queueCounts(of: nil)
    #expect(counts != all)
    #expect(
      counts.overdue + counts.due + counts.planned + counts.soon + counts.hints == page.total)
    #expect(try store.caseCount(.all, on: day) == 1)
    #expect(try store.caseLines(limit: 9).total == 1)
    #expect(try store.ruleCounts().map(\.cases) == [1])
    #expect(try store.teams().map(\.cases) == [1])
  }

  @Test func `the journal tells nothing of it either`() throws {
    let store = try store()
    #expect(try store.journal(limit: 9).total == 2)
    store.sight = .ofWorker(WorkerID("W-2"), on: day)
    let page = try store.journal(limit: 9)
    #expect(page.total == 1 && page.lines.map(\.sequence) == [1])
    let changes = try store.journalDetail(1).changes
    #expect(!changes.contains { $0.after?.caseID == hidden })
    #expect(!changes.contains { $0.key == [.text("K-1")] })
    #expect(throws: StoreFailure.self) { try store.journalDetail(2) }
  }

  @Test func `its worker, the deputy in those days, and who is asked to take over see it`() throws {
    let store = try store()
    func sees(_ worker: String, _ day: Day) throws -> Bool {
      store.sight = .ofWorker(WorkerID(worker), on: day)
      return try !store.isHidden(hidden)
    }
    #expect(try sees("W-1", day))
    #expect(try !sees("W-2", day + 9))
    #expect(try sees("W-2", day + 10))
    #expect(try sees("W-2", day + 12))
    #expect(try !sees("W-2", day + 13))
    store.sight = .everything
    let handover = try store.propose(
      hidden, to: WorkerID("W-2"), reason: .workerChange, by: "x", on: day, at: 4)
    #expect(try sees("W-2", day))
    try store.decide(handover.id, .rejected, by: "y", on: day, at: 5, evaluate: nil)
    #expect(try !sees("W-2", day))
  }

  @Test func `results are computed for all, and figures may count all`() throws {
    let store = try store()
    store.sight = .ofWorker(nil, on: day)
    var count = 0
    try store.forEachCaseFile(.all, .rules, anonymously: true) { _ in
      count += 1
      return true
    }
    #expect(count == 2)
    var judged: Set<CaseID> = []
    _ = try store.refreshOutcomes(on: day + 1) { file in
      judged.insert(file.record.id)
      return Samples.evaluate(file)
    }
    #expect(judged.contains(hidden))
  }
}
