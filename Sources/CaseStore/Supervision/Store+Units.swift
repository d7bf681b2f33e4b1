package import Casework

extension Store {
  /// The teams with the number of their cases, by name.
  package func teams() throws(StoreFailure) -> [(name: String, cases: Int)] {
    let row = try connection.prepare(
      "SELECT team, count(*) FROM cases WHERE team IS NOT NULL AND team <> ''"
        + sight.condition(on: "id") + " GROUP BY team ORDER BY team")
    var teams: [(name: String, cases: Int)] = []
    while try row.step() { teams.append((row.text(0), Int(row.number(1)))) }
    return teams
  }

  /// The queue of several people as one: a deputy's own and that of those absent.
  package func queue(
    ofAny workers: [WorkerID], offset: Int = 0, limit: Int = .max
  ) throws(StoreFailure) -> Page<QueueLine> {
    try connection.read { () throws(StoreFailure) in
      let places = workers.indices.map { "?\($0 + 3)" }.joined(separator: ", ")
      let row = try connection.prepare(
        "SELECT \(QueueStore.columns) FROM queue WHERE worker IN (\(places))"
          + sight.condition(on: "case_id") + " ORDER BY \(QueueStore.order()) LIMIT ?1 OFFSET ?2")
      row.bind(limit, at: 1)
      row.bind(offset, at: 2)
      for (index, worker) in workers.enumerated() { row.bind(worker.text, at: Int32(index + 3)) }
      var lines: [QueueLine] = []
      while try row.step() { lines.append(QueueStore.line(row)) }
      var total = 0
      for worker in workers { total += try queue(of: worker, limit: 0).total }
      return Page(offset: offset, total: total, lines: lines)
    }
  }
}

extension QueueCounts {
  package static func + (a: QueueCounts, b: QueueCounts) -> QueueCounts {
    var sum = a
    sum.overdue += b.overdue
    sum.due += b.due
    sum.planned += b.planned
    sum.soon += b.soon
    sum.hints += b.hints
    return sum
  }
}
