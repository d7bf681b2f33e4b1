package import Casework

extension Store {
  /// A window into the list of cases. By name it is read by index, other orders are sorted as asked.
  package func caseLines(
    _ query: CaseListQuery = CaseListQuery(), offset: Int = 0, limit: Int
  ) throws(StoreFailure) -> Page<CaseLine> {
    try connection.read { () throws(StoreFailure) in
      var conditions: [String] = []
      if query.workerID != nil { conditions.append("worker = ?1") }
      if query.team != nil { conditions.append("team = ?2") }
      let restriction =
        " WHERE " + (["1"] + conditions).joined(separator: " AND ")
        + sight.condition(on: "case_id")

      func bind(_ statement: borrowing Statement) {
        if let worker = query.workerID { statement.bind(worker.text, at: 1) }
        if let team = query.team { statement.bind(team, at: 2) }
      }
      let lines = try connection.prepare(
        "SELECT \(CaseListStore.columns) FROM case_lines\(restriction) "
          + "ORDER BY \(CaseListStore.order(query)) LIMIT ?3 OFFSET ?4")
      bind(lines)
      lines.bind(limit, at: 3)
      lines.bind(offset, at: 4)
      var page = Page<CaseLine>(offset: offset, total: 0, lines: [])
      while try lines.step() { page.lines.append(CaseListStore.line(lines)) }
      let count = try connection.prepare("SELECT count(*) FROM case_lines\(restriction)")
      bind(count)
      if try count.step() { page.total = Int(count.number(0)) }
      return page
    }
  }

  /// The lines of these cases, in their order; unknown ones are left out.
  package func caseLines(of ids: [CaseID]) throws(StoreFailure) -> [CaseLine] {
    let statement = try connection.prepare(
      "SELECT \(CaseListStore.columns) FROM case_lines "
        + "WHERE case_id = (SELECT id FROM cases WHERE \"case\" = ?)"
        + sight.condition(on: "case_id"))
    var lines: [CaseLine] = []
    for id in ids {
      statement.bind(id.text, at: 1)
      if try statement.step() { lines.append(CaseListStore.line(statement)) }
      statement.reset()
    }
    return lines
  }
}

enum CaseListStore {
  static let columns = """
    "case", client_name, worker, team, employer, job_start, last_contact, overdue_count,
    worst_severity
    """

  /// Empty values come last in either direction: nobody looks for them first.
  static func order(_ query: CaseListQuery) -> String {
    let direction = query.isDescending ? " DESC" : ""
    func last(_ column: String) -> String { "\(column) IS NULL, \(column)\(direction), sort_name" }
    switch query.order {
    case .name: return "sort_name\(direction), case_id\(direction)"
    case .caseID: return "\"case\"\(direction)"
    case .worker: return "worker = '', worker\(direction), sort_name"
    case .team: return "team = '', team\(direction), sort_name"
    case .employer: return "employer = '', employer\(direction), sort_name"
    case .jobStart: return last("job_start")
    case .lastContact: return last("last_contact")
    // The most and the worst first.
    case .overdue: return "overdue_count\(query.isDescending ? "" : " DESC"), sort_name"
    case .severity: return last("worst_severity")
    }
  }

  static func line(_ row: borrowing Statement) -> CaseLine {
    var line = CaseLine(caseID: CaseID(row.text(0)), clientName: row.text(1))
    let worker = row.text(2)
    line.workerID = worker.isEmpty ? nil : WorkerID(worker)
    line.team = row.text(3)
    line.employer = row.text(4)
    line.jobStart = row.day(5)
    line.lastContact = row.day(6)
    line.overdueCount = Int(row.number(7))
    line.worstSeverity = row.optionalNumber(8).flatMap { Severity(rawValue: UInt8(clamping: $0)) }
    return line
  }
}
