/// One step of the schema. What has been released never changes: a store made by any earlier
/// version must come through the same steps; `MigrationTests` holds a digest of every text.
package struct Migration: Sendable {
  /// The `user_version` the file has afterwards.
  package let version: Int
  package let sql: String

  package init(version: Int, sql: String) {
    self.version = version
    self.sql = sql
  }
}

extension Migration {
  /// Every step in order. A new one: a file `Migration000N.swift`, one line here, its digest and a
  /// row in `MigrationTests`.
  package static let all: [Migration] = [
    migration0001, migration0002, migration0003,
    migration0004, migration0005, migration0006,
  ]

  package static var newest: Int { all.last?.version ?? 0 }
}
