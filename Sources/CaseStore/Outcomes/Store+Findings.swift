package import Casework

extension Store {
  /// Results ordered by case, rule and subject; stops when the body answers false.
  package func forEachFinding(
    worker: WorkerID? = nil, rule: String? = nil, caseID: CaseID? = nil,
    _ body: (FindingLine) -> Bool
  ) throws(StoreFailure) {
    var conditions = ["o.results <> x''"]
    if worker != nil { conditions.append("c.worker = ?1") }
    if rule != nil {
      conditions.append("c.id IN (SELECT case_id FROM findings WHERE rule = ?2)")
    }
    if caseID != nil { conditions.append("c.\"case\" = ?3") }
    let statement = try connection.prepare(
      """
      SELECT c."case", l.client_name, c.worker, o.results FROM cases c
      JOIN outcomes o ON o.case_id = c.id LEFT JOIN case_lines l ON l.case_id = c.id
      WHERE \(conditions.joined(separator: " AND "))\(sight.condition(on: "c.id")) ORDER BY c."case"
      """)
    if let worker { statement.bind(worker.text, at: 1) }
    if let rule { statement.bind(rule, at: 2) }
    if let caseID { statement.bind(caseID.text, at: 3) }
    while try statement.step() {
      let id = CaseID(statement.text(0))
      let name = statement.text(1)
      let owner = statement.optionalText(2).map { WorkerID($0) }
      let results = OutcomeCoding.results(of: statement.bytes(3))
        .filter { rule == nil || $0.rule == rule }
        .sorted { ($0.rule, $0.subject ?? "") < ($1.rule, $1.subject ?? "") }
      for result in results {
        let line = FindingLine(caseID: id, clientName: name, workerID: owner, result: result)
        guard body(line) else { return }
      }
    }
  }

  /// A window into the results of a rule, of one worker or of all, in the order of the cases' numbers.
  /// What lies before the window is only counted.
  package func findings(
    of rule: String, worker: WorkerID? = nil, offset: Int = 0, limit: Int
  ) throws(StoreFailure) -> Page<FindingLine> {
    try connection.read { () throws(StoreFailure) in
      let counted = try ruleCounts(worker: worker).first { $0.rule == rule }
      var page = Page<FindingLine>(offset: offset, total: counted?.results ?? 0, lines: [])
      let places = try connection.prepare(
        "SELECT case_id, count FROM findings WHERE \(condition(rule: rule, worker)) ORDER BY case_id"
      )
      bind(rule, worker, to: places)
      var passed = 0
      while page.lines.count < limit, try places.step() {
        let count = Int(places.number(1))
        defer { passed += count }
        guard passed + count > offset else { continue }
        let lines = try lines(of: places.number(0), rule)
        page.lines += lines.dropFirst(max(0, offset - passed)).prefix(limit - page.lines.count)
      }
      return page
    }
  }

  private func lines(of number: Int64, _ rule: String) throws(StoreFailure) -> [FindingLine] {
    let statement = try connection.prepare(
      """
      SELECT c."case", l.client_name, c.worker, o.results FROM outcomes o
      JOIN cases c ON c.id = o.case_id LEFT JOIN case_lines l ON l.case_id = o.case_id
      WHERE o.case_id = ?
      """)
    statement.bind(number, at: 1)
    guard try statement.step() else { return [] }
    let (id, name) = (CaseID(statement.text(0)), statement.text(1))
    let owner = statement.optionalText(2).map { WorkerID($0) }
    return OutcomeCoding.results(of: statement.bytes(3))
      .filter { $0.rule == rule }.sorted { ($0.subject ?? "") < ($1.subject ?? "") }
      .map { FindingLine(caseID: id, clientName: name, workerID: owner, result: $0) }
  }

  private func condition(rule: String, _ worker: WorkerID?) -> String {
    "rule = ?1"
      + (worker == nil ? "" : " AND case_id IN (SELECT id FROM cases WHERE worker = ?2)")
      + sight.condition(on: "case_id")
  }

  private func bind(_ rule: String, _ worker: WorkerID?, to statement: borrowing Statement) {
    statement.bind(rule, at: 1)
    if let worker { statement.bind(worker.text, at: 2) }
  }

  /// How many cases each rule holds for, of one worker or of all.
  package func ruleCounts(worker: WorkerID? = nil) throws(StoreFailure) -> [RuleCount] {
    var counts: [RuleCount] = []
    let sums = try connection.prepare(
      "SELECT rule, cases, results, dismissed FROM rule_counts "
        + "WHERE everybody = ?1 AND worker = ?2 ORDER BY rule")
    sums.bind(worker == nil ? 1 : 0, at: 1)
    sums.bind(worker?.text ?? "", at: 2)
    while try sums.step() { counts.append(Store.ruleCount(sums)) }
    // The sums are kept for everybody; what is not shown is taken off again.
    if let hidden = sight.hidden {
      let own = worker == nil ? "" : " AND worker = ?1"
      let rows = try connection.prepare(
        """
        SELECT f.rule, count(*), sum(f.count), sum(f.dismissed)
        FROM (SELECT rule FROM rule_counts WHERE everybody = 1) r
        CROSS JOIN (SELECT id FROM cases WHERE id IN (\(hidden))\(own)) h
        CROSS JOIN findings f ON f.rule = r.rule AND f.case_id = h.id GROUP BY f.rule
        """)
      if let worker { rows.bind(worker.text, at: 1) }
      while try rows.step() {
        let unseen = Store.ruleCount(rows)
        guard let index = counts.firstIndex(where: { $0.rule == unseen.rule }) else { continue }
        counts[index].cases -= unseen.cases
        counts[index].results -= unseen.results
        counts[index].dismissed -= unseen.dismissed
      }
    }
    return counts.filter { $0.cases > 0 }
  }

  private static func ruleCount(_ row: borrowing Statement) -> RuleCount {
    RuleCount(
      rule: row.text(0), cases: Int(row.number(1)), results: Int(row.number(2)),
      dismissed: Int(row.number(3)))
  }
}
