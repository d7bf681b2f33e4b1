import Casework

extension SearchWriter {
  /// Indexes a case from scratch. Texts go in by rising number: at any other FTS5 writes out what it
  /// has collected.
  func index(_ file: CaseFile, number: Int64) throws(StoreFailure) {
    let known = try connection.prepare(
      "SELECT 1 FROM search_text WHERE rowid BETWEEN ? AND ? LIMIT 1")
    known.bind(number << 24, at: 1)
    known.bind(number << 24 | 0xff_ffff, at: 2)
    if try known.step() {
      known.reset()
      let clearing = try connection.prepare("DELETE FROM search_text WHERE rowid BETWEEN ? AND ?")
      clearing.bind(number << 24, at: 1)
      clearing.bind(number << 24 | 0xff_ffff, at: 2)
      try clearing.run()
    }
    var texts: [(document: Int64, text: String)] = []
    for record in file.records {
      guard let text = SearchWriter.text(of: record) else { continue }
      let document = SearchWriter.document(
        case: number, kind: record.kind, key: record.key)
      texts.append((document, text))
    }
    texts.sort { $0.document < $1.document }
    let statement = try connection.prepare("INSERT INTO search_text (rowid, text) VALUES (?, ?)")
    var last: Int64?
    for (document, text) in texts where document != last {
      statement.bind(document, at: 1)
      statement.bind(text, at: 2)
      try statement.run()
      last = document
    }
  }

  /// Takes whole cases out and puts others on the list of those to be indexed.
  func forget(_ removed: [Int64], andReindex changed: [Int64]) throws(StoreFailure) {
    let unlisted = try connection.prepare("DELETE FROM search_pending WHERE case_id = ?")
    for number in removed {
      unlisted.bind(number, at: 1)
      try unlisted.run()
    }
    if removed.count > 100, try isMostOf(removed.count) {
      try reset()
      return
    }
    let texts = try connection.prepare("DELETE FROM search_text WHERE rowid BETWEEN ? AND ?")
    for number in removed {
      texts.bind(number << 24, at: 1)
      texts.bind(number << 24 | 0xff_ffff, at: 2)
      try texts.run()
    }
    let listed = try connection.prepare(
      "INSERT OR IGNORE INTO search_pending (case_id) VALUES (?)")
    for number in changed {
      listed.bind(number, at: 1)
      try listed.run()
    }
  }

  private func isMostOf(_ removed: Int) throws(StoreFailure) -> Bool {
    Int64(removed) > (try connection.number("SELECT count(*) FROM cases") ?? 0)
  }

  /// Begins anew: taking most of an index away costs far more than building the rest. The table is the
  /// one of the newest schema.
  private func reset() throws(StoreFailure) {
    try connection.execute(
      """
      DROP TABLE search_text;
      CREATE VIRTUAL TABLE search_text USING fts5 (
        text, tokenize = 'trigram case_sensitive 1', columnsize = 0
      );
      INSERT INTO search_text (search_text, rank) VALUES ('automerge', 0);
      INSERT OR IGNORE INTO search_pending (case_id) SELECT id FROM cases;
      """)
  }

  /// Joins some of the pieces that writing leaves behind; false where there was nothing to join.
  @discardableResult
  func merge(pages: Int) throws(StoreFailure) -> Bool {
    let before = connection.totalChanges
    try connection.execute(
      "INSERT INTO search_text (search_text, rank) VALUES ('merge', \(pages))")
    // The statement itself counts as one change.
    return connection.totalChanges - before >= 2
  }
}
