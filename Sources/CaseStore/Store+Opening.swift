import CSQLite
package import Casework

extension Store {
  package static func open(
    at path: String, _ access: Access = .readWrite
  ) throws(StoreFailure) -> Store {
    try open(at: path, access, migrator: Migrator())
  }

  static func open(
    at path: String, _ access: Access, migrator: Migrator
  ) throws(StoreFailure) -> Store {
    let isNew = !StoreFile.exists(path)
    if isNew {
      guard access == .create else { throw .noSuchFile(path: path) }
      try StoreFile.createDirectory(StoreFile.directory(of: path))
    }
    // An empty file that lies there is somebody else's: only asked for does it become a store.
    if !isNew, access != .create, StoreFile.isEmpty(path) { throw .notAStore(path: path) }
    if access != .readOnly, NetworkFileSystem.holds(StoreFile.directory(of: path)) {
      throw .networkFileSystem(path: path)
    }
    if isNew { try StoreFile.create(at: path) }
    let connection = try Connection.open(path, readOnly: access == .readOnly)
    let store = Store(
      connection: connection, path: path, isReadOnly: access == .readOnly || access == .review)
    if store.isReadOnly {
      guard let found = try migrator.version(of: connection, path: path) else {
        throw .notAStore(path: path)
      }
      guard found == migrator.steps.last?.version else {
        // An older file has to be brought up to date by somebody who may write.
        throw .readOnly
      }
      // The full-text index sets itself up with statements of its own when it is first looked at.
      _ = try connection.number("SELECT rowid FROM search_text LIMIT 1")
      if access == .review {
        try connection.allowOnlySupervising()
      } else {
        try connection.forbidWriting()
      }
    } else {
      try migrator.migrate(connection, path: path) { (version) throws(StoreFailure) in
        try store.backUp(to: "\(path).v\(version).backup")
      }
    }
    return store
  }

  /// A store that lives as long as the value: for tests and try-outs.
  package static func inMemory() throws(StoreFailure) -> Store {
    let connection = try Connection.open(":memory:", readOnly: false)
    try Migrator().migrate(connection, path: ":memory:") { (_) throws(StoreFailure) in }
    return Store(connection: connection, path: ":memory:")
  }

  /// Changes whenever another connection has written.
  package func dataVersion() throws(StoreFailure) -> Int64 {
    try connection.dataVersion()
  }

  /// After much writing the log goes into the file at once, so that no later save has to do it. Nothing
  /// is lost where a reader is in the way: it is done another time.
  func settle() {
    _ = try? connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// Joins what saving leaves in pieces and moves the write-ahead log into the file; for idle moments and after large imports.
  package func tidy() throws(StoreFailure) {
    guard !isReadOnly else { return }
    try connection.write { () throws(StoreFailure) in
      _ = try SearchWriter(connection).merge(pages: 500)
    }
    try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
