import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct ImportTests {
  private func records(_ cases: Int) -> [Record] {
    EntityKind.allCases.flatMap { kind in (1...cases).map { Samples.full(kind, $0) } }
  }

  private func bring(
    _ records: [Record], into store: Store, isRehearsal: Bool = false,
    complete: Set<EntityKind> = []
  ) throws -> ImportSummary {
    var rest = records[...]
    return try #require(
      try store.importBatch(by: "admin", at: 5, complete: complete, rehearsal: isRehearsal) {
        rest.popFirst()
      })
  }

  @Test func `what is brought in stands there, and again changes nothing`() throws {
    let store = try Store.inMemory()
    let records = records(3)
    let first = try bring(records, into: store)
    #expect(first.new == records.count && first.changed == 0 && first.unchanged == 0)
    #expect(try store.everything() == records)
    let again = try bring(records, into: store)
    #expect(again.new == 0 && again.changed == 0 && again.unchanged == records.count)
    #expect(again.sequence == nil)
    #expect(try store.journal(viewer: "admin", limit: 10).total == 1)
    #expect(try store.verify().isInOrder)
  }

  @Test func `an import can be undone and redone`() throws {
    let store = try Store.inMemory()
    _ = try bring(records(1), into: store)
    let start = try store.everything()
    var changed = records(3)
    changed[changed.count - 1].cells[3] = .text("jemand")
    let index = try #require(changed.firstIndex { $0.kind == .contact })
    changed[index].cells[11] = .text("andere Notiz")
    let summary = try bring(changed, into: store)
    #expect(summary.counts[.contact]?.changed == 1 && summary.counts[.contact]?.new == 2)
    let after = try store.everything()
    #expect(after == changed)
    let sequence = try #require(summary.sequence)
    _ = try store.refreshOutcomes(on: Samples.today, evaluate: Samples.evaluate)
    _ = try store.undo(sequence, by: "admin", at: 6, evaluate: Samples.evaluate)
    #expect(try store.everything() == start)
    #expect(try store.caseLines(limit: 10).total == 1)
    _ = try store.redo(sequence, by: "admin", at: 7, evaluate: Samples.evaluate)
    #expect(try store.everything() == after)
    #expect(try store.verify().isInOrder)
    #expect(try store.undoable(by: "admin")?.sequence == sequence)
  }

  @Test func `an import changed by hand since is not undone`() throws {
    let store = try Store.inMemory()
    let summary = try bring(records(2), into: store)
    let contact = Samples.full(.contact, 2)
    var changed = contact
    changed.cells[11] = .text("von Hand")
    try store.apply(
      .caseEdited, [Change(replacing: contact, with: changed)], on: nil, by: "erika", at: 6,
      evaluate: nil)
    let state = try store.everything()
    #expect(throws: StoreFailure.conflict(kind: .contact, base: nil, theirs: changed)) {
      try store.undo(try #require(summary.sequence), by: "admin", at: 7, evaluate: nil)
    }
    #expect(try store.everything() == state)
  }

  @Test func `new cases are stale, then evaluated and indexed in slices`() throws {
    let store = try Store.inMemory()
    _ = try bring(records(7), into: store)
    #expect(try store.staleCount(on: Samples.today) == 7)
    #expect(try !store.search("Text").isComplete)
    #expect(
      try store.refreshOutcomes(on: Samples.today, limit: 3, evaluate: Samples.evaluate) == 4)
    #expect(
      try store.refreshOutcomes(on: Samples.today, limit: 100, evaluate: Samples.evaluate) == 0)
    #expect(try store.queue(of: nil).total == 7)
    var slices: [Int] = []
    repeat { slices.append(try store.indexSearch(limit: 5)) } while slices.last ?? 0 > 0
    #expect(slices.count >= 3 && slices[0] >= 2 && slices[0] <= 3)
    #expect(try store.indexSearch(limit: 5) == 0)
    let answer = try store.search("Text")
    #expect(answer.hits.count == 7 && answer.isComplete)
  }

  @Test func `judging everything at once leaves what slices leave, indexes included`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/whole.db"
    let (whole, sliced) = (try Store.open(at: path, .create), try Store.inMemory())
    let indexes =
      "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY 1)"
    let before = try RawFile(path).text(indexes)
    for store in [whole, sliced] { _ = try bring(records(1_001), into: store) }
    for round in 0..<2 {
      #expect(try whole.refreshOutcomes(on: Samples.today, evaluate: Samples.evaluate) == 0)
      while try sliced.refreshOutcomes(
        on: Samples.today, limit: 300, evaluate: Samples.evaluate) > 0
      {}
      #expect(try whole.queue(of: nil) == sliced.queue(of: nil))
      #expect(try whole.queueCounts(of: nil) == sliced.queueCounts(of: nil))
      #expect(try whole.ruleCounts() == sliced.ruleCounts())
      #expect(try whole.outcome(of: CaseID("cases-77")) == sliced.outcome(of: CaseID("cases-77")))
      // Under another model everything is judged once more, over what is there.
      for store in [whole, sliced] { try store.adoptRules(hash: "model \(round)") }
    }
    #expect(try RawFile(path).text(indexes) == before)
  }

  @Test func `a rehearsal tells and keeps nothing`() throws {
    let store = try Store.inMemory()
    let summary = try bring(records(2), into: store, isRehearsal: true)
    #expect(summary.new == records(2).count && summary.sequence == nil)
    #expect(try store.everything().isEmpty)
    #expect(try store.journalHead() == nil)
  }

  @Test func `an abandoned import leaves no trace`() throws {
    let store = try Store.inMemory()
    var number = 0
    let summary = try store.importBatch(
      by: "admin", at: 5, proceed: { $0 < 8000 },
      next: {
        number += 1
        return Record(CaseRecord(id: CaseID("F\(number)")))
      })
    #expect(summary == nil && number > 8000 && number < 20_000)
    #expect(try store.count(of: .caseRecord) == 0)
  }

  @Test func `records in blocks are stored as one by one, and a damaged block leaves no trace`()
    throws
  {
    let records = records(3)
    func blocks(_ size: Int) -> [[UInt8]] {
      stride(from: 0, to: records.count, by: size).map { start in
        var block = RowBlock()
        for record in records[start..<min(start + size, records.count)] { block.add(record) }
        return block.bytes
      }
    }
    let single = try Store.inMemory()
    _ = try bring(records, into: single)
    let whole = try Store.inMemory()
    var rest = blocks(7)[...]
    let summary = try whole.importBlocks(by: "admin", at: 5) { rest.popFirst() }
    #expect(summary?.new == records.count)
    #expect(try whole.everything() == single.everything())
    for damage in [[200], Array(blocks(2)[1].dropLast())] as [[UInt8]] {
      let store = try Store.inMemory()
      rest = [blocks(2)[0], damage, blocks(2)[2]]
      #expect(try store.importBlocks(by: "admin", at: 5) { rest.popFirst() } == nil)
      #expect(try store.everything().isEmpty && store.journalHead() == nil && rest.count == 1)
    }
  }

  @Test func `unknown references and double ids refuse the whole batch`() throws {
    let store = try Store.inMemory()
    var records = records(2)
    records.append(Samples.contact("x", in: CaseID("nie")))
    #expect(throws: StoreFailure.unknownReference(kind: .contact, field: "case", id: "nie")) {
      try bring(records, into: store)
    }
    records[records.count - 1] = Samples.full(.review, 2)
    #expect(throws: StoreFailure.duplicateKey(kind: .review, key: "cases-2")) {
      try bring(records, into: store)
    }
    records.removeLast()
    let index = try #require(records.lastIndex { $0.kind == .aftercare })
    records[index].cells[1] = .text("nie")
    #expect(throws: StoreFailure.unknownReference(kind: .aftercare, field: "anchor", id: "nie")) {
      try bring(records, into: store)
    }
    #expect(try store.everything().isEmpty)
  }

  @Test func `the same id twice is refused in a second import, too`() throws {
    let store = try Store.inMemory()
    _ = try bring(records(1), into: store)
    let contact = Samples.contact("x", in: Samples.caseID)
    #expect(throws: StoreFailure.duplicateKey(kind: .contact, key: "x")) {
      try bring([contact, contact], into: store)
    }
  }

  @Test func `people must be known where their file is brought or they are kept`() throws {
    let store = try Store.inMemory()
    let record = Samples.full(.caseRecord)
    _ = try bring([record], into: store)
    let other = try Store.inMemory()
    #expect(
      throws: StoreFailure.unknownReference(kind: .caseRecord, field: "client", id: "clients-1")
    ) {
      try bring([record], into: other, complete: [.client])
    }
    #expect(
      throws: StoreFailure.unknownReference(kind: .caseRecord, field: "worker", id: "workers-1")
    ) {
      try bring([Samples.full(.worker, 2), record], into: other)
    }
  }
}

@Suite struct BulkUndoTests {
  /// More rows than are undone one by one.
  private func bring(_ cases: ClosedRange<Int>, into store: Store) throws -> Int64 {
    var rest = EntityKind.allCases.flatMap { kind in cases.map { Samples.full(kind, $0) } }[...]
    let summary = try store.importBatch(by: "admin", at: 1, next: { rest.popFirst() })
    _ = try store.refreshOutcomes(on: Samples.today, evaluate: Samples.evaluate)
    _ = try store.indexSearch()
    return try #require(summary?.sequence)
  }

  @Test(arguments: [1, 120])
  func `undoing a large import leaves search and lists as they were`(first: Int) throws {
    let store = try Store.inMemory()
    _ = try bring(1...first, into: store)
    let start = try store.everything()
    let sequence = try bring((first + 1)...(first + 110), into: store)
    #expect(try store.search("Text", limit: 1000).hits.count == first + 110)
    _ = try store.undo(sequence, by: "admin", at: 2, evaluate: nil)
    #expect(try store.everything() == start)
    _ = try store.indexSearch()
    let answer = try store.search("Text", limit: 1000)
    #expect(answer.hits.count == first && answer.isComplete)
    #expect(try store.queue(of: nil).total == first)
    _ = try store.redo(sequence, by: "admin", at: 3, evaluate: nil)
    _ = try store.indexSearch()
    #expect(try store.staleCount(on: Samples.today) == 110)
    _ = try store.refreshOutcomes(on: Samples.today, evaluate: Samples.evaluate)
    #expect(try store.search("Text", limit: 1000).hits.count == first + 110)
    #expect(try store.queue(of: nil).total == first + 110)
    #expect(try store.verify().isInOrder)
  }
}
