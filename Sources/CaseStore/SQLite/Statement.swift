import CSQLite
import Casework

/// A prepared statement on loan from its connection's cache.
struct Statement: ~Copyable {
  let handle: OpaquePointer
  private let sql: String
  private let connection: Connection

  init(handle: OpaquePointer, sql: String, connection: Connection) {
    self.handle = handle
    self.sql = sql
    self.connection = connection
  }

  deinit {
    connection.takeBack(handle, sql: sql)
  }

  /// Moves to the next row; false at the end.
  func step() throws(StoreFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.failure(code)
    }
  }

  /// Runs a statement whose rows nobody reads and makes it ready for the next values.
  func run() throws(StoreFailure) {
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      let failure = connection.failure(code)
      sqlite3_reset(handle)
      throw failure
    }
    sqlite3_reset(handle)
  }

  func reset() {
    sqlite3_reset(handle)
  }
}

/// A statement that can be kept in an array.
final class Cursor {
  let statement: Statement

  init(_ statement: consuming Statement) {
    self.statement = statement
  }
}
