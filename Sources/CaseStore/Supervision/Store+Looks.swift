package import Casework
package import CivilTime

extension Store {
  /// Writes down who looked at a case that is not theirs, and why, for its owner to read. Works in
  /// review mode, too: looking without a trace is not possible.
  @discardableResult
  package func recordLook(
    at id: CaseID, by user: String, reason: String, seconds: Int64
  ) throws(StoreFailure) -> Look {
    try connection.write { () throws(StoreFailure) in
      let owner = try connection.prepare("SELECT worker FROM cases WHERE \"case\" = ?")
      owner.bind(id.text, at: 1)
      guard try owner.step() else { throw .noSuchCase(id) }
      var journal = try JournalWriter(connection: connection, note: reason)
      let entry = try journal.finish(.opened, at: seconds, by: user, on: id, reverses: nil)
      let look = Look(
        sequence: entry.sequence, caseID: id, owner: WorkerID(owner.optionalText(0) ?? ""),
        user: user, at: seconds, reason: reason)
      let insert = try connection.prepare(
        "INSERT INTO looks (sequence, \"case\", owner, user, at, reason) VALUES (?, ?, ?, ?, ?, ?)")
      insert.bind(look.sequence, at: 1)
      insert.bind(id.text, at: 2)
      insert.bind(look.owner.text, at: 3)
      insert.bind(user, at: 4)
      insert.bind(seconds, at: 5)
      insert.bind(reason, at: 6)
      try insert.run()
      return look
    }
  }

  /// Looks at this person's cases, the newest first; only those not read yet, or all.
  package func looks(
    atCasesOf owner: WorkerID, unseenOnly: Bool, limit: Int = 200
  ) throws(StoreFailure) -> [Look] {
    let statement = try connection.prepare(
      "SELECT \(LookRow.columns) FROM looks WHERE owner = ?1"
        + (unseenOnly ? " AND seen_on IS NULL" : "") + " ORDER BY sequence DESC LIMIT ?2")
    statement.bind(owner.text, at: 1)
    statement.bind(limit, at: 2)
    return try LookRow.all(statement)
  }

  /// Everybody who ever looked at a case, the newest first.
  package func looks(at id: CaseID) throws(StoreFailure) -> [Look] {
    let statement = try connection.prepare(
      "SELECT \(LookRow.columns) FROM looks WHERE \"case\" = ? ORDER BY sequence DESC")
    statement.bind(id.text, at: 1)
    return try LookRow.all(statement)
  }

  /// The owner has read them.
  package func markLooksSeen(of owner: WorkerID, on day: Day) throws(StoreFailure) {
    try connection.write { () throws(StoreFailure) in
      let statement = try connection.prepare(
        "UPDATE looks SET seen_on = ? WHERE owner = ? AND seen_on IS NULL")
      statement.bind(day, at: 1)
      statement.bind(owner.text, at: 2)
      try statement.run()
    }
  }
}

private enum LookRow {
  static let columns = "sequence, \"case\", owner, user, at, reason, seen_on"

  static func all(_ row: borrowing Statement) throws(StoreFailure) -> [Look] {
    var looks: [Look] = []
    while try row.step() {
      looks.append(
        Look(
          sequence: row.number(0), caseID: CaseID(row.text(1)), owner: WorkerID(row.text(2)),
          user: row.text(3), at: row.number(4), reason: row.text(5), seenOn: row.day(6)))
    }
    return looks
  }
}
