import Casework
import CivilTime

/// Replaces what is cached of cases: results, queue entries, the line in lists. Counts are kept
/// back and written once at the end.
final class OutcomeWriter {
  /// No day ever comes so late, none so early.
  static let never = Int64(Int32.max)
  static let stale = Int64(Int32.min)

  private struct CountKey: Hashable {
    let worker: String
    let state: Int64
  }

  private struct RuleKey: Hashable {
    /// nil for everybody.
    let worker: String?
    let rule: String
  }

  private let connection: Connection
  /// Whether nothing is cached of any case, so that nothing has to be taken away before.
  private let startsEmpty: Bool
  private var counts: [CountKey: Int64] = [:]
  private var ruleCounts: [RuleKey: RuleCount] = [:]
  private var latest: Day?
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
    try save(CaseVerdict(outcome, of: file, number: number))
  }

  func save(_ verdict: CaseVerdict) throws(StoreFailure) {
    if !startsEmpty { try removeResults(of: verdict.number) }
    try writeResults(verdict)
    try writeLine(verdict)
    for (position, matter) in verdict.queue.enumerated() {
      try write(matter, at: position, verdict)
    }
    latest = max(latest ?? verdict.evaluatedOn, verdict.evaluatedOn)
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
    for (key, change) in counts where change != 0 {
      let statement = try connection.prepare(
        """
        INSERT INTO queue_counts (worker, state, count) VALUES (?, ?, ?)
        ON CONFLICT (worker, state) DO UPDATE SET count = count + excluded.count
        """)
      statement.bind(key.worker, at: 1)
      statement.bind(key.state, at: 2)
      statement.bind(change, at: 3)
      try statement.run()
    }
    counts = [:]
    try finishRuleCounts()
    if let latest { try ComputedState(connection).noteEvaluation(on: latest) }
    latest = nil
  }
}

extension OutcomeWriter {
  private func finishRuleCounts() throws(StoreFailure) {
    for (key, change) in ruleCounts {
      let statement = try connection.prepare(
        """
        INSERT INTO rule_counts (everybody, worker, rule, cases, results, dismissed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (everybody, worker, rule) DO UPDATE SET cases = cases + excluded.cases,
          results = results + excluded.results, dismissed = dismissed + excluded.dismissed
        """)
      statement.bind(key.worker == nil ? 1 : 0, at: 1)
      statement.bind(key.worker ?? "", at: 2)
      statement.bind(key.rule, at: 3)
      statement.bind(change.cases, at: 4)
      statement.bind(change.results, at: 5)
      statement.bind(change.dismissed, at: 6)
      try statement.run()
    }
    ruleCounts = [:]
  }

  private func count(
    _ rule: String, of worker: String, cases: Int, results: Int64, dismissed: Int64
  ) {
    let none = RuleCount(rule: rule, cases: 0, results: 0, dismissed: 0)
    for owner in [worker, nil] {
      let key = RuleKey(worker: owner, rule: rule)
      ruleCounts[key, default: none].cases += cases
      ruleCounts[key, default: none].results += Int(results)
      ruleCounts[key, default: none].dismissed += Int(dismissed)
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
      let worker = known.statement.text(2)
      for rule in CaseVerdict.counts(results) {
        statement.bind(rule.rule, at: 1)
        statement.bind(number, at: 2)
        try statement.run()
        count(
          rule.rule, of: worker, cases: -1, results: -rule.count, dismissed: -rule.dismissed)
      }
    }
    let entries = try connection.prepare(
      "SELECT worker, state, severity FROM queue WHERE case_id = ?")
    entries.bind(number, at: 1)
    var isQueued = false
    while try entries.step() {
      isQueued = true
      let state = QueueStore.countedState(state: entries.number(1), severity: entries.number(2))
      counts[CountKey(worker: entries.text(0), state: state), default: 0] -= 1
    }
    guard isQueued else { return }
    let removal = try connection.prepare("DELETE FROM queue WHERE case_id = ?")
    removal.bind(number, at: 1)
    try removal.run()
  }

  private func writeResults(_ verdict: CaseVerdict) throws(StoreFailure) {
    outcome.statement.bind(verdict.number, at: 1)
    outcome.statement.bind(
      verdict.horizon.map { Int64($0.number) } ?? OutcomeWriter.never, at: 2)
    outcome.statement.bind(Int64(verdict.evaluatedOn.number), at: 3)
    outcome.statement.bind(verdict.results, at: 4)
    try outcome.statement.run()
    for rule in verdict.rules {
      finding.statement.bind(rule.rule, at: 1)
      finding.statement.bind(verdict.number, at: 2)
      finding.statement.bind(rule.count, at: 3)
      finding.statement.bind(rule.dismissed, at: 4)
      try finding.statement.run()
      count(
        rule.rule, of: verdict.workerID, cases: 1, results: rule.count, dismissed: rule.dismissed)
    }
  }

  private func writeLine(_ verdict: CaseVerdict) throws(StoreFailure) {
    line.statement.bind(verdict.number, at: 1)
    line.statement.bind(verdict.summary.sortName, at: 2)
    line.statement.bind(verdict.workerID, at: 3)
    line.statement.bind(verdict.caseID, at: 4)
    line.statement.bind(verdict.summary.clientName, at: 5)
    line.statement.bind(verdict.team, at: 6)
    line.statement.bind(verdict.summary.employer, at: 7)
    line.statement.bind(verdict.summary.jobStart, at: 8)
    line.statement.bind(verdict.summary.lastContact, at: 9)
    line.statement.bind(verdict.queue.count { $0.state == .overdue }, at: 10)
    line.statement.bind(verdict.worstSeverity, at: 11)
    try line.statement.run()
  }

  private func write(
    _ matter: QueueEntry, at position: Int, _ verdict: CaseVerdict
  ) throws(StoreFailure) {
    let summary = verdict.summary
    let row = entry
    row.statement.bind(matter.band, at: 1)
    row.statement.bind(matter.sortDay.map { Int64($0.number) } ?? OutcomeWriter.never, at: 2)
    row.statement.bind(Int64(matter.severity.rawValue), at: 3)
    row.statement.bind(summary.sortName, at: 4)
    row.statement.bind(verdict.number, at: 5)
    row.statement.bind(position, at: 6)
    row.statement.bind(verdict.workerID, at: 7)
    row.statement.bind(verdict.caseID, at: 8)
    row.statement.bind(verdict.clientID, at: 9)
    row.statement.bind(summary.clientName, at: 10)
    row.statement.bind(summary.phone, at: 11)
    row.statement.bind(summary.employer, at: 12)
    row.statement.bind(summary.jobStart, at: 13)
    row.statement.bind(Int64(matter.matter.rawValue), at: 14)
    row.statement.bind(matter.step.map { Int64($0.rawValue) }, at: 15)
    row.statement.bind(matter.rule, at: 16)
    row.statement.bind(matter.subject, at: 17)
    row.statement.bind(Int64(matter.state.rawValue), at: 18)
    row.statement.bind(matter.opens, at: 19)
    row.statement.bind(matter.due, at: 20)
    row.statement.bind(matter.overdueFrom, at: 21)
    row.statement.bind(matter.sortDay == nil ? 0 : 1, at: 22)
    row.statement.bind(matter.time.map { Int64($0) }, at: 23)
    row.statement.bind(matter.reason, at: 24)
    row.statement.bind(matter.reasonEnglish, at: 25)
    try row.statement.run()
    let state = QueueStore.countedState(
      state: Int64(matter.state.rawValue), severity: Int64(matter.severity.rawValue))
    counts[CountKey(worker: verdict.workerID, state: state), default: 0] += 1
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
