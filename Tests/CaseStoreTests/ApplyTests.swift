import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct ApplyTests {
  let id = Samples.caseID

  @Test func `saving a contact evaluates exactly its case`() throws {
    let store = try Store.sample(3)
    var evaluated: [CaseID] = []
    let entry = try store.apply(
      .contactLogged, [Change(adding: Samples.contact("neu", in: id))], on: id, by: "erika",
      at: 77
    ) { file in
      evaluated.append(file.record.id)
      return Samples.evaluate(file)
    }
    #expect(evaluated == [id])
    #expect(entry.deed == .contactLogged && entry.at == 77 && entry.changeCount == 1)
    let outcome = try store.outcome(of: id)
    #expect(outcome?.results.count == 2)
    #expect(outcome?.queue.map(\.subject) == ["contacts-1", "neu"])
    #expect(outcome?.horizon == Samples.today + 1)
  }

  @Test func `a change of the client evaluates all cases of the client`() throws {
    let store = try Store.sample(2)
    var other = try CaseRecord(Samples.full(.caseRecord, 2))
    let before = Record(other)
    other.clientID = ClientID("clients-1")
    try store.apply(
      .caseEdited, [Change(replacing: before, with: Record(other))], on: other.id, by: "erika",
      at: 1, evaluate: Samples.evaluate)
    var client = try Client(Samples.full(.client))
    let named = Record(client)
    client.lastName = "Öztürk"
    var evaluated: Set<CaseID> = []
    try store.apply(
      .caseEdited, [Change(replacing: named, with: Record(client))], on: nil, by: "erika", at: 2
    ) { file in
      evaluated.insert(file.record.id)
      return Samples.evaluate(file)
    }
    #expect(evaluated == [id, other.id])
    #expect(try store.queue(of: nil).lines.allSatisfy { $0.clientName.hasPrefix("Öztürk") })
  }

  @Test func `a row changed by another meanwhile is a conflict and nothing is saved`() throws {
    let store = try Store.sample()
    let base = Samples.full(.contact)
    var theirs = base
    theirs.cells[11] = .text("ihre Notiz")
    var mine = base
    mine.cells[11] = .text("meine Notiz")
    try store.apply(
      .caseEdited, [Change(replacing: base, with: theirs)], on: id, by: "ali", at: 1,
      evaluate: nil)
    let state = try store.everything()
    #expect(throws: StoreFailure.conflict(kind: .contact, base: base, theirs: theirs)) {
      try store.apply(
        .caseEdited,
        [
          Change(adding: Samples.contact("neu", in: id)),
          Change(replacing: base, with: mine),
        ], on: id, by: "erika", at: 2, evaluate: nil)
    }
    #expect(try store.everything() == state)
    #expect(try store.journalHead()?.sequence == 2)
  }

  @Test func `a second row of the same id is refused`() throws {
    let store = try Store.sample()
    #expect(throws: StoreFailure.duplicateKey(kind: .contact, key: "contacts-1")) {
      try store.apply(
        .contactLogged, [Change(adding: Samples.full(.contact))], on: id, by: "erika", at: 1,
        evaluate: nil)
    }
  }

  @Test func `references must resolve`() throws {
    let store = try Store.sample(2)
    var appointment = try Appointment(Samples.bare(.appointment, 3))
    appointment.caseID = id
    appointment.contactID = Identifier("nie")
    #expect(
      throws: StoreFailure.unknownReference(kind: .appointment, field: "contact", id: "nie")
    ) {
      try store.apply(
        .appointmentSet, [Change(adding: Record(appointment))], on: id, by: "erika", at: 1,
        evaluate: nil)
    }
    #expect(throws: StoreFailure.unknownReference(kind: .contact, field: "case", id: "nie")) {
      try store.apply(
        .contactLogged, [Change(adding: Samples.contact("x", in: CaseID("nie")))], on: nil,
        by: "erika", at: 1, evaluate: nil)
    }
    var record = try CaseRecord(Samples.full(.caseRecord))
    record.workerID = WorkerID("nie")
    #expect(throws: StoreFailure.unknownReference(kind: .caseRecord, field: "worker", id: "nie")) {
      try store.apply(
        .caseEdited, [Change(replacing: Samples.full(.caseRecord), with: Record(record))],
        on: id, by: "erika", at: 1, evaluate: nil)
    }
    #expect(
      throws: StoreFailure.unknownReference(kind: .caseRecord, field: "client", id: "clients-1")
    ) {
      try store.apply(
        .caseEdited, [Change(removing: Samples.full(.client))], on: nil, by: "erika", at: 1,
        evaluate: nil)
    }
  }

  @Test func `references to people resolve only where people are kept`() throws {
    let store = try Store.inMemory()
    var record = CaseRecord(id: CaseID("F1"))
    record.workerID = WorkerID("W7")
    record.clientID = ClientID("K7")
    try store.apply(
      .caseEdited, [Change(adding: Record(record))], on: record.id, by: "erika", at: 1,
      evaluate: nil)
    #expect(try store.caseFile(record.id).record == record)
  }

  @Test func `rows of one deed may refer to each other in any order`() throws {
    let store = try Store.inMemory()
    try store.apply(
      .caseEdited, Samples.caseload().reversed().map { Change(adding: $0) }, on: id, by: "erika",
      at: 1, evaluate: Samples.evaluate)
    #expect(try store.everything() == Samples.caseload())
  }

  @Test func `a change that changes nothing is not a version`() throws {
    let store = try Store.sample()
    let contact = Samples.full(.contact)
    let entry = try store.apply(
      .caseEdited, [Change(replacing: contact, with: contact)], on: id, by: "erika", at: 1,
      evaluate: nil)
    #expect(entry.changeCount == 0)
  }
}
