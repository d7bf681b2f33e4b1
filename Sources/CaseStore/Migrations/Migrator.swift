import CSQLite
import Casework

/// Brings a file to the newest schema, or refuses it.
struct Migrator {
  /// "NHLT": by this a file is known to be ours.
  static let applicationID: Int64 = 0x4E48_4C54

  var steps: [Migration] = Migration.all

  private var newest: Int { steps.last?.version ?? 0 }

  /// Where the file stands; nil for an empty one.
  func version(of connection: Connection, path: String) throws(StoreFailure) -> Int? {
    let application = try connection.number("PRAGMA application_id") ?? 0
    let version = Int(try connection.number("PRAGMA user_version") ?? 0)
    if application == Migrator.applicationID {
      guard version <= newest else { throw .newerSchema(found: version, known: newest) }
      return version
    }
    let tables = try connection.number("SELECT count(*) FROM sqlite_schema") ?? 0
    guard application == 0, version == 0, tables == 0 else { throw .notAStore(path: path) }
    return nil
  }

  /// All missing steps in one transaction. `backUp` runs before the first change to a file that has
  /// something to lose.
  func migrate(
    _ connection: Connection, path: String, backUp: (Int) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    let found = try version(of: connection, path: path)
    guard found != newest else { return }
    if let found { try backUp(found) }
    try connection.write { () throws(StoreFailure) in
      // Another program may have done it while this one waited for the lock.
      let current = try version(of: connection, path: path) ?? 0
      for step in steps where step.version > current {
        try connection.execute(step.sql)
        try connection.execute("PRAGMA user_version = \(step.version)")
      }
      try connection.execute("PRAGMA application_id = \(Migrator.applicationID)")
    }
  }
}
