package import Casework
package import CivilTime

extension Store {
  /// A window into the cases a filter lets through.
  package func caseLines(
    _ filter: CaseFilter, order: CaseOrder, on today: Day, offset: Int = 0, limit: Int
  ) throws(StoreFailure) -> Page<CaseLine> {
    let query = FilterQuery(filter, on: today)
    return try connection.read { () throws(StoreFailure) in
      let count = query.values.count
      let lines = try connection.prepare(
        "SELECT \(CaseListStore.columns) FROM case_lines WHERE \(query.condition)"
          + sight.condition(on: "case_id")
          + " ORDER BY \(Store.order(order)) LIMIT ?\(count + 1) OFFSET ?\(count + 2)")
      bind(query, to: lines)
      lines.bind(limit, at: Int32(count + 1))
      lines.bind(offset, at: Int32(count + 2))
      var page = Page<CaseLine>(offset: offset, total: 0, lines: [])
      while try lines.step() { page.lines.append(CaseListStore.line(lines)) }
      page.total = try self.count(query)
      return page
    }
  }

  /// How many cases a filter lets through.
  package func caseCount(_ filter: CaseFilter, on today: Day) throws(StoreFailure) -> Int {
    try count(FilterQuery(filter, on: today))
  }

  private func count(_ query: FilterQuery) throws(StoreFailure) -> Int {
    let statement = try connection.prepare(
      "SELECT count(*) FROM case_lines WHERE \(query.condition)"
        + sight.condition(on: "case_id"))
    bind(query, to: statement)
    return try statement.step() ? Int(statement.number(0)) : 0
  }

  private func bind(_ query: FilterQuery, to statement: borrowing Statement) {
    for (index, value) in query.values.enumerated() { statement.bind(value, at: Int32(index + 1)) }
  }

  private static func order(_ order: CaseOrder) -> String {
    switch order {
    case .urgency: "worst_severity IS NULL, worst_severity, overdue_count DESC, sort_name"
    case .name: "sort_name, case_id"
    case .jobStart: "job_start IS NULL, job_start DESC, sort_name"
    case .lastContact: "last_contact IS NOT NULL, last_contact, sort_name"
    }
  }
}
