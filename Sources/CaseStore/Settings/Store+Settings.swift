package import Casework
package import CivilTime

// Settings are texts by name. Names of one purpose begin alike: `user:` whose worker a user of the
// system is, `view:` saved views.

extension Store {
  package func setting(_ name: String) throws(StoreFailure) -> String? {
    let statement = try connection.prepare("SELECT bytes FROM settings WHERE name = ?")
    statement.bind(name, at: 1)
    guard try statement.step() else { return nil }
    return String(decoding: statement.bytes(0), as: UTF8.self)
  }

  /// nil removes it.
  package func set(_ name: String, to value: String?) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      let statement = try connection.prepare(
        value == nil
          ? "DELETE FROM settings WHERE name = ?1"
          : "INSERT OR REPLACE INTO settings (name, bytes) VALUES (?1, ?2)")
      statement.bind(name, at: 1)
      if let value { statement.bind(Array(value.utf8), at: 2) }
      try statement.run()
    }
  }

  /// All settings whose names begin so, by name.
  package func settings(
    beginning prefix: String
  ) throws(StoreFailure) -> [(name: String, value: String)] {
    let statement = try connection.prepare(
      "SELECT name, bytes FROM settings WHERE substr(name, 1, ?) = ? ORDER BY name")
    statement.bind(prefix.unicodeScalars.count, at: 1)
    statement.bind(prefix, at: 2)
    var settings: [(name: String, value: String)] = []
    while try statement.step() {
      settings.append((statement.text(0), String(decoding: statement.bytes(1), as: UTF8.self)))
    }
    return settings
  }

  /// Which worker a user of the operating system is.
  package func worker(forUser user: String) throws(StoreFailure) -> WorkerID? {
    try setting("user:" + user).map { WorkerID($0) }
  }

  package func assign(_ worker: WorkerID?, toUser user: String) throws(StoreFailure) {
    try set("user:" + user, to: worker?.text)
  }

  /// Whom this worker stands in for on a day: those absent on it who named the worker as deputy.
  package func represented(
    by worker: WorkerID, on day: Day
  ) throws(StoreFailure) -> [WorkerID] {
    let statement = try connection.prepare(
      """
      SELECT worker FROM workers WHERE deputy = ?1 AND absent_from <= ?2
        AND (absent_to IS NULL OR absent_to >= ?2) ORDER BY worker
      """)
    statement.bind(worker.text, at: 1)
    statement.bind(day, at: 2)
    var workers: [WorkerID] = []
    while try statement.step() { workers.append(WorkerID(statement.text(0))) }
    return workers
  }
}
