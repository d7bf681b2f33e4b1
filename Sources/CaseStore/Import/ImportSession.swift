import Casework

/// Brings records in, one after the other, within one transaction and under one journal entry.
///
/// Nothing is collected: rows go straight into their tables, their keys and what they replace straight
/// into the journal.
final class ImportSession {
  private let connection: Connection
  private let rows: RowStore
  private var journal: JournalWriter
  private let search: SearchWriter
  /// Cases numbered above this are new in this import: their caches are marked once at the end.
  private let lastKnownCase: Int64
  private var inserter: BulkInserter?
  /// Kinds that had no rows before: nothing has to be compared.
  private var wasEmpty = [Bool](repeating: false, count: EntityKind.allCases.count)
  private let cases = CaseNumbers()
  private var summary = ImportSummary()

  init(_ connection: Connection) throws(StoreFailure) {
    self.connection = connection
    rows = RowStore(connection: connection)
    search = SearchWriter(connection)
    journal = try JournalWriter(connection: connection, note: "")
    lastKnownCase = try connection.number("SELECT max(id) FROM cases") ?? 0
    for kind in EntityKind.allCases
    where try connection.number("SELECT 1 FROM \(kind.name) LIMIT 1") == nil {
      wasEmpty[Int(kind.rawValue)] = true
    }
  }

  /// Brings in block after block; false where all of it is to be forgotten.
  func bring(
    _ next: () -> [UInt8]?, proceed: (Int) -> Bool
  ) throws(StoreFailure) -> Bool {
    var count = 0
    while let block = next() {
      var rows = RowBlock.Reader(block)
      while rows.moveOn() {
        try bring(rows.row)
        count += 1
        if count % 4_096 == 0, !proceed(count) { return false }
      }
      if rows.isDamaged { return false }
    }
    return proceed(count)
  }

  private func bring(_ row: RowBlock.Row) throws(StoreFailure) {
    if wasEmpty[Int(row.kind.rawValue)] { return try insert(row) }
    let record = row.record
    guard let current = try rows.find(record.kind, key: record.key) else {
      return try insert(row)
    }
    if current.version == journal.sequence {
      throw .duplicateKey(kind: record.kind, key: record.keyText)
    }
    guard current.record != record else {
      summary.counts[record.kind, default: .init()].unchanged += 1
      return
    }
    try search.remove(current.record, case: current.caseNumber, rows: rows)
    let number = try rows.update(key: record.key, to: record, version: journal.sequence)
    try journal.add(
      JournalledChange(
        kind: record.kind, key: record.key, before: current.record,
        beforeVersion: current.version, after: record, afterVersion: journal.sequence))
    try search.add(record, case: number ?? current.caseNumber, rows: rows)
    try markStale(number, current.caseNumber, client: record)
    summary.counts[record.kind, default: .init()].changed += 1
  }

  private func insert(_ row: RowBlock.Row) throws(StoreFailure) {
    if inserter?.kind != row.kind {
      endInserting()
      inserter = try BulkInserter(
        connection, kind: row.kind, version: journal.sequence, cases: cases)
    }
    let number = try inserter?.insert(row)
    try journal.addImported(row)
    if let number, number <= lastKnownCase { try markStale(number, nil, client: nil) }
    if row.kind == .client, lastKnownCase > 0 { try markStale(nil, nil, client: row.record) }
  }

  private func endInserting() {
    if let inserter, inserter.count > 0 {
      summary.counts[inserter.kind, default: .init()].new += inserter.count
    }
    inserter = nil
  }

  /// Old cases are marked one by one; those of this import are all marked at the end.
  private func markStale(
    _ number: Int64?, _ former: Int64?, client record: Record?
  ) throws(StoreFailure) {
    var numbers = [number, former].compactMap { $0 }
    if let record, record.kind == .client, case .text(let id) = record.cells[0] {
      numbers += try rows.caseNumbers(ofClient: id)
    }
    for number in numbers where number <= lastKnownCase {
      let outcomes = try connection.prepare(
        "UPDATE outcomes SET horizon = ? WHERE case_id = ? AND horizon <> ?1")
      outcomes.bind(OutcomeWriter.stale, at: 1)
      outcomes.bind(number, at: 2)
      try outcomes.run()
      let pending = try connection.prepare(
        "INSERT OR IGNORE INTO search_pending (case_id) VALUES (?)")
      pending.bind(number, at: 1)
      try pending.run()
    }
  }

  func finish(
    at seconds: Int64, by user: String, complete: Set<EntityKind>
  ) throws(StoreFailure) -> ImportSummary {
    endInserting()
    for query in [
      """
      INSERT INTO outcomes (case_id, horizon, evaluated_on, results)
      SELECT id, \(OutcomeWriter.stale), 0, x'' FROM cases WHERE id > \(lastKnownCase)
      """,
      "INSERT INTO search_pending (case_id) SELECT id FROM cases WHERE id > \(lastKnownCase)",
    ] { try connection.execute(query) }
    try References(connection: connection).check(
      writtenSince: journal.sequence, complete: complete)
    if journal.count > 0 {
      summary.sequence = try journal.finish(
        .imported, at: seconds, by: user, on: nil, reverses: nil
      ).sequence
    }
    return summary
  }
}
