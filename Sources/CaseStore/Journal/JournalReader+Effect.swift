import Casework

extension JournalReader {
  /// Above so many changes only the attempt itself shows whether an entry can be undone.
  private static let looked = 200

  /// The newest entry that undid or redid this one.
  func latestReversal(of sequence: Int64) throws(StoreFailure) -> JournalEntry? {
    let statement = try connection.prepare(
      "SELECT \(JournalReader.columns) FROM journal WHERE reverses = ? "
        + "ORDER BY sequence DESC LIMIT 1")
    statement.bind(sequence, at: 1)
    return try statement.step() ? JournalReader.entry(statement) : nil
  }

  /// Whether the rows an entry wrote still stand as it left them.
  func isUntouched(since entry: JournalEntry) throws(StoreFailure) -> Bool {
    let rows = RowStore(connection: connection)
    var isUntouched = true
    var looked = 0
    // From the end, because a row written twice is left by the later change.
    var seen: Set<[Cell]> = []
    let isKept = try read(entry.sequence, backwards: true) { (change) throws(StoreFailure) in
      let back = change.reversed
      looked += 1
      if seen.insert([.number(Int64(back.kind.rawValue))] + back.key).inserted {
        let version = try rows.find(back.kind, key: back.key)?.version ?? 0
        isUntouched = version == change.afterVersion
      }
      return isUntouched && looked < JournalReader.looked
    }
    return isKept && isUntouched
  }

  /// Whether this user can undo it now.
  func isUndoable(_ entry: JournalEntry, by user: String) throws(StoreFailure) -> Bool {
    guard entry.user == user, entry.changeCount > 0, entry.reverses == nil else { return false }
    guard let latest = try latestReversal(of: entry.sequence) else {
      return try isUntouched(since: entry)
    }
    return latest.deed == .redone ? try isUntouched(since: latest) : false
  }
}
