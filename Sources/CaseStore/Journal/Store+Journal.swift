package import Casework

extension Store {
  /// A window into the journal, the newest first. Only `viewer`'s own lines can be marked as
  /// undoable.
  package func journal(
    _ query: JournalQuery = JournalQuery(), viewer: String = "", offset: Int = 0, limit: Int
  ) throws(StoreFailure) -> Page<JournalEntry> {
    try connection.read { () throws(StoreFailure) in
      var conditions: [String] = []
      if query.caseID != nil { conditions.append("\"case\" = ?1") }
      if query.user != nil { conditions.append("user = ?2") }
      if query.deed != nil { conditions.append("deed = ?3") }
      if sight != .everything, try !hiddenNumbers().isEmpty, let hidden = sight.hidden {
        conditions.append(
          "(\"case\" IS NULL OR \"case\" NOT IN "
            + "(SELECT x.\"case\" FROM cases x WHERE x.id IN (\(hidden))))")
      }
      let restriction =
        conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")

      func bind(_ statement: borrowing Statement) {
        if let id = query.caseID { statement.bind(id.text, at: 1) }
        if let user = query.user { statement.bind(user, at: 2) }
        if let deed = query.deed { statement.bind(Int64(deed.rawValue), at: 3) }
      }
      let lines = try connection.prepare(
        "SELECT \(JournalReader.columns) FROM journal\(restriction) "
          + "ORDER BY sequence DESC LIMIT ?4 OFFSET ?5")
      bind(lines)
      lines.bind(limit, at: 4)
      lines.bind(offset, at: 5)
      let reader = JournalReader(connection: connection)
      var page = Page<JournalEntry>(offset: offset, total: 0, lines: [])
      while try lines.step() {
        var entry = JournalReader.entry(lines)
        entry.isUndoable = try reader.isUndoable(entry, by: viewer)
        page.lines.append(entry)
      }
      // Entries are numbered without gaps.
      let count = try connection.prepare(
        conditions.isEmpty
          ? "SELECT coalesce(max(sequence), 0) FROM journal"
          : "SELECT count(*) FROM journal\(restriction)")
      bind(count)
      if try count.step() { page.total = Int(count.number(0)) }
      return page
    }
  }

  /// The number of the newest entry: whatever people do to cases makes it rise.
  package func newestEntry() throws(StoreFailure) -> Int64 {
    try connection.number("SELECT coalesce(max(sequence), 0) FROM journal") ?? 0
  }

  /// What an entry did, with at most so many of its changes.
  package func journalDetail(
    _ sequence: Int64, limit: Int = 200
  ) throws(StoreFailure) -> JournalDetail {
    let reader = JournalReader(connection: connection)
    let (cases, clients) = (try hiddenCases(), try hiddenClients())
    guard let entry = try reader.entry(sequence), entry.caseID.map({ !cases.contains($0) }) ?? true
    else {
      throw .internalFault("no journal entry \(sequence)")
    }
    var note = ""
    var changes: [Change] = []
    let isKept = try reader.read(
      sequence, note: { note = $0 },
      { (change) throws(StoreFailure) in
        guard changes.count < limit else { return false }
        if change.names(cases, clients) { return true }
        changes.append(
          Change(kind: change.kind, key: change.key, before: change.before, after: change.after))
        return true
      })
    return JournalDetail(entry: entry, note: note, changes: changes, isErased: !isKept)
  }

  /// The end of the chain. Kept outside the store (printed, in the name of a backup) it shows later
  /// whether the journal was cut short or written anew.
  package func journalHead() throws(StoreFailure) -> JournalHead? {
    let statement = try connection.prepare(
      "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
    guard try statement.step() else { return nil }
    return JournalHead(
      sequence: statement.number(0), hash: JournalChain.hexadecimal(statement.bytes(1)))
  }
}

extension JournalledChange {
  /// Whether it would tell about a case or a client that is not shown.
  fileprivate func names(_ cases: Set<CaseID>, _ clients: Set<String>) -> Bool {
    if cases.isEmpty, clients.isEmpty { return false }
    for id in [before?.caseID, after?.caseID] {
      if let id, cases.contains(id) { return true }
    }
    guard case .text(let key)? = key.first else { return false }
    switch kind {
    case .client: return clients.contains(key)
    case .caseRecord: return cases.contains(CaseID(key))
    default: return false
    }
  }
}
