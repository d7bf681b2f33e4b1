import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: EntityKind.allCases)
  func `a row of every kind comes back as it went in`(kind: EntityKind) throws {
    let store = try Store.sample()
    let record = Samples.full(kind)
    #expect(try store.record(kind, key: record.key) == record)
    var found: [Record] = []
    try store.forEachRecord(of: kind) {
      found.append($0)
      return true
    }
    #expect(found == [record])
    #expect(try store.count(of: kind) == 1)
  }

  @Test(arguments: EntityKind.allCases)
  func `a row with only what is required comes back, too`(kind: EntityKind) throws {
    let store = try Store.sample()
    let record = Samples.bare(kind)
    let full = Samples.full(kind)
    // Dismissals are known by their subject, so that an empty one is another row.
    let change =
      record.key == full.key
      ? Change(replacing: full, with: record) : Change(adding: record)
    try store.apply(.caseEdited, [change], on: nil, by: "erika", at: 1, evaluate: nil)
    #expect(try store.record(kind, key: record.key) == record)
  }

  @Test func `a case file holds every row of its case in order`() throws {
    let store = try Store.sample(2)
    let id = Samples.caseID
    for (name, day) in [("b", 19_500), ("a", 19_500), ("c", 19_400)] as [(String, Int32)] {
      try store.apply(
        .contactLogged, [Change(adding: Samples.contact(name, in: id, on: day))], on: id,
        by: "erika", at: 1, evaluate: nil)
    }
    let file = try store.caseFile(id)
    #expect(file.contacts.map(\.id.text) == ["contacts-1", "c", "a", "b"])
    #expect(Set(file.records).isSuperset(of: Samples.caseload()))
    #expect(file.records.count == EntityKind.allCases.count + 3)
    #expect(file.client?.id == ClientID("clients-1"))
    #expect(file.worker?.id == WorkerID("workers-1"))
  }

  @Test func `undated agreements and activities stand before dated ones`() throws {
    let store = try Store.sample()
    var early = Activity(id: Identifier("z"), caseID: Samples.caseID)
    early.agreedOn = Day(number: 100)
    let undated = Activity(id: Identifier("zz"), caseID: Samples.caseID)
    try store.apply(
      .activityAgreed, [Change(adding: Record(early)), Change(adding: Record(undated))],
      on: Samples.caseID, by: "erika", at: 1, evaluate: nil)
    #expect(
      try store.caseFile(Samples.caseID).activities.map(\.id.text) == ["zz", "z", "activities-1"])
  }

  @Test func `a pass visits every case once and equals looking them up one by one`() throws {
    let store = try Store.sample(5)
    for columns in [CaseColumns.rules, .everything] {
      var visited: [CaseFile] = []
      try store.forEachCaseFile(.all, columns) {
        visited.append($0)
        return true
      }
      #expect(visited.count == 5)
      for file in visited { #expect(try store.caseFile(file.record.id, columns) == file) }
    }
  }

  @Test func `rules see of long texts only that there are some`() throws {
    let store = try Store.sample()
    let id = Samples.caseID
    try store.apply(
      .contactLogged, [Change(adding: Samples.contact("leer", in: id))], on: id, by: "erika", at: 1,
      evaluate: nil)
    let file = try store.caseFile(id, .rules)
    #expect(file.contacts.map(\.note) == ["…", ""])
    #expect(file.client?.lastName == "Text 2 ü=1")
  }

  @Test func `an unknown case says so`() throws {
    let store = try Store.sample()
    #expect(throws: StoreFailure.noSuchCase(CaseID("nie"))) { try store.caseFile(CaseID("nie")) }
  }
}
