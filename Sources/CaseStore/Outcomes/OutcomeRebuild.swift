import Casework

/// Judges every case from scratch, after an import or under another rule model.
///
/// What was cached goes at once, and most indexes with it: filling tables in order and sorting their
/// indexes once at the end costs a fraction of keeping them right row by row.
struct OutcomeRebuild {
  /// Below this the ordinary way costs nothing anybody could notice.
  static let fewest = 1_000

  private static let tables = [
    "queue", "findings", "queue_counts", "rule_counts", "case_lines", "outcomes",
  ]

  private let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// The other process is asked only once nobody else can write: both then see the same cases.
  func run(_ evaluate: Evaluation, beside: () -> JudgedBeside?) throws(StoreFailure) {
    // Nearly every row goes behind the one before it, so that few pages are written again.
    try connection.execute("PRAGMA cache_size = -16384")
    defer { try? connection.execute("PRAGMA cache_size = -8192") }
    try connection.write { () throws(StoreFailure) in
      let indexes = try indexes()
      for index in indexes { try connection.execute("DROP INDEX \(index.name)") }
      for table in OutcomeRebuild.tables { try connection.execute("DELETE FROM \(table)") }
      let writer = try OutcomeWriter(connection, startsEmpty: true)
      try judge(evaluate, beside(), writer)
      try writer.finish()
      for index in indexes {
        try writer.keepAtHand()
        try connection.execute(index.sql)
      }
    }
  }

  private func judge(
    _ evaluate: Evaluation, _ beside: JudgedBeside?, _ writer: OutcomeWriter
  ) throws(StoreFailure) {
    let reader = try CaseReader(connection: connection, columns: .rules)
    let blocks = JudgedBeside.blocks(of: try JudgedBeside.numbers(connection))
    for (index, block) in blocks.enumerated() {
      if index % 16 == 0 { try writer.keepAtHand() }
      if JudgedBeside.isTheOthers(block: index), let bytes = beside?.next(),
        let verdicts = VerdictBlock(bytes, on: block)
      {
        try writer.save(verdicts)
      } else {
        try writer.save(own: try reader.verdicts(on: block, evaluate))
      }
    }
  }

  /// The indexes of the tables as the schema has them; what belongs to a primary key has no text. That
  /// of the horizons is small and kept right: to make it anew all results would have to be read again.
  private func indexes() throws(StoreFailure) -> [(name: String, sql: String)] {
    let names = OutcomeRebuild.tables.map { "'\($0)'" }.joined(separator: ", ")
    let statement = try connection.prepare(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL "
        + "AND tbl_name IN (\(names)) AND tbl_name <> 'outcomes'")
    var found: [(name: String, sql: String)] = []
    while try statement.step() { found.append((statement.text(0), statement.text(1))) }
    return found
  }
}
