import Casework
import CivilTime

/// What the caches as a whole were made with.
struct ComputedState {
  let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The rule model the outcomes come from.
  func ruleHash() throws(StoreFailure) -> String? {
    let statement = try connection.prepare("SELECT bytes FROM computed_state WHERE name = 'rules'")
    return try statement.step() ? String(decoding: statement.bytes(0), as: UTF8.self) : nil
  }

  func set(ruleHash: String) throws(StoreFailure) {
    let statement = try connection.prepare(
      "INSERT OR REPLACE INTO computed_state (name, bytes) VALUES ('rules', ?)")
    statement.bind(Array(ruleHash.utf8), at: 1)
    try statement.run()
  }

  /// The latest day for which any outcome was computed; asked on an earlier day, outcomes from after it
  /// do not hold.
  func latestEvaluation() throws(StoreFailure) -> Day? {
    try connection.number("SELECT number FROM computed_state WHERE name = 'day'")
      .map { Day(number: Int32(truncatingIfNeeded: $0)) }
  }

  func noteEvaluation(on day: Day) throws(StoreFailure) {
    if let known = try latestEvaluation(), known >= day { return }
    let statement = try connection.prepare(
      "INSERT OR REPLACE INTO computed_state (name, number) VALUES ('day', ?)")
    statement.bind(day, at: 1)
    try statement.run()
  }

  /// Whether the search index still has pieces to be joined.
  func isSearchInPieces() throws(StoreFailure) -> Bool {
    try connection.number("SELECT number FROM computed_state WHERE name = 'pieces'") == 1
  }

  func set(isSearchInPieces: Bool) throws(StoreFailure) {
    let statement = try connection.prepare(
      "INSERT OR REPLACE INTO computed_state (name, number) VALUES ('pieces', ?)")
    statement.bind(isSearchInPieces ? 1 : 0, at: 1)
    try statement.run()
  }
}
