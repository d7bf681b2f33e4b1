package import Casework

// What tests need to bring a store into situations that cannot be had otherwise.

extension Store {
  /// Opens with other migrations than the program's own: earlier programs, later ones.
  package static func open(
    at path: String, _ access: Access, migrations: [Migration]
  ) throws(StoreFailure) -> Store {
    try open(at: path, access, migrator: Migrator(steps: migrations))
  }

  /// Runs SQL as the store's own code could.
  package func executeForTests(_ sql: String) throws(StoreFailure) {
    try connection.execute(sql)
  }

  /// As if the disk held no more than so many pages; never fewer than there are.
  package func limitPagesForTests(to count: Int) throws(StoreFailure) {
    try connection.execute("PRAGMA max_page_count = \(count)")
  }
}
