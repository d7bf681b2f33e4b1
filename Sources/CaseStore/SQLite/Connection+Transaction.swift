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

  /// Writes what can be computed again: the disk is not waited for. The next ordinary save makes it
  /// durable along with itself, and the file is in order whatever happens before.
  func writeWithoutWaiting<Answer>(
    _ body: () throws(StoreFailure) -> Answer
  ) throws(StoreFailure) -> Answer {
    try execute("PRAGMA synchronous = NORMAL")
    defer { try? execute("PRAGMA synchronous = FULL") }
    return try write(body)
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

/// Why a transaction ends without a commit.
enum Interruption: Error {
  case failed(StoreFailure)
  /// Nothing went wrong; what was done shall not stay.
  case taken
}

extension Connection {
  /// A writing transaction whose body can decide that nothing of it stays.
  func interruptibleWrite(
    _ body: () throws(Interruption) -> Void
  ) throws(Interruption) {
    do throws(StoreFailure) {
      guard !isReadOnly else { throw .readOnly }
      try execute("BEGIN IMMEDIATE")
    } catch {
      throw .failed(error)
    }
    do throws(Interruption) {
      try body()
      do throws(StoreFailure) { try execute("COMMIT") } catch { throw .failed(error) }
    } catch {
      if isInTransaction { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }
}
