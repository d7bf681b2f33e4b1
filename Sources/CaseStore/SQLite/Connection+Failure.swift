import CSQLite
import Casework

extension Connection {
  /// The failure the last call ended with, in the words of the house. Bound values never appear.
  func failure(_ code: Int32) -> StoreFailure {
    let message = String(cString: sqlite3_errmsg(handle))
    return Connection.failure(code: code, message: message)
  }

  static func failure(code: Int32, message: String) -> StoreFailure {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .full
    case SQLITE_READONLY, SQLITE_AUTH: .readOnly
    case SQLITE_PERM: .permission(path: "")
    case SQLITE_CORRUPT: .damaged(message)
    case SQLITE_NOTADB: .damaged(message)
    case SQLITE_IOERR: .inputOutput(code: code)
    case SQLITE_CANTOPEN: .inputOutput(code: code)
    default: .internalFault("SQLite \(code): \(message)")
    }
  }
}
