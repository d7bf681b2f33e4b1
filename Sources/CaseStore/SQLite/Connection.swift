import CSQLite
import Casework

/// One open SQLite file. Not `Sendable` on purpose: the compiler then keeps it on one thread.
final class Connection {
  let handle: OpaquePointer
  let isReadOnly: Bool
  /// Prepared statements not in use, by their text.
  private var idle: [String: OpaquePointer] = [:]

  init(handle: OpaquePointer, isReadOnly: Bool) {
    self.handle = handle
    self.isReadOnly = isReadOnly
  }

  deinit {
    for statement in idle.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// A statement ready to be bound; it returns to the cache when it is dropped.
  func prepare(_ sql: String) throws(StoreFailure) -> Statement {
    if let known = idle.removeValue(forKey: sql) {
      return Statement(handle: known, sql: sql, connection: self)
    }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw failure(code) }
    return Statement(handle: prepared, sql: sql, connection: self)
  }

  /// Takes a statement back; a second one of the same text is not worth keeping.
  func takeBack(_ statement: OpaquePointer, sql: String) {
    sqlite3_reset(statement)
    sqlite3_clear_bindings(statement)
    if idle.updateValue(statement, forKey: sql).map({ sqlite3_finalize($0) }) != nil { return }
  }

  /// Runs statements that answer nothing, several at once where separated by semicolons.
  func execute(_ sql: String) throws(StoreFailure) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// The single number a query answers.
  func number(_ sql: String) throws(StoreFailure) -> Int64? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.number(0) : nil
  }

  /// How many rows the last statement changed.
  var changedRows: Int { Int(sqlite3_changes(handle)) }

  /// How many rows were changed since the connection was opened, hidden ones included.
  var totalChanges: Int { Int(sqlite3_total_changes(handle)) }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }
}

extension Connection {
  /// The number SQLite gave the row inserted last.
  var lastRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Whether the last call failed because a key was there already.
  var lastFailureIsDuplicate: Bool {
    let code = sqlite3_extended_errcode(handle)
    // (SQLITE_CONSTRAINT | 6 << 8) and (8 << 8): the macros are not imported.
    return code == 1555 || code == 2067 || code == 2579
  }
}
