import CSQLite
import Casework

extension Connection {
  /// Runs the body as one writing transaction, all or nothing.
  ///
  /// It takes the write lock at once (`IMMEDIATE`): a transaction that reads first and writes later
  /// is refused by SQLite when another has written meanwhile, whatever the busy timeout.
  func write<Answer>(
    _ body: () throws(StoreFailure) -> Answer
  ) throws(StoreFailure) -> Answer {
    guard !isReadOnly else { throw .readOnly }
    try execute("BEGIN IMMEDIATE")
    do {
      let answer = try body()
      try execute("COMMIT")
      return answer
    } catch {
      // Some errors (disk full) have rolled back already.
      if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  /// Runs several reads on one state of the file.
  func read<Answer>(
    _ body: () throws(StoreFailure) -> Answer
  ) throws(StoreFailure) -> Answer {
    if isInTransaction { return try body() }
    try execute("BEGIN")
    defer { sqlite3_exec(handle, "COMMIT", nil, nil, nil) }
    return try body()
  }
}
