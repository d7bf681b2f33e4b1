package import Casework

extension Store {
  /// Finds cases in which all words stand, anywhere inside other words, with or without marks.
  ///
  /// Words of one or two letters are looked for at the beginning of names only.
  package func search(
    _ words: String, limit: Int = 50
  ) throws(StoreFailure) -> SearchAnswer {
    try connection.read { () throws(StoreFailure) in
      let query = SearchQuery(words)
      guard !query.terms.isEmpty else { return SearchAnswer(hits: [], isComplete: true) }
      // One more than wanted tells that there are more.
      let numbers = try SearchReader(connection).first(
        limit + 1, query, without: hiddenNumbers())
      let pending = try connection.number("SELECT 1 FROM search_pending LIMIT 1") != nil
      var hits: [SearchHit] = []
      let reader = try CaseReader(connection: connection, columns: .everything)
      for number in numbers.prefix(limit) {
        guard let file = try reader.file(number) else { continue }
        hits.append(query.hit(in: file))
      }
      return SearchAnswer(hits: hits, isComplete: !pending && numbers.count <= limit)
    }
  }

  /// The cases alone, in the order of names, for lists that are narrowed by words.
  package func cases(matching words: String) throws(StoreFailure) -> [CaseID] {
    try connection.read { () throws(StoreFailure) in
      let query = SearchQuery(words)
      guard !query.terms.isEmpty else { return [] }
      var ids: [CaseID] = []
      let rows = RowStore(connection: connection)
      let hidden = try hiddenNumbers()
      for number in try SearchReader(connection).cases(query) where !hidden.contains(number) {
        if let id = try rows.caseID(number) { ids.append(CaseID(id)) }
      }
      return ids
    }
  }

  /// Indexes at most so many cases that an import brought in, then joins the pieces of the index;
  /// answers how much is left, nothing being 0.
  package func indexSearch(limit: Int = .max) throws(StoreFailure) -> Int {
    guard try isIndexBehind() else { return 0 }
    let left = try connection.write { () throws(StoreFailure) in
      let writer = SearchWriter(connection)
      let indexed = try indexPending(limit: limit, with: writer)
      // Pieces left lying would all be joined at once by some later, innocent save.
      let isInPieces = try writer.merge(pages: limit == .max ? 1_000_000 : 200) || indexed > 0
      try ComputedState(connection).set(isSearchInPieces: isInPieces)
      return Int(try connection.number("SELECT count(*) FROM search_pending") ?? 0)
        + (isInPieces ? 1 : 0)
    }
    if left == 0 { settle() }
    return left
  }

  package enum IndexStep: Sendable { case nothing, indexed, joined }

  /// Does a little of the same between two keys, counting nothing and waiting for no disk: new texts,
  /// or some pages of pieces to be joined. Nothing once there is nothing left.
  package func indexSlice(
    cases: Int, pages: Int, joinsFirst: Bool = false
  ) throws(StoreFailure) -> IndexStep {
    guard try isIndexBehind() else { return .nothing }
    return try connection.writeWithoutWaiting { () throws(StoreFailure) in
      let writer = SearchWriter(connection)
      let state = ComputedState(connection)
      if joinsFirst, try writer.merge(pages: pages) { return .joined }
      if try indexPending(limit: cases, with: writer) > 0 {
        try state.set(isSearchInPieces: true)
        return .indexed
      }
      try state.set(isSearchInPieces: writer.merge(pages: pages))
      return .joined
    }
  }

  /// Whether more cases than so many wait to be made searchable.
  package func isIndexBehind(byMoreThan count: Int) throws(StoreFailure) -> Bool {
    let statement = try connection.prepare("SELECT 1 FROM search_pending LIMIT 1 OFFSET ?")
    statement.bind(count, at: 1)
    return try statement.step()
  }

  private func isIndexBehind() throws(StoreFailure) -> Bool {
    if try connection.number("SELECT 1 FROM search_pending LIMIT 1") != nil { return true }
    return try ComputedState(connection).isSearchInPieces()
  }

  private func indexPending(
    limit: Int, with writer: SearchWriter
  ) throws(StoreFailure) -> Int {
    let next = try connection.prepare(
      "SELECT case_id FROM search_pending ORDER BY case_id LIMIT ?")
    next.bind(limit, at: 1)
    let reader = try CaseReader(connection: connection, columns: .everything)
    var last: Int64?
    var count = 0
    while try next.step() {
      let number = next.number(0)
      // A slice begins where it begins: reading up to there would cost more than all of it.
      if last == nil { reader.seek(after: number - 1) }
      last = number
      count += 1
      if let file = try reader.skip(to: number) { try writer.index(file, number: number) }
    }
    if let last {
      let done = try connection.prepare("DELETE FROM search_pending WHERE case_id <= ?")
      done.bind(last, at: 1)
      try done.run()
    }
    return count
  }
}
