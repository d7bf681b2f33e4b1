package import Casework

// What stands in an unfinished form, so that a crash, a lost line or a power cut loses nothing.

extension Store {
  package func saveDraft(
    _ name: String, bytes: [UInt8], at seconds: Int64
  ) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      let statement = try connection.prepare(
        "INSERT OR REPLACE INTO drafts (name, saved_at, bytes) VALUES (?, ?, ?)")
      statement.bind(name, at: 1)
      statement.bind(seconds, at: 2)
      statement.bind(bytes, at: 3)
      try statement.run()
    }
  }

  package func draft(_ name: String) throws(StoreFailure) -> [UInt8]? {
    let statement = try connection.prepare("SELECT bytes FROM drafts WHERE name = ?")
    statement.bind(name, at: 1)
    return try statement.step() ? statement.bytes(0) : nil
  }

  /// The names of all drafts, the newest first.
  package func draftNames() throws(StoreFailure) -> [String] {
    let statement = try connection.prepare(
      "SELECT name FROM drafts ORDER BY saved_at DESC, name")
    var names: [String] = []
    while try statement.step() { names.append(statement.text(0)) }
    return names
  }

  package func removeDraft(_ name: String) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      let statement = try connection.prepare("DELETE FROM drafts WHERE name = ?")
      statement.bind(name, at: 1)
      try statement.run()
    }
  }
}
