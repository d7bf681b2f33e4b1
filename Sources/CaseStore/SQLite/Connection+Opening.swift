import CSQLite
import Casework

extension Connection {
  /// How long a writer waits for another before it says so.
  private static let patience: Int32 = 5000

  static func open(_ path: String, readOnly: Bool) throws(StoreFailure) -> Connection {
    csqlite_prepare_process()
    let access = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let inMemory = path == ":memory:" ? SQLITE_OPEN_CREATE : SQLITE_OPEN_NOFOLLOW
    let flags = access | inMemory | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      throw code & 0xff == SQLITE_CANTOPEN
        ? .permission(path: path) : failure(code: code, message: "open")
    }
    let connection = Connection(handle: handle, isReadOnly: readOnly)
    try connection.harden(path: path)
    return connection
  }

  private func harden(path: String) throws(StoreFailure) {
    sqlite3_busy_timeout(handle, Connection.patience)
    let code = csqlite_harden(handle)
    guard code == SQLITE_OK else { throw failure(code) }
    do {
      // The first statement that looks at the file: what is no database fails here.
      try execute(
        """
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA cell_size_check = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA recursive_triggers = ON;
        PRAGMA cache_size = -8192;
        """)
      if isReadOnly {
        try execute("PRAGMA query_only = ON")
      } else {
        try execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
        sqlite3_wal_autocheckpoint(handle, 1000)
      }
    } catch .damaged {
      throw .notAStore(path: path)
    }
  }

  /// From here on a write fails in the database itself, whoever asks for it.
  func forbidWriting() throws(StoreFailure) {
    let code = csqlite_forbid_writing(handle)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// From here on only supervision's own tables can be written, whoever asks for more.
  func allowOnlySupervising() throws(StoreFailure) {
    let code = csqlite_allow_supervising(handle)
    guard code == SQLITE_OK else { throw failure(code) }
  }

  /// Another connection's commits since the last look show as another number.
  func dataVersion() throws(StoreFailure) -> Int64 {
    try number("PRAGMA data_version") ?? 0
  }
}
