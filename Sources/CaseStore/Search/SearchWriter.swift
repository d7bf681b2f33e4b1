import Casework

/// Keeps the search index in step with the rows: one folded text per row that has words in it.
struct SearchWriter {
  let connection: Connection

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Positions of the fields people search by.
  static func fields(of kind: EntityKind) -> [Int] { table[Int(kind.rawValue)] }

  private static let table: [[Int]] = EntityKind.allCases.map { kind in
    let names: [String] =
      switch kind {
      case .client: ["last_name", "first_name", "customer_number", "phone", "email"]
      case .caseRecord: ["case"]
      case .employment: ["employer", "job_title"]
      case .contact: ["note", "result", "next_step"]
      case .appointment: ["reason_text"]
      case .risk: ["text"]
      case .activity: ["what"]
      case .employerInvolvement: ["purpose", "outcome"]
      case .partnerInvolvement: ["partner", "purpose", "result"]
      case .onwardStep: ["result"]
      case .strategy: ["reason", "next_appointment"]
      case .measure: ["provider", "goal", "progress", "follow_ups", "placement_activities"]
      case .task: ["text"]
      case .dismissal: ["text"]
      case .aftercare: ["extension_reason"]
      case .worker, .offer, .consent, .agreement, .status, .support, .review: []
      }
    return names.compactMap { name in kind.fields.firstIndex { $0.name == name } }
  }

  /// What is indexed of a row: its words folded, and those with umlauts spelt out behind them.
  static func text(of record: Record) -> String? {
    var words = ""
    for position in fields(of: record.kind) {
      guard case .text(let text) = record.cells[position] else { continue }
      if !words.isEmpty { words += "\n" }
      words += text
    }
    guard !words.isEmpty else { return nil }
    let folded = FoldedText.fold(words)
    return FoldedText.spellOut(words).map { folded + "\n" + $0 } ?? folded
  }

  /// The number of a row's text in the index: its case above, and a hash of its key below. Should two
  /// rows of a case ever share one, they are only found together.
  static func document(case number: Int64, kind: EntityKind, key: [Cell]) -> Int64 {
    var hash: UInt32 = 2_166_136_261
    func mix(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    mix(kind.rawValue)
    for cell in key {
      switch cell {
      case .empty: mix(0)
      case .number(let value):
        for shift in 0..<8 { mix(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
      case .text(let text): text.utf8.forEach(mix)
      }
    }
    return number << 24 | Int64(hash >> 8)
  }

  static func caseNumber(ofDocument document: Int64) -> Int64 { document >> 24 }

  func add(_ record: Record, case number: Int64?, rows: RowStore) throws(StoreFailure) {
    guard let text = SearchWriter.text(of: record) else { return }
    for number in try cases(of: record, number, rows) {
      let statement = try connection.prepare(
        "INSERT OR REPLACE INTO search_text (rowid, text) VALUES (?, ?)")
      statement.bind(
        SearchWriter.document(case: number, kind: record.kind, key: record.key), at: 1)
      statement.bind(text, at: 2)
      try statement.run()
    }
    // A case that names its client now shows the client's name.
    if record.kind == .caseRecord, let number, case .text(let client) = record.cells[1],
      let row = try rows.find(.client, key: [.text(client)])
    {
      try add(client: row.record, to: number)
    }
  }

  func remove(_ record: Record, case number: Int64?, rows: RowStore) throws(StoreFailure) {
    let statement = try connection.prepare("DELETE FROM search_text WHERE rowid = ?")
    if SearchWriter.text(of: record) != nil {
      for number in try cases(of: record, number, rows) {
        statement.bind(
          SearchWriter.document(case: number, kind: record.kind, key: record.key), at: 1)
        try statement.run()
      }
    }
    if record.kind == .caseRecord, let number, record.cells[1] != .empty {
      statement.bind(
        SearchWriter.document(case: number, kind: .client, key: [record.cells[1]]), at: 1)
      try statement.run()
    }
  }

  private func add(client: Record, to number: Int64) throws(StoreFailure) {
    guard let text = SearchWriter.text(of: client) else { return }
    let statement = try connection.prepare(
      "INSERT OR REPLACE INTO search_text (rowid, text) VALUES (?, ?)")
    statement.bind(SearchWriter.document(case: number, kind: .client, key: client.key), at: 1)
    statement.bind(text, at: 2)
    try statement.run()
  }

  private func cases(
    of record: Record, _ number: Int64?, _ rows: RowStore
  ) throws(StoreFailure) -> [Int64] {
    if record.kind == .client, case .text(let id) = record.cells[0] {
      return try rows.caseNumbers(ofClient: id)
    }
    return number.map { [$0] } ?? []
  }
}
