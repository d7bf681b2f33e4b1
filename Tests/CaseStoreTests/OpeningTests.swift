import CaseStore
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct OpeningTests {
  @Test func `a new store and its folder are closed to others`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("neu/tief/fall.db")
    let store = try Store.open(at: path, .create)
    try store.set("a", to: "b")
    #expect(try TemporaryFolder.mode(of: path) == 0o600)
    #expect(try TemporaryFolder.mode(of: path + "-wal") == 0o600)
    #expect(try TemporaryFolder.mode(of: path + "-shm") == 0o600)
    #expect(try TemporaryFolder.mode(of: folder.file("neu/tief")) == 0o700)
  }

  @Test func `what was written is there after reopening, without a checkpoint`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    do {
      let store = try Store.open(at: path, .create)
      try store.apply(
        .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: Samples.caseID,
        by: "erika", at: 1, evaluate: Samples.evaluate)
    }
    #expect(FileManager.default.fileExists(atPath: path + "-wal"))
    let store = try Store.open(at: path)
    #expect(try store.everything() == Samples.caseload())
    let entry = try #require(try store.undoable(by: "erika"))
    _ = try store.undo(entry.sequence, by: "erika", at: 2, evaluate: nil)
    #expect(try store.everything().isEmpty)
  }

  @Test func `a missing file is not made by opening it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fehlt.db")
    #expect(throws: StoreFailure.noSuchFile(path: path)) { try Store.open(at: path) }
    #expect(throws: StoreFailure.noSuchFile(path: path)) { try Store.open(at: path, .readOnly) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file of another kind is refused and left alone`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("brief.txt")
    let text = String(repeating: "Sehr geehrte Damen und Herren, ", count: 100)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreFailure.notAStore(path: path)) { try Store.open(at: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)

    let empty = folder.file("leer")
    try Data().write(to: URL(fileURLWithPath: empty))
    #expect(throws: StoreFailure.notAStore(path: empty)) { try Store.open(at: empty) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: empty)).isEmpty)

    let other = folder.file("fremd.db")
    try RawFile(other).run("CREATE TABLE notes (a); PRAGMA user_version = 1")
    #expect(throws: StoreFailure.notAStore(path: other)) { try Store.open(at: other) }
  }

  @Test func `a link is not followed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("echt.db")
    _ = try Store.open(at: path, .create)
    let link = folder.file("link.db")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(throws: StoreFailure.permission(path: link)) { try Store.open(at: link) }
  }

  @Test func `a store of a newer program is refused`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    _ = try Store.open(at: path, .create)
    try RawFile(path).run("PRAGMA user_version = 99")
    let refusal = StoreFailure.newerSchema(found: 99, known: Migration.newest)
    #expect(throws: refusal) { try Store.open(at: path) }
    #expect(throws: refusal) { try Store.open(at: path, .readOnly) }
  }

  @Test func `a read-only store refuses every write in the database itself`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    let writer = try Store.open(at: path, .create)
    try writer.apply(
      .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: nil, by: "erika", at: 1,
      evaluate: Samples.evaluate)
    let store = try Store.open(at: path, .readOnly)
    #expect(try store.caseFile(Samples.caseID).contacts.count == 1)
    #expect(try store.queue(of: nil).total == 1)
    #expect(try store.search("Text").hits.count == 1)
    #expect(try store.verify().isInOrder)
    #expect(throws: StoreFailure.readOnly) {
      try store.apply(.caseEdited, [], on: nil, by: "erika", at: 2, evaluate: nil)
    }
    #expect(throws: StoreFailure.readOnly) { try store.set("a", to: "b") }
    #expect(throws: StoreFailure.readOnly) {
      try store.importBatch(by: "erika", at: 2, next: { nil })
    }
    for sql in [
      "DELETE FROM contacts", "UPDATE contacts SET note = ''", "PRAGMA user_version = 2",
      "CREATE TABLE x (a)", "BEGIN IMMEDIATE",
      "PRAGMA query_only = OFF", "ATTACH ':memory:' AS m",
    ] {
      #expect(throws: StoreFailure.readOnly, "\(sql)") { try store.executeForTests(sql) }
    }
    // It sees what others write.
    try writer.set("neu", to: "ja")
    #expect(try store.setting("neu") == "ja")
  }

  @Test func `another's write shows in the data version`() throws {
    let folder = try TemporaryFolder()
    let first = try Store.open(at: folder.file("fall.db"), .create)
    let second = try Store.open(at: folder.file("fall.db"))
    let version = try first.dataVersion()
    try first.set("eigen", to: "1")
    #expect(try first.dataVersion() == version)
    try second.set("fremd", to: "1")
    #expect(try first.dataVersion() != version)
    #expect(try first.setting("fremd") == "1")
  }

  @Test func `settings, workers and drafts are kept by name`() throws {
    let store = try Store.sample(2)
    try store.set("view:b", to: "zwei")
    try store.set("view:a", to: "eins")
    try store.set("view:c", to: "drei")
    try store.set("view:c", to: nil)
    #expect(try store.settings(beginning: "view:").map(\.value) == ["eins", "zwei"])
    #expect(try store.setting("fehlt") == nil)
    try store.assign(WorkerID("workers-1"), toUser: "erika")
    #expect(try store.worker(forUser: "erika") == WorkerID("workers-1"))
    try store.saveDraft("kontakt", bytes: [1, 2], at: 5)
    try store.saveDraft("risiko", bytes: [], at: 6)
    try store.saveDraft("kontakt", bytes: [0, 255], at: 7)
    #expect(try store.draftNames() == ["kontakt", "risiko"])
    #expect(try store.draft("kontakt") == [0, 255])
    #expect(try store.draft("risiko") == [])
    try store.removeDraft("kontakt")
    #expect(try store.draft("kontakt") == nil)
  }

  @Test func `a deputy stands in for those who are absent that day`() throws {
    let store = try Store.sample()
    var absent = Worker(id: Identifier("W2"))
    absent.deputyID = WorkerID("workers-1")
    absent.absentFrom = Day(number: 100)
    absent.absentTo = Day(number: 110)
    try store.apply(
      .caseEdited, [Change(adding: Record(absent))], on: nil, by: "erika", at: 1, evaluate: nil)
    let deputy = WorkerID("workers-1")
    #expect(try store.represented(by: deputy, on: Day(number: 99)).isEmpty)
    #expect(try store.represented(by: deputy, on: Day(number: 100)) == [absent.id])
    #expect(try store.represented(by: deputy, on: Day(number: 110)) == [absent.id])
    #expect(try store.represented(by: deputy, on: Day(number: 111)).isEmpty)
  }
}
