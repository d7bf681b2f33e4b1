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

  /// A window into the results. Of one rule or one worker; of all it has to count its way there.
  package func findings(
    worker: WorkerID? = nil, rule: String? = nil, caseID: CaseID? = nil, offset: Int = 0,
    limit: Int
  ) throws(StoreFailure) -> Page<FindingLine> {
    var page = Page<FindingLine>(offset: offset, total: 0, lines: [])
    try forEachFinding(worker: worker, rule: rule, caseID: caseID) { line in
      if page.total >= offset, page.lines.count < limit { page.lines.append(line) }
      page.total += 1
      return true
    }
    return page
  }

  package func ruleCounts(worker: WorkerID? = nil) throws(StoreFailure) -> [RuleCount] {
    let statement = try connection.prepare(
      """
      SELECT rule, count(*), sum(count), sum(dismissed) FROM findings
      WHERE \(worker == nil ? "1" : "case_id IN (SELECT id FROM cases WHERE worker = ?1)")
      \(sight.condition(on: "case_id"))
      GROUP BY rule ORDER BY rule
      """)
    if let worker { statement.bind(worker.text, at: 1) }
    var counts: [RuleCount] = []
    while try statement.step() {
      counts.append(
        RuleCount(
          rule: statement.text(0), cases: Int(statement.number(1)),
          results: Int(statement.number(2)), dismissed: Int(statement.number(3))))
    }
    return counts
  }
}
