import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct JournalTests {
  /// A file with five entries, closed.
  private func path(_ folder: TemporaryFolder) throws -> String {
    let path = folder.file("fall.db")
    let store = try Store.open(at: path, .create)
    try store.apply(
      .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: Samples.caseID, by: "erika",
      at: 1, evaluate: nil)
    for number in 1...3 {
      try store.apply(
        .contactLogged, [Change(adding: Samples.contact("c\(number)", in: Samples.caseID))],
        on: Samples.caseID, by: "erika", at: 1, evaluate: nil)
    }
    try store.logAccess(to: Samples.caseID, by: "ali", at: 9, reason: "Vertretung für Erika")
    return path
  }

  private let disarm = "DROP TRIGGER journal_keeps_entries; DROP TRIGGER journal_keeps_words;"

  @Test func `an untouched journal is in order and counted`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: try path(folder))
    let verification = try store.verify()
    #expect(verification.isInOrder && verification.entries == 5 && verification.erased == 0)
    #expect(verification.counts[.contact] == 4)
    #expect(verification.head == (try store.journalHead()))
    #expect(verification.head?.sequence == 5 && verification.head?.hash.utf8.count == 64)
  }

  @Test(arguments: [
    (
      "UPDATE journal SET user = 'ali' WHERE sequence = 3",
      Verification.Fault.brokenChain(sequence: 3)
    ),
    ("UPDATE journal SET at = 2 WHERE sequence = 5", .brokenChain(sequence: 5)),
    ("UPDATE journal SET reverses = 2 WHERE sequence = 4", .brokenChain(sequence: 4)),
    ("DELETE FROM journal WHERE sequence = 2", .missingEntry(sequence: 2)),
    ("DELETE FROM journal WHERE sequence = 1", .missingEntry(sequence: 1)),
    (
      """
      UPDATE journal SET sequence = 100 WHERE sequence = 3;
      UPDATE journal SET sequence = 3 WHERE sequence = 4;
      UPDATE journal SET sequence = 4 WHERE sequence = 100
      """, .brokenChain(sequence: 3)
    ),
    (
      "INSERT INTO journal SELECT 6, at, user, deed, \"case\", changes, reverses, digest, hash "
        + "FROM journal WHERE sequence = 5", .brokenChain(sequence: 6)
    ),
    (
      "UPDATE journal_payloads SET bytes = CAST(bytes || x'00' AS BLOB) WHERE sequence = 2",
      .alteredPayload(sequence: 2)
    ),
    ("DELETE FROM journal_payloads WHERE sequence = 2", .alteredPayload(sequence: 2)),
    (
      "UPDATE journal_salts SET salt = zeroblob(16) WHERE sequence = 4",
      .alteredPayload(sequence: 4)
    ),
  ])
  func `a forged journal is found at its first wrong entry`(
    sql: String, fault: Verification.Fault
  ) throws {
    let folder = try TemporaryFolder()
    let path = try path(folder)
    do { try RawFile(path).run(disarm + sql) }
    #expect(try Store.open(at: path).verify().faults == [fault])
  }

  @Test func `a journal cut short holds, but its head is another`() throws {
    let folder = try TemporaryFolder()
    let path = try path(folder)
    let head = try Store.open(at: path).journalHead()
    do {
      try RawFile(path).run(
        disarm + "DELETE FROM journal WHERE sequence = 5; "
          + "DELETE FROM journal_payloads WHERE sequence = 5")
    }
    let verification = try Store.open(at: path).verify()
    #expect(verification.isInOrder && verification.head != head)
  }

  @Test func `payloads can be erased and the chain holds`() throws {
    let folder = try TemporaryFolder()
    let path = try path(folder)
    do {
      try RawFile(path).run(
        "DELETE FROM journal_payloads WHERE sequence = 2; "
          + "DELETE FROM journal_salts WHERE sequence = 2")
    }
    let store = try Store.open(at: path)
    let verification = try store.verify()
    #expect(verification.isInOrder && verification.erased == 1 && verification.entries == 5)
    #expect(try store.journalDetail(2).isErased)
    #expect(throws: StoreFailure.notUndoable(sequence: 2)) {
      try store.undo(2, by: "erika", at: 10, evaluate: nil)
    }
  }

  @Test func `entries cannot be changed by accident`() throws {
    let folder = try TemporaryFolder()
    let raw = try RawFile(try path(folder))
    #expect(throws: RawFile.Failure.self) { try raw.run("DELETE FROM journal") }
    #expect(throws: RawFile.Failure.self) { try raw.run("UPDATE journal SET at = 0") }
  }

  @Test func `rows that refer to nothing are reported by kind`() throws {
    let folder = try TemporaryFolder()
    let path = try path(folder)
    do { try RawFile(path).run("PRAGMA foreign_keys = OFF; DELETE FROM employments") }
    #expect(
      try Store.open(at: path).verify().faults == [.danglingReference(kind: .aftercare, count: 1)])
  }

  @Test func `the journal tells who did what, with before and after`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: try path(folder))
    let page = try store.journal(viewer: "erika", limit: 2)
    #expect(page.total == 5 && page.lines.map(\.sequence) == [5, 4])
    #expect(page.lines.map(\.isUndoable) == [false, true])
    var query = JournalQuery()
    query.user = "ali"
    query.caseID = Samples.caseID
    query.deed = .opened
    #expect(try store.journal(query, viewer: "ali", limit: 9).lines.map(\.sequence) == [5])
    let access = try store.journalDetail(5)
    #expect(access.note == "Vertretung für Erika" && access.changes.isEmpty && !access.isErased)
    let detail = try store.journalDetail(4)
    #expect(detail.changes == [Change(adding: Samples.contact("c3", in: Samples.caseID))])
    #expect(try store.journalDetail(1, limit: 3).changes.count == 3)
  }
}

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrs"
        + "mnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the vectors of NIST`(message: String, digest: String) {
    #expect(hexadecimal(SHA256.hash(Array(message.utf8))) == digest)
  }

  @Test func `a million letters, in pieces of odd sizes`() {
    var hash = SHA256()
    var rest = 1_000_000
    for size in sequence(first: 1, next: { $0 % 997 + 13 }) where rest > 0 {
      let count = min(size, rest)
      hash.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
      rest -= count
      if rest == 0 { break }
    }
    #expect(
      hexadecimal(hash.finish())
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
