package import Casework
import CivilTime

/// The morning list as it lies in its table: in the order of the screen.
enum QueueStore {
  /// Hints are counted apart, whatever state they are in.
  static let hints: Int64 = 100

  static func countedState(state: Int64, severity: Int64) -> Int64 {
    severity == Int64(Severity.hint.rawValue) ? hints : state
  }

  static let columns = """
    "case", matter, step, rule, subject, state, opens, due, overdue_from, severity, band, sort_day,
    has_sort_day, time, reason, reason_english, client_name, client, worker, phone, employer, job_start
    """

  static func order(reversed: Bool = false) -> String {
    ["band", "sort_day", "severity", "sort_name", "case_id", "number"]
      .map { reversed ? $0 + " DESC" : $0 }.joined(separator: ", ")
  }

  static func line(_ row: borrowing Statement) -> QueueLine {
    var entry = QueueEntry(
      caseID: CaseID(row.text(0)),
      matter: QueueEntry.Matter(rawValue: UInt8(clamping: row.number(1))) ?? .finding,
      state: QueueEntry.State(rawValue: UInt8(clamping: row.number(5))) ?? .due,
      severity: Severity(rawValue: UInt8(clamping: row.number(9))) ?? .hint,
      band: Int(row.number(10)), reason: row.text(14), reasonEnglish: row.text(15))
    entry.step = row.optionalNumber(2).flatMap { Step(rawValue: UInt8(clamping: $0)) }
    entry.rule = row.optionalText(3)
    entry.subject = row.optionalText(4)
    entry.opens = row.day(6)
    entry.due = row.day(7)
    entry.overdueFrom = row.day(8)
    entry.sortDay = row.number(12) == 0 ? nil : row.day(11)
    entry.time = row.optionalNumber(13).map { Int($0) }
    var line = QueueLine(entry: entry, clientName: row.text(16))
    line.clientID = row.optionalText(17).map { ClientID($0) }
    let worker = row.text(18)
    line.workerID = worker.isEmpty ? nil : WorkerID(worker)
    line.phone = row.text(19)
    line.employer = row.text(20)
    line.jobStart = row.day(21)
    return line
  }
}

extension Store {
  /// A window into the queue, of one worker or of all; the whole of it with a large limit.
  package func queue(
    of worker: WorkerID?, offset: Int = 0, limit: Int = .max
  ) throws(StoreFailure) -> Page<QueueLine> {
    try connection.read { () throws(StoreFailure) in
      let total = try queueLength(of: worker)
      let rows = max(0, min(limit, total - offset))
      // What lies before the window is passed over: near the end it is read from there.
      let isNearEnd = offset > total / 2
      let statement = try connection.prepare(
        "SELECT \(QueueStore.columns) FROM queue WHERE \(shown(worker, 3)) "
          + "ORDER BY \(QueueStore.order(reversed: isNearEnd)) LIMIT ?1 OFFSET ?2")
      statement.bind(rows, at: 1)
      statement.bind(isNearEnd ? total - offset - rows : offset, at: 2)
      if let worker { statement.bind(worker.text, at: 3) }
      var lines: [QueueLine] = []
      while try statement.step() { lines.append(QueueStore.line(statement)) }
      if isNearEnd { lines.reverse() }
      return Page(offset: offset, total: total, lines: lines)
    }
  }

  /// Every line of the queue in order, of these workers or of all; stops when the body answers false.
  /// Needs no memory for the list.
  package func forEachQueueLine(
    ofAny workers: [WorkerID] = [], _ body: (QueueLine) -> Bool
  ) throws(StoreFailure) {
    let places = workers.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    let statement = try connection.prepare(
      "SELECT \(QueueStore.columns) FROM queue WHERE "
        + (workers.isEmpty ? "1" : "worker IN (\(places))") + sight.condition(on: "case_id")
        + " ORDER BY \(QueueStore.order())")
    for (index, worker) in workers.enumerated() {
      statement.bind(worker.text, at: Int32(index + 1))
    }
    while try statement.step() {
      guard body(QueueStore.line(statement)) else { return }
    }
  }

  package func queueCounts(of worker: WorkerID?) throws(StoreFailure) -> QueueCounts {
    let statement = try connection.prepare(
      "SELECT state, sum(count) FROM queue_counts"
        + (worker == nil ? "" : " WHERE worker = ?1") + " GROUP BY state")
    if let worker { statement.bind(worker.text, at: 1) }
    var counts = QueueCounts()
    while try statement.step() { counts.add(Int(statement.number(1)), statement.number(0)) }
    // The sums are kept for everybody; what is not shown is taken off again.
    if let hidden = sight.hidden {
      let rows = try connection.prepare(
        "SELECT state, severity, count(*) FROM queue WHERE case_id IN (\(hidden))"
          + (worker == nil ? "" : " AND worker = ?1") + " GROUP BY state, severity")
      if let worker { rows.bind(worker.text, at: 1) }
      while try rows.step() {
        let state = QueueStore.countedState(state: rows.number(0), severity: rows.number(1))
        counts.add(-Int(rows.number(2)), state)
      }
    }
    return counts
  }

  /// Whose lines are meant, without those of cases that are not shown.
  private func shown(_ worker: WorkerID?, _ place: Int) -> String {
    (worker == nil ? "1" : "worker = ?\(place)") + sight.condition(on: "case_id")
  }

  private func queueLength(of worker: WorkerID?) throws(StoreFailure) -> Int {
    let statement = try connection.prepare(
      "SELECT coalesce(sum(count), 0) FROM queue_counts"
        + (worker == nil ? "" : " WHERE worker = ?1"))
    if let worker { statement.bind(worker.text, at: 1) }
    let all = try statement.step() ? Int(statement.number(0)) : 0
    guard let hidden = sight.hidden else { return all }
    let rows = try connection.prepare(
      "SELECT count(*) FROM queue WHERE case_id IN (\(hidden))"
        + (worker == nil ? "" : " AND worker = ?1"))
    if let worker { rows.bind(worker.text, at: 1) }
    return try rows.step() ? all - Int(rows.number(0)) : all
  }
}

extension QueueCounts {
  fileprivate mutating func add(_ count: Int, _ state: Int64) {
    switch state {
    case QueueStore.hints: hints += count
    case Int64(QueueEntry.State.due.rawValue): due += count
    case Int64(QueueEntry.State.planned.rawValue): planned += count
    case Int64(QueueEntry.State.overdue.rawValue): overdue += count
    default: soon += count
    }
  }
}
