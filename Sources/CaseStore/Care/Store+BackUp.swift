import CSQLite
package import Casework

extension Store {
  /// Writes a copy only its owner can read, checks it as thoroughly as the store itself, and only
  /// then gives it its name. An earlier copy of that name is replaced.
  package func backUp(to target: String) throws(StoreFailure) {
    let unfinished = target + ".unfinished"
    StoreFile.remove(unfinished)
    try StoreFile.create(at: unfinished)
    do throws(StoreFailure) {
      try copy(to: unfinished)
      let copied = try Connection.open(unfinished, readOnly: true)
      let verification = try Store(connection: copied, path: unfinished).verify(.full)
      guard verification.isInOrder else { throw .damaged("backup") }
      try StoreFile.move(unfinished, to: target)
    } catch {
      StoreFile.remove(unfinished)
      throw error
    }
  }

  private func copy(to target: String) throws(StoreFailure) {
    var handle: OpaquePointer?
    let opened = sqlite3_open_v2(
      target, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, nil)
    defer { sqlite3_close_v2(handle) }
    guard opened == SQLITE_OK, let handle else { throw .permission(path: target) }
    guard let backup = sqlite3_backup_init(handle, "main", connection.handle, "main") else {
      throw Connection.failure(code: sqlite3_extended_errcode(handle), message: "backup")
    }
    let code = sqlite3_backup_step(backup, -1)
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else { throw Connection.failure(code: code, message: "backup") }
    // The copy is one file, with no log beside it.
    sqlite3_exec(handle, "PRAGMA journal_mode = DELETE", nil, nil, nil)
  }
}
