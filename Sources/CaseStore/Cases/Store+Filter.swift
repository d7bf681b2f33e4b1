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
      var page = Page<CaseLine>(offset: offset, total: try self.count(query), lines: [])
      // Sorting keeps as many rows as lie before the window: near the end it is read from there.
      let rows = max(0, min(limit, page.total - offset))
      let isNearEnd = offset > page.total / 2
      let lines = try connection.prepare(
        "SELECT \(CaseListStore.columns) FROM case_lines WHERE \(query.condition)"
          + sight.condition(on: "case_id")
          + " ORDER BY \(Store.order(order, reversed: isNearEnd)) "
          + "LIMIT ?\(count + 1) OFFSET ?\(count + 2)")
      bind(query, to: lines)
      lines.bind(rows, at: Int32(count + 1))
      lines.bind(isNearEnd ? page.total - offset - rows : offset, at: Int32(count + 2))
      while try lines.step() { page.lines.append(CaseListStore.line(lines)) }
      if isNearEnd { page.lines.reverse() }
      return page
    }
  }

  /// How many cases a filter lets through.
  package func caseCount(_ filter: CaseFilter, on today: Day) throws(StoreFailure) -> Int {
    try count(FilterQuery(filter, on: today))
  }

  /// All of them without those not shown: asking each case whether it is would take far longer.
  private func count(_ query: FilterQuery) throws(StoreFailure) -> Int {
    func count(_ more: String) throws(StoreFailure) -> Int {
      let statement = try connection.prepare(
        "SELECT count(*) FROM case_lines WHERE \(query.condition)\(more)")
      bind(query, to: statement)
      return try statement.step() ? Int(statement.number(0)) : 0
    }
    guard let hidden = sight.hidden else { return try count("") }
    return try count("") - count(" AND case_id IN (\(hidden))")
  }

  private func bind(_ query: FilterQuery, to statement: borrowing Statement) {
    for (index, value) in query.values.enumerated() { statement.bind(value, at: Int32(index + 1)) }
  }

  /// The name of the case decides last, so that either direction gives the same order.
  private static func order(_ order: CaseOrder, reversed: Bool) -> String {
    let (up, down) = reversed ? (" DESC", "") : ("", " DESC")
    let name = "sort_name\(up), case_id\(up)"
    switch order {
    case .urgency:
      return "worst_severity IS NULL\(up), worst_severity\(up), overdue_count\(down), \(name)"
    case .name: return name
    case .jobStart: return "job_start IS NULL\(up), job_start\(down), \(name)"
    case .lastContact: return "last_contact IS NOT NULL\(up), last_contact\(up), \(name)"
    }
  }
}
