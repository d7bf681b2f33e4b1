import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct FilterTests {
  private let today = Day(number: 20_778)  // 2026-11-21

  /// Three cases: started 10, 100 and 300 days ago; the second one's client is called Müller.
  private func store() throws -> Store {
    let store = try Store.inMemory()
    var records: [Record] = []
    for number in 0..<3 {
      var client = Client(id: ClientID("K\(number)"))
      client.lastName = ["Ahrens", "Müller", "50%_Test"][number]
      client.customerNumber = "2\(number)7B"
      records.append(Record(client))
    }
    for number in 0..<3 {
      var row = CaseRecord(id: CaseID("F\(number)"))
      row.clientID = ClientID("K\(number)")
      row.team = number == 2 ? "Team 2" : "Team 1"
      records.append(Record(row))
    }
    for (number, age) in [10, 100, 300].enumerated() {
      var job = Employment(
        id: EmploymentID("B\(number)"), caseID: CaseID("F\(number)"), start: today - age)
      job.kind = .insurable
      job.employer = "Bäckerei \(number)"
      records.append(Record(job))
    }
    var contact = Contact(
      id: ContactID("C"), caseID: CaseID("F1"), date: today - 20, channel: .phone)
    contact.reached = true
    records.append(Record(contact))
    var risk = Risk(
      id: RiskID("R"), caseID: CaseID("F2"), category: "debt", identifiedOn: today - 5)
    risk.status = .open
    records.append(Record(risk))
    var rest = records[...]
    _ = try store.importBatch(by: "test", at: 0, complete: Set(EntityKind.allCases)) {
      rest.popFirst()
    }
    while try store.refreshOutcomes(
      on: today, limit: 100,
      evaluate: { file in
        var outcome = CaseOutcome(
          caseID: file.record.id, evaluatedOn: today, horizon: nil, results: [], queue: [])
        if file.record.id == CaseID("F1") {
          outcome.results = [
            RuleResult(
              rule: "NB-02", subject: nil, severity: .high, kind: .overdue, since: nil, due: nil,
              text: "x", textEnglish: "x")
          ]
        }
        return outcome
      }) > 0
    {}
    return store
  }

  private func ids(_ filter: CaseFilter) throws -> [String] {
    let page = try store().caseLines(filter, order: .name, on: today, limit: 10)
    #expect(page.total == page.lines.count)
    return page.lines.map(\.caseID.text).sorted()
  }

  @Test func `words find names without marks, numbers and employers, and mean themselves`() throws {
    #expect(try ids(.word("muller")) == ["F1"])
    #expect(try ids(.word("F2")) == ["F2"])
    #expect(try ids(.word("217B")) == ["F1"])
    #expect(try ids(.word("Bäckerei")) == ["F0", "F1", "F2"])
    #expect(try ids(.word("50%_")) == ["F2"])
    #expect(try ids(.word("%")) == ["F2"])
  }

  @Test func `days, and the limit as a consequence of the start`() throws {
    #expect(try ids(.day(.jobStart, .greater, today - 100)) == ["F0"])
    #expect(try ids(.day(.jobStart, .greaterOrEqual, today - 100)) == ["F0", "F1"])
    let limit = (today - 100).limit(months: 6, .lastDayBefore)
    #expect(try ids(.day(.limit, .equal, limit)) == ["F1"])
    #expect(try ids(.day(.limit, .less, limit)) == ["F2"])
    #expect(try ids(.day(.limit, .lessOrEqual, limit)) == ["F1", "F2"])
    #expect(try ids(.day(.limit, .greater, limit)) == ["F0"])
    #expect(try ids(.day(.lastContact, .equal, today - 20)) == ["F1"])
    #expect(try ids(.noDay(.lastContact)) == ["F0", "F2"])
  }

  @Test func `numbers, rules, severities`() throws {
    #expect(try ids(.number(.dayNumber, .lessOrEqual, 100)) == ["F0", "F1"])
    #expect(try ids(.number(.openRisks, .greaterOrEqual, 1)) == ["F2"])
    #expect(try ids(.number(.consultations, .equal, 1)) == ["F1"])
    #expect(try ids(.rule("NB-02")) == ["F1"])
    #expect(try ids(.severity(.greaterOrEqual, .medium)) == ["F1"])
    #expect(try ids(.severity(.less, .high)) == [])
  }

  @Test func `and, or, not; what is unknown is not meant by not`() throws {
    #expect(try ids(.and([.text(.team, is: .equals, "team 1"), .rule("NB-02")])) == ["F1"])
    #expect(try ids(.or([.word("Ahrens"), .word("Müller")])) == ["F0", "F1"])
    #expect(try ids(.not(.text(.team, is: .equals, "Team 1"))) == ["F2"])
    #expect(try ids(.not(.day(.lastContact, .greater, today - 30))) == ["F0", "F2"])
    #expect(try ids(.and([])) == ["F0", "F1", "F2"])
    #expect(try ids(.or([])) == [])
  }

  @Test(arguments: [CaseOrder.urgency, .name, .jobStart, .lastContact])
  func `pages read from the end are the same as read from the beginning`(order: CaseOrder) throws {
    let store = try Store.inMemory()
    var records: [Record] = []
    for number in 0..<40 {
      var client = Client(id: ClientID("K\(number)"))
      // Every name thrice: the order must not depend on where reading begins.
      client.lastName = "Name \(number / 3)"
      records.append(Record(client))
    }
    for number in 0..<40 {
      var row = CaseRecord(id: CaseID("F\(number)"))
      row.clientID = ClientID("K\(number)")
      records.append(Record(row))
    }
    for number in 0..<40 where number % 4 > 0 {
      records.append(
        Record(
          Employment(
            id: EmploymentID("B\(number)"), caseID: CaseID("F\(number)"),
            start: today - number % 7)))
    }
    var rest = records[...]
    _ = try store.importBatch(by: "erika", at: 0, complete: Set(EntityKind.allCases)) {
      rest.popFirst()
    }
    while try store.refreshOutcomes(
      on: today, limit: 100,
      evaluate: { file in
        CaseOutcome(
          caseID: file.record.id, evaluatedOn: today, horizon: nil, results: [], queue: [])
      }) > 0
    {}
    let whole = try store.caseLines(.all, order: order, on: today, limit: .max)
    #expect(whole.lines.count == 40)
    for offset in [0, 5, 19, 20, 21, 33, 39, 40] {
      let page = try store.caseLines(.all, order: order, on: today, offset: offset, limit: 7)
      #expect(page.total == 40)
      #expect(page.lines.map(\.caseID) == whole.lines.dropFirst(offset).prefix(7).map(\.caseID))
    }
  }
}
