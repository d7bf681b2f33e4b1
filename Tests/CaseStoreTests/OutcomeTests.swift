import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct OutcomeTests {
  @Test func `an outcome comes back as it was computed`() throws {
    let store = try Store.sample()
    let file = try store.caseFile(Samples.caseID, .rules)
    #expect(try store.outcome(of: Samples.caseID) == Samples.evaluate(file))
    #expect(try store.outcome(of: CaseID("nie")) == nil)
  }

  @Test func `every field of a queue entry survives`() throws {
    let store = try Store.sample()
    var full = QueueEntry(
      caseID: Samples.caseID, matter: .appointment, state: .planned, severity: .hint, band: 3,
      reason: "Grund", reasonEnglish: "reason")
    full.step = .m5
    full.rule = "NB-02"
    full.subject = "x"
    full.opens = Day(number: 1)
    full.due = Day(number: 2)
    full.overdueFrom = Day(number: 3)
    full.sortDay = Day(number: 4)
    full.time = 630
    let bare = QueueEntry(
      caseID: Samples.caseID, matter: .milestone, state: .soon, severity: .high, band: 1,
      reason: "", reasonEnglish: "")
    try store.apply(
      .caseEdited, [Change(adding: Samples.contact("c", in: Samples.caseID))], on: nil, by: "e",
      at: 1
    ) { file in
      CaseOutcome(
        caseID: file.record.id, evaluatedOn: Samples.today, horizon: nil, results: [],
        queue: [full, bare])
    }
    let outcome = try #require(try store.outcome(of: Samples.caseID))
    #expect(outcome.queue == [full, bare] && outcome.horizon == nil)
    let line = try #require(try store.queue(of: nil).lines.last)
    #expect(line.entry == full)
    #expect(line.clientName == "Text 2 ü=1, Text 3 ü=1" && line.phone == "Text 5 ü=1")
    #expect(line.clientID == ClientID("clients-1") && line.workerID == WorkerID("workers-1"))
    #expect(line.employer == "Text 2 ü=1" && line.jobStart == Day(number: 19_061))
    var counts = QueueCounts()
    counts.hints = 1
    counts.soon = 1
    #expect(try store.queueCounts(of: nil) == counts)
  }

  @Test func `the queue stands in the order of the screen, of one worker or of all`() throws {
    let store = try Store.sample(4)
    for number in [3, 1] {
      let id = CaseID("cases-\(number)")
      try store.apply(
        .contactLogged, [Change(adding: Samples.contact("neu\(number)", in: id))], on: id,
        by: "erika", at: 1, evaluate: Samples.evaluate)
    }
    let all = try store.queue(of: nil)
    #expect(all.total == 6)
    #expect(
      all.lines.map(\.entry.subject) == [
        "contacts-1", "contacts-2", "contacts-3", "contacts-4", "neu1", "neu3",
      ])
    let own = try store.queue(of: WorkerID("workers-3"))
    #expect(own.lines.map(\.entry.subject) == ["contacts-3", "neu3"] && own.total == 2)
    let page = try store.queue(of: nil, offset: 4, limit: 1)
    #expect(page.lines.map(\.entry.subject) == ["neu1"] && page.total == 6 && page.offset == 4)
    var counts = QueueCounts()
    (counts.overdue, counts.due) = (4, 2)
    #expect(try store.queueCounts(of: nil) == counts)
    (counts.overdue, counts.due) = (1, 1)
    #expect(try store.queueCounts(of: WorkerID("workers-1")) == counts)
    #expect(try store.queueCounts(of: WorkerID("nie")) == QueueCounts())
    var streamed: [QueueLine] = []
    try store.forEachQueueLine {
      streamed.append($0)
      return streamed.count < 3
    }
    #expect(streamed == Array(all.lines.prefix(3)))
    streamed = []
    try store.forEachQueueLine(ofAny: [WorkerID("workers-1"), WorkerID("workers-3")]) {
      streamed.append($0)
      return true
    }
    #expect(
      streamed == all.lines.filter { ["workers-1", "workers-3"].contains($0.workerID?.text) })
  }

  @Test func `a day later only cases whose horizon has come are evaluated`() throws {
    let store = try Store.sample(40)
    _ = try store.adoptRules(hash: "a")
    func refresh(_ day: Day, horizon: Day?) throws -> Int {
      var count = 0
      _ = try store.refreshOutcomes(on: day) { file in
        count += 1
        var outcome = Samples.evaluate(file)
        outcome.evaluatedOn = day
        outcome.horizon = file.record.id.text.hasSuffix("7") ? day + 1 : horizon
        return outcome
      }
      return count
    }
    #expect(try refresh(Samples.today, horizon: nil) == 40)
    #expect(try refresh(Samples.today, horizon: nil) == 0)
    #expect(try refresh(Samples.today + 1, horizon: nil) == 4)
    // An earlier day than the one computed for is another day, too.
    #expect(try store.staleCount(on: Samples.today) == 4)
    #expect(try refresh(Samples.today - 5, horizon: Samples.today) == 40)
    #expect(try !store.adoptRules(hash: "a"))
    #expect(try store.adoptRules(hash: "b"))
    #expect(try store.staleCount(on: Samples.today - 5) == 40)
    #expect(try store.queue(of: nil).total == 40)
  }

  @Test func `findings are listed by case, rule and worker and counted`() throws {
    let store = try Store.sample(3)
    var dismissed = Samples.evaluate(try store.caseFile(CaseID("cases-2"), .rules))
    dismissed.results[0].isDismissed = true
    dismissed.results.append(
      RuleResult(
        rule: "AN-01", subject: nil, severity: .high, kind: .missing, since: nil, due: nil,
        text: "", textEnglish: ""))
    try store.apply(
      .caseEdited, [Change(adding: Samples.contact("c", in: CaseID("cases-2")))], on: nil, by: "e",
      at: 1, evaluate: { _ in dismissed })
    #expect(try store.allFindings().map(\.result.rule) == ["NB-12", "AN-01", "NB-12", "NB-12"])
    #expect(try store.findings(of: "AN-01", limit: 10).lines.map(\.caseID.text) == ["cases-2"])
    #expect(try store.allFindings(worker: WorkerID("workers-3")).count == 1)
    #expect(try store.allFindings(caseID: CaseID("cases-2")).count == 2)
    for offset in 0...3 {
      let page = try store.findings(of: "NB-12", offset: offset, limit: 1)
      #expect(page.total == 3)
      #expect(
        page.lines.map(\.caseID.text) == (offset < 3 ? ["cases-\(offset + 1)"] : []))
    }
    let own = try store.findings(of: "NB-12", worker: WorkerID("workers-3"), limit: 9)
    #expect(own.total == 1 && own.lines.map(\.caseID.text) == ["cases-3"])
    #expect(
      try store.ruleCounts() == [
        RuleCount(rule: "AN-01", cases: 1, results: 1, dismissed: 0),
        RuleCount(rule: "NB-12", cases: 3, results: 3, dismissed: 1),
      ])
    #expect(try store.ruleCounts(worker: WorkerID("workers-1")).map(\.cases) == [1])
  }

  @Test func `the list of cases can be sorted and narrowed`() throws {
    let store = try Store.sample(3)
    for (number, name) in [(1, "Zander"), (2, "Älter"), (3, "Berger")] {
      let before = try Client(Samples.full(.client, number))
      var after = before
      (after.lastName, after.firstName) = (name, "")
      try store.apply(
        .caseEdited, [Change(replacing: Record(before), with: Record(after))], on: nil, by: "e",
        at: 1, evaluate: Samples.evaluate)
    }
    var query = CaseListQuery()
    let names = { try store.caseLines(query, limit: 10).lines.map(\.clientName) }
    #expect(try names() == ["Älter", "Berger", "Zander"])
    query.isDescending = true
    #expect(try names() == ["Zander", "Berger", "Älter"])
    query.order = .jobStart
    #expect(try names() == ["Berger", "Älter", "Zander"])
    for order in CaseListQuery.Order.allCases {
      query.order = order
      #expect(try names().count == 3)
    }
    query.workerID = WorkerID("workers-2")
    let line = try #require(try store.caseLines(query, limit: 1).lines.first)
    #expect(line.clientName == "Älter" && line.overdueCount == 1 && line.worstSeverity == .low)
    #expect(line.jobStart == Day(number: 19_062) && line.employer == "Text 2 ü=2")
    query.team = "anderes"
    #expect(try store.caseLines(query, limit: 10).total == 0)
    #expect(
      try store.caseLines(of: [CaseID("cases-3"), CaseID("nie"), CaseID("cases-1")])
        .map(\.clientName) == ["Berger", "Zander"])
  }

  @Test func `a removed case leaves no line, no finding, no entry`() throws {
    let store = try Store.sample(2)
    let removals = Samples.caseload(2).filter { $0.caseID != nil }.map { Change(removing: $0) }
    try store.apply(
      .caseEdited, removals, on: CaseID("cases-2"), by: "e", at: 1, evaluate: Samples.evaluate)
    #expect(try store.queue(of: nil).total == 1)
    #expect(try store.allFindings().count == 1)
    #expect(try store.ruleCounts().map(\.cases) == [1])
    #expect(try store.caseLines(limit: 10).total == 1)
    #expect(try store.search("Text").hits.map(\.caseID.text) == ["cases-1"])
    #expect(try store.staleCount(on: Samples.today) == 0)
  }
}
