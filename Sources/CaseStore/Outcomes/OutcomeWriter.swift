import Casework
import CivilTime

/// Replaces what is cached of cases: results, queue entries, the line in lists. Counts are kept
/// back and written once at the end.
final class OutcomeWriter {
  /// No day ever comes so late, none so early.
  static let never = Int64(Int32.max)
  static let stale = Int64(Int32.min)

  /// Where the columns that are looked at stand among those of the statements below.
  private enum Column {
    static let evaluatedOn = 2
    static let worker = 2
    static let count = 2
    static let dismissed = 3
    static let severity = 2
    static let state = 17
  }

  private let connection: Connection
  /// Whether nothing is cached of any case, so that nothing has to be taken away before.
  private let startsEmpty: Bool
  private var tally = OutcomeTally()
  private var pile = QueuePile()
  private var savedCount = 0
  private var latest: Int64?
  private let known: Cursor
  private let outcome: Cursor
  private let line: Cursor
  private let entry: Cursor
  private let finding: Cursor

  init(_ connection: Connection, startsEmpty: Bool = false) throws(StoreFailure) {
    self.connection = connection
    self.startsEmpty = startsEmpty
    known = Cursor(
      try connection.prepare(
        """
        SELECT o.results, o.evaluated_on, l.worker FROM outcomes o
        LEFT JOIN case_lines l ON l.case_id = o.case_id WHERE o.case_id = ?
        """))
    outcome = Cursor(
      try connection.prepare(
        """
        INSERT INTO outcomes (case_id, horizon, evaluated_on, results) VALUES (?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE SET horizon = excluded.horizon,
          evaluated_on = excluded.evaluated_on, results = excluded.results
        """))
    line = Cursor(
      try connection.prepare(
        """
        INSERT INTO case_lines (case_id, sort_name, worker, "case", client_name, team, employer,
          job_start, last_contact, overdue_count, worst_severity)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (case_id) DO UPDATE SET sort_name = excluded.sort_name,
          worker = excluded.worker, "case" = excluded."case", client_name = excluded.client_name,
          team = excluded.team, employer = excluded.employer, job_start = excluded.job_start,
          last_contact = excluded.last_contact, overdue_count = excluded.overdue_count,
          worst_severity = excluded.worst_severity
        """))
    entry = Cursor(
      try connection.prepare(
        """
        INSERT INTO queue (band, sort_day, severity, sort_name, case_id, number, worker, "case",
          client, client_name, phone, employer, job_start, matter, step, rule, subject, state,
          opens, due, overdue_from, has_sort_day, time, reason, reason_english)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """))
    finding = Cursor(
      try connection.prepare(
        "INSERT INTO findings (rule, case_id, count, dismissed) VALUES (?, ?, ?, ?)"))
  }

  func save(_ outcome: CaseOutcome, of file: CaseFile, number: Int64) throws(StoreFailure) {
    var writer = ByteWriter()
    CaseVerdict(outcome, of: file, number: number).write(to: &writer)
    try save(own: writer.bytes)
  }

  /// Saves what was judged in this process.
  func save(own bytes: [UInt8]) throws(StoreFailure) {
    guard let block = VerdictBlock(bytes) else { throw .internalFault("verdict") }
    try save(block)
  }

  func save(_ block: VerdictBlock) throws(StoreFailure) {
    try block.bytes.withUnsafeBufferPointer { (bytes) throws(StoreFailure) in
      for verdict in block.verdicts { try save(verdict, block.cells, bytes) }
    }
    savedCount += block.verdicts.count
    if pile.isFull { try writePile() }
  }

  /// Looks at the pages that may change once more after a long while, so that they stay in memory: one
  /// that went into the log already and changes again has all of the log read again at the end.
  func keepAtHand() throws(StoreFailure) {
    // More than this is not to be kept in memory in any case.
    guard savedCount < 250_000 else { return }
    // Of outcomes the index is counted, which is the smaller.
    for table in ["sqlite_schema", "findings", "outcomes"] {
      _ = try connection.number("SELECT count(*) FROM \(table)")
    }
    // These are still empty, or grow behind a page that is looked at all the time.
    for table in ["queue", "queue_counts", "rule_counts", "case_lines"] {
      _ = try connection.number("SELECT 1 FROM \(table) LIMIT 1")
    }
  }

  /// Forgets a case that no longer exists.
  func remove(_ number: Int64) throws(StoreFailure) {
    try removeResults(of: number)
    for table in ["outcomes", "case_lines"] {
      let statement = try connection.prepare("DELETE FROM \(table) WHERE case_id = ?")
      statement.bind(number, at: 1)
      try statement.run()
    }
  }

  /// Brings the counts up to date; nothing is complete before.
  func finish() throws(StoreFailure) {
    try writePile()
    for (key, change) in tally.states where change != 0 {
      let statement = try connection.prepare(
        """
        INSERT INTO queue_counts (worker, state, count) VALUES (?, ?, ?)
        ON CONFLICT (worker, state) DO UPDATE SET count = count + excluded.count
        """)
      statement.bind(tally.workers.all[key.worker], at: 1)
      statement.bind(key.state, at: 2)
      statement.bind(change, at: 3)
      try statement.run()
    }
    try finishRuleCounts()
    tally = OutcomeTally()
    if let latest {
      let day = Day(number: Int32(truncatingIfNeeded: latest))
      try ComputedState(connection).noteEvaluation(on: day)
    }
    latest = nil
  }
}

extension OutcomeWriter {
  private func finishRuleCounts() throws(StoreFailure) {
    try tally.forEachRule { (worker, rule, change) throws(StoreFailure) in
      let statement = try connection.prepare(
        """
        INSERT INTO rule_counts (everybody, worker, rule, cases, results, dismissed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (everybody, worker, rule) DO UPDATE SET cases = cases + excluded.cases,
          results = results + excluded.results, dismissed = dismissed + excluded.dismissed
        """)
      statement.bind(worker == nil ? 1 : 0, at: 1)
      statement.bind(worker ?? "", at: 2)
      statement.bind(rule, at: 3)
      statement.bind(change.cases, at: 4)
      statement.bind(change.results, at: 5)
      statement.bind(change.dismissed, at: 6)
      try statement.run()
    }
  }

  private func removeResults(of number: Int64) throws(StoreFailure) {
    known.statement.bind(number, at: 1)
    defer { known.statement.reset() }
    // Nothing is known of a case that was never evaluated.
    guard try known.statement.step(), known.statement.number(1) != 0 else { return }
    let results = OutcomeCoding.results(of: known.statement.bytes(0))
    if !results.isEmpty {
      let statement = try connection.prepare("DELETE FROM findings WHERE rule = ? AND case_id = ?")
      let worker = tally.number(ofWorker: known.statement.text(2))
      for rule in CaseVerdict.counts(results) {
        statement.bind(rule.rule, at: 1)
        statement.bind(number, at: 2)
        try statement.run()
        let change = OutcomeTally.Change(
          cases: -1, results: -Int(rule.count), dismissed: -Int(rule.dismissed))
        tally.add(change, rule.rule, of: worker)
      }
    }
    let entries = try connection.prepare(
      "SELECT worker, state, severity FROM queue WHERE case_id = ?")
    entries.bind(number, at: 1)
    var isQueued = false
    while try entries.step() {
      isQueued = true
      let state = QueueStore.countedState(state: entries.number(1), severity: entries.number(2))
      tally.add(-1, state, of: tally.number(ofWorker: entries.text(0)))
    }
    guard isQueued else { return }
    let removal = try connection.prepare("DELETE FROM queue WHERE case_id = ?")
    removal.bind(number, at: 1)
    try removal.run()
  }

  private func save(
    _ verdict: VerdictBlock.Verdict, _ cells: [PackedCell], _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(StoreFailure) {
    let kept = cells[verdict.outcome]
    if !startsEmpty { try removeResults(of: kept[kept.startIndex].number) }
    try run(outcome, kept, bytes)
    let evaluatedOn = kept[kept.startIndex + Column.evaluatedOn].number
    latest = max(latest ?? evaluatedOn, evaluatedOn)
    let shown = cells[verdict.line]
    try run(line, shown, bytes)
    let worker = tally.number(ofWorker: shown[shown.startIndex + Column.worker].text(in: bytes))
    for index in 0..<verdict.findingCount {
      let row = cells[verdict.finding(index)]
      try run(finding, row, bytes)
      let change = OutcomeTally.Change(
        cases: 1, results: Int(row[row.startIndex + Column.count].number),
        dismissed: Int(row[row.startIndex + Column.dismissed].number))
      tally.add(change, row[row.startIndex].text(in: bytes), of: worker)
    }
    for index in 0..<verdict.entryCount {
      let row = cells[verdict.entry(index)]
      if startsEmpty { pile.add(row, of: bytes) } else { try run(entry, row, bytes) }
      let state = QueueStore.countedState(
        state: row[row.startIndex + Column.state].number,
        severity: row[row.startIndex + Column.severity].number)
      tally.add(1, state, of: worker)
    }
  }

  private func writePile() throws(StoreFailure) {
    var count = 0
    try pile.empty { (row, bytes) throws(StoreFailure) in
      try run(entry, row, bytes)
      count += 1
      if count % 16_384 == 0 { try keepAtHand() }
    }
  }

  private func run(
    _ row: Cursor, _ cells: ArraySlice<PackedCell>, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(StoreFailure) {
    row.statement.bind(cells, of: bytes)
    try row.statement.run()
  }
}

extension OutcomeWriter {
  /// What is cached stays to be seen until it is computed anew.
  func markStale(_ number: Int64) throws(StoreFailure) {
    let statement = try connection.prepare(
      """
      INSERT INTO outcomes (case_id, horizon, evaluated_on, results) VALUES (?1, ?2, 0, x'')
      ON CONFLICT (case_id) DO UPDATE SET horizon = ?2
      """)
    statement.bind(number, at: 1)
    statement.bind(OutcomeWriter.stale, at: 2)
    try statement.run()
  }
}
