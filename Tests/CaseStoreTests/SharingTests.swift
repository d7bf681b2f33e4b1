import CaseStore
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct SharingTests {
  @Test func `two open stores see each other and conflict where they must`() throws {
    let folder = try TemporaryFolder()
    let first = try Store.open(at: folder.file("fall.db"), .create)
    let second = try Store.open(at: folder.file("fall.db"))
    try first.apply(
      .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: Samples.caseID, by: "erika",
      at: 1, evaluate: Samples.evaluate)
    let base = Samples.full(.contact)
    #expect(try second.record(.contact, key: base.key) == base)
    var changed = base
    changed.cells[11] = .text("zweite")
    try second.apply(
      .caseEdited, [Change(replacing: base, with: changed)], on: Samples.caseID, by: "ali", at: 2,
      evaluate: nil)
    #expect(throws: StoreFailure.conflict(kind: .contact, base: base, theirs: changed)) {
      try first.apply(
        .caseEdited, [Change(removing: base)], on: Samples.caseID, by: "erika", at: 3,
        evaluate: nil)
    }
    #expect(try first.verify().isInOrder)
  }

  @Test func `a writer who dies in the middle of a deed leaves nothing and locks nobody out`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    _ = try Store.open(at: path, .create)
    let child = Process()
    child.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    guard FileManager.default.fileExists(atPath: "/usr/bin/sqlite3") else { return }
    let input = Pipe()
    let output = Pipe()
    child.arguments = [path]
    child.standardInput = input
    child.standardOutput = output
    try child.run()
    input.fileHandleForWriting.write(
      Data("BEGIN IMMEDIATE; INSERT INTO settings VALUES ('halb', x'00'); SELECT 'da';\n".utf8))
    #expect(output.fileHandleForReading.availableData == Data("da\n".utf8))
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    let store = try Store.open(at: path)
    try store.set("ganz", to: "ja")
    #expect(try store.setting("halb") == nil)
    #expect(try store.setting("ganz") == "ja")
  }

  @Test func `a full disk is said to be full and the store goes on`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.file("fall.db"), .create)
    try store.set("vorher", to: "ja")
    try store.limitPagesForTests(to: 1)
    #expect(throws: StoreFailure.full) {
      for number in 0..<2000 {
        try store.saveDraft("entwurf \(number)", bytes: [UInt8](repeating: 7, count: 9000), at: 1)
      }
    }
    #expect(try store.setting("vorher") == "ja")
    try store.limitPagesForTests(to: 1 << 30)
    try store.set("nachher", to: "ja")
    #expect(try store.setting("nachher") == "ja")
  }

  @Test func `a backup is a checked store of its own that only the owner can read`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.file("fall.db"), .create)
    try store.apply(
      .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: nil, by: "erika", at: 1,
      evaluate: nil)
    let target = folder.file("sicherung/fall.backup")
    try store.backUp(to: target)
    try store.backUp(to: target)
    #expect(try TemporaryFolder.mode(of: target) == 0o600)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.file("sicherung"))
    #expect(files == ["fall.backup"])
    let copy = try Store.open(at: target)
    #expect(try copy.everything() == Samples.caseload())
    #expect(try copy.journalHead() == store.journalHead())
  }

  @Test func `a damaged store is not copied`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    let store = try Store.open(at: path, .create)
    try store.logAccess(to: Samples.caseID, by: "erika", at: 1, reason: "")
    try RawFile(path).run("DROP TRIGGER journal_keeps_words; UPDATE journal SET user = 'x'")
    #expect(throws: StoreFailure.damaged("backup")) { try store.backUp(to: folder.file("b")) }
    #expect(!FileManager.default.fileExists(atPath: folder.file("b")))
    #expect(!FileManager.default.fileExists(atPath: folder.file("b.unfinished")))
  }
}
