package import Casework

// An entry is never changed: undoing appends an entry that takes the rows back to the state and the
// version they had, redoing one that brings them forth again. Whether an entry is in effect follows
// from the newest entry that names it.

extension Store {
  static let bulk = 500

  package func undo(
    _ sequence: Int64, by user: String, at seconds: Int64, evaluate: Evaluation?
  ) throws(StoreFailure) -> JournalEntry {
    try reverse(sequence, as: .undone, by: user, at: seconds, evaluate: evaluate)
  }

  package func redo(
    _ sequence: Int64, by user: String, at seconds: Int64, evaluate: Evaluation?
  ) throws(StoreFailure) -> JournalEntry {
    try reverse(sequence, as: .redone, by: user, at: seconds, evaluate: evaluate)
  }

  private func reverse(
    _ sequence: Int64, as deed: Deed, by user: String, at seconds: Int64, evaluate: Evaluation?
  ) throws(StoreFailure) -> JournalEntry {
    try connection.write { () throws(StoreFailure) in
      let reader = JournalReader(connection: connection)
      guard let entry = try reader.entry(sequence), entry.user == user, entry.changeCount > 0,
        entry.reverses == nil
      else { throw .notUndoable(sequence: sequence) }
      let latest = try reader.latestReversal(of: sequence)
      guard (latest?.deed == .undone) == (deed == .redone) else {
        throw .notUndoable(sequence: sequence)
      }
      // Of a few changes only what they touch is checked, of a bulk everything at once; its cases are
      // stale afterwards.
      let isBulk = entry.changeCount > Store.bulk
      let session = try WriteSession(connection, isBulk: isBulk)
      var made: [Change] = []
      let isKept = try reader.read(latest?.sequence ?? sequence, backwards: true) {
        (change) throws(StoreFailure) in
        let back = change.reversed
        try session.restore(back)
        if !isBulk {
          made.append(
            Change(kind: back.kind, key: back.key, before: back.before, after: back.after))
        }
        return true
      }
      guard isKept else { throw .notUndoable(sequence: sequence) }
      let references = References(connection: connection)
      if isBulk {
        try references.check(writtenSince: .min, complete: [])
      } else {
        try references.check(made)
      }
      return try session.finish(
        deed, at: seconds, by: user, on: entry.caseID, reverses: sequence, evaluate: evaluate)
    }
  }

  /// The user's newest entry that is in effect, if it can be undone now.
  package func undoable(by user: String) throws(StoreFailure) -> JournalEntry? {
    try newest(by: user, isUndone: false)
  }

  /// The entry the user undid last, as long as nothing of theirs came after it and it can be redone.
  package func redoable(by user: String) throws(StoreFailure) -> JournalEntry? {
    try newest(by: user, isUndone: true)
  }

  private func newest(by user: String, isUndone: Bool) throws(StoreFailure) -> JournalEntry? {
    let reader = JournalReader(connection: connection)
    let statement = try connection.prepare(
      "SELECT \(JournalReader.columns) FROM journal WHERE user = ? AND changes > 0 "
        + "ORDER BY sequence DESC")
    statement.bind(user, at: 1)
    var visited: Set<Int64> = []
    while try statement.step() {
      let entry = JournalReader.entry(statement)
      let root = entry.reverses ?? entry.sequence
      guard visited.insert(root).inserted else { continue }
      // The newest entry about this deed says whether it is in effect.
      let undone = entry.deed == .undone
      if undone != isUndone {
        // What was redone hides nothing; a new deed ends what can be redone.
        if isUndone, entry.deed != .redone { return nil }
        continue
      }
      guard var found = try reader.entry(root), try reader.isUntouched(since: entry) else {
        return nil
      }
      found.isUndoable = !isUndone
      return found
    }
    return nil
  }
}
