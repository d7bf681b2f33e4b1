import Casework

/// Reads entries and their changes back.
struct JournalReader {
  let connection: Connection

  static let columns = "sequence, at, user, deed, \"case\", changes, reverses"

  static func entry(_ row: borrowing Statement) -> JournalEntry {
    JournalEntry(
      sequence: row.number(0), at: row.number(1), user: row.text(2),
      deed: Deed(rawValue: UInt8(clamping: row.number(3))) ?? .caseEdited,
      caseID: row.optionalText(4).map { CaseID($0) }, changeCount: Int(row.number(5)),
      reverses: row.optionalNumber(6), isUndoable: false)
  }

  func entry(_ sequence: Int64) throws(StoreFailure) -> JournalEntry? {
    let statement = try connection.prepare(
      "SELECT \(JournalReader.columns) FROM journal WHERE sequence = ?")
    statement.bind(sequence, at: 1)
    return try statement.step() ? JournalReader.entry(statement) : nil
  }

  /// Hands out the note and every change, in the order in which they were made or against it; false
  /// ends it. Answers false where the payload was erased.
  @discardableResult
  func read(
    _ sequence: Int64, backwards: Bool = false, note: (String) -> Void = { _ in },
    _ body: (JournalledChange) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) -> Bool {
    let statement = try connection.prepare(
      "SELECT part, bytes FROM journal_payloads WHERE sequence = ? ORDER BY part"
        + (backwards ? " DESC" : ""))
    statement.bind(sequence, at: 1)
    var isFirst = true
    while try statement.step() {
      isFirst = false
      var reader = ByteReader(statement.bytes(1))
      if statement.number(0) == 0 { note(reader.text()) }
      // A part is small, so that it can be turned round in memory.
      var changes: [JournalledChange] = []
      while !reader.isAtEnd {
        guard let change = JournalledChange(from: &reader) else {
          throw .damaged("journal entry \(sequence)")
        }
        changes.append(change)
      }
      if backwards { changes.reverse() }
      for change in changes {
        if try !body(change) { return true }
      }
    }
    return !isFirst
  }
}
