import CaseStore
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct MigrationTests {
  /// What has been released never changes. A new migration adds a line; no line is ever edited.
  static let released: [(version: Int, digest: String)] = [
    (1, "4d8a14e67afeb0f93219ce65348ed6ee5bd0c78a2c0cd5a7c3366461cf4568fe"),
    (2, "5b601aa04398533913c08e0da47423ae3fac6053a925dee4e22e561861aa0f31"),
    (3, "700cc8777f35c179d7aebbeb28d3934b68f3e69ec1184ef6e5bcd9dec3293271"),
    (4, "733a84d798f289243e0f1251bfe065683eb59c23422277c163ed41c4199b044e"),
    (5, "bda8c0a975e95253918a69d447e6b521f8d6160fcee3b6c08f06c9607ce14fee"),
    (6, "af0c6f26d52cc03e51bed61ddbc3d5532fdaaf53ea9deb42756a69828678ace6"),
  ]

  @Test func `released migrations are what they were`() {
    let digests = Migration.all.map { migration in
      SHA256.hash(Array(migration.sql.utf8))
        .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(Migration.all.map(\.version) == Self.released.map(\.version))
    #expect(digests == Self.released.map(\.digest))
  }

  @Test func `versions count up from one`() {
    #expect(Migration.all.map(\.version) == Array(1...Migration.newest))
  }

  /// From every version that ever was: a store with a caseload comes through with all its rows, and
  /// a checked copy of what it was lies beside it.
  @Test(arguments: 1...Migration.newest)
  func `every earlier store becomes the newest`(version: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    let steps = Array(Migration.all.prefix(version))
    do {
      let old = try Store.open(at: path, .create, migrations: steps)
      try old.apply(
        .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: Samples.caseID,
        by: "erika", at: 1, evaluate: nil)
    }
    let store = try Store.open(at: path)
    #expect(try store.everything() == Samples.caseload())
    #expect(try store.verify().isInOrder)
    let isBackedUp = FileManager.default.fileExists(atPath: "\(path).v\(version).backup")
    #expect(isBackedUp == (version < Migration.newest))
  }

  private let next = Migration(
    version: Migration.newest + 1,
    sql: "ALTER TABLE contacts ADD COLUMN mood INTEGER; CREATE TABLE extra (a INTEGER) STRICT;")

  @Test func `a step still to come brings a full store along, with a backup before`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    do {
      let store = try Store.open(at: path, .create)
      try store.apply(
        .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: nil, by: "erika", at: 1,
        evaluate: nil)
    }
    do {
      let store = try Store.open(at: path, .readWrite, migrations: Migration.all + [next])
      #expect(try store.everything() == Samples.caseload())
    }
    let backup = "\(path).v\(Migration.newest).backup"
    #expect(try TemporaryFolder.mode(of: backup) == 0o600)
    #expect(try Store.open(at: backup).everything() == Samples.caseload())
    #expect(
      throws: StoreFailure.newerSchema(found: next.version, known: Migration.newest)
    ) { try Store.open(at: path) }
  }

  @Test func `a step that fails leaves the store as it was`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    do { try Store.open(at: path, .create).set("a", to: "b") }
    let broken = Migration(
      version: Migration.newest + 1, sql: "CREATE TABLE extra (a INTEGER); SELECT nonsense;")
    #expect(throws: StoreFailure.self) {
      try Store.open(at: path, .readWrite, migrations: Migration.all + [broken])
    }
    let store = try Store.open(at: path)
    #expect(try store.setting("a") == "b")
    #expect(try RawFile(path).text("SELECT name FROM sqlite_schema WHERE name = 'extra'") == nil)
  }

  @Test func `an older store is not opened for reading only`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    _ = try Store.open(at: path, .create)
    #expect(throws: StoreFailure.readOnly) {
      try Store.open(at: path, .readOnly, migrations: Migration.all + [next])
    }
  }
}
