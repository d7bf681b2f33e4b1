import Casework

/// One deed while it is being written: rows, journal, search index and the caches of every case it
/// touches. Lives inside one transaction.
final class WriteSession {
  let connection: Connection
  let rows: RowStore
  private var journal: JournalWriter
  private let search: SearchWriter
  /// Cases whose outcome has to be computed anew.
  private var touched: Set<Int64> = []
  private var removed: Set<Int64> = []
  /// Whether search index and outcomes are brought up to date afterwards, in slices, instead of row
  /// by row: what a batch of a hundred thousand cases touches nobody wants to wait for.
  private let isBulk: Bool

  var sequence: Int64 { journal.sequence }
  var count: Int { journal.count }

  init(
    _ connection: Connection, note: String = "", isBulk: Bool = false
  ) throws(StoreFailure) {
    self.isBulk = isBulk
    self.connection = connection
    rows = RowStore(connection: connection)
    journal = try JournalWriter(connection: connection, note: note)
    search = SearchWriter(connection)
  }

  /// Makes one change after making sure the row is still what it was when the change was thought of.
  func make(_ change: Change) throws(StoreFailure) {
    let current = try rows.find(change.kind, key: change.key)
    if change.before == nil, current != nil {
      throw .duplicateKey(kind: change.kind, key: change.after?.keyText ?? "")
    }
    guard current?.record == change.before else {
      throw .conflict(kind: change.kind, base: change.before, theirs: current?.record)
    }
    guard change.before != change.after else { return }
    let journalled = JournalledChange(
      kind: change.kind, key: change.key, before: change.before,
      beforeVersion: current?.version ?? 0, after: change.after,
      afterVersion: change.after == nil ? 0 : sequence)
    try write(journalled, over: current)
    try journal.add(journalled)
  }

  /// Puts a row back (or forth) as the journal knows it, if it is as the journal left it.
  func restore(_ change: JournalledChange) throws(StoreFailure) {
    let current = try rows.find(change.kind, key: change.key)
    let expected = change.beforeVersion
    guard (current?.version ?? 0) == expected else {
      throw .conflict(kind: change.kind, base: change.before, theirs: current?.record)
    }
    var change = change
    // Imported rows are kept by key alone: what is taken away is read now, to be put back later.
    change.before = current?.record
    try write(change, over: current)
    try journal.add(change)
  }

  private func write(
    _ change: JournalledChange, over current: StoredRow?
  ) throws(StoreFailure) {
    let oldNumber = current?.caseNumber
    if !isBulk, let before = change.before {
      try search.remove(before, case: oldNumber, rows: rows)
    }
    if let after = change.after {
      let number =
        current == nil
        ? try rows.insert(after, version: change.afterVersion)
        : try rows.update(key: change.key, to: after, version: change.afterVersion)
      let newNumber = after.kind == .caseRecord ? number ?? oldNumber : number
      if !isBulk { try search.add(after, case: newNumber, rows: rows) }
      // Numbers are given again.
      if after.kind == .caseRecord, let newNumber { removed.remove(newNumber) }
      try touch(newNumber, client: after)
    } else {
      try rows.delete(change.kind, key: change.key)
      if change.kind == .caseRecord, let oldNumber { removed.insert(oldNumber) }
    }
    try touch(oldNumber, client: change.before)
  }

  /// A client is part of what is shown of all cases the client has.
  private func touch(_ number: Int64?, client record: Record?) throws(StoreFailure) {
    if let number { touched.insert(number) }
    if let record, record.kind == .client, case .text(let id) = record.cells[0] {
      touched.formUnion(try rows.caseNumbers(ofClient: id))
    }
  }

  func finish(
    _ deed: Deed, at seconds: Int64, by user: String, on caseID: CaseID?,
    reverses: Int64? = nil, evaluate: Evaluation?
  ) throws(StoreFailure) -> JournalEntry {
    let entry = try journal.finish(
      deed, at: seconds, by: user, on: caseID, reverses: reverses)
    try refreshTouched(evaluate)
    return entry
  }

  private func refreshTouched(_ evaluate: Evaluation?) throws(StoreFailure) {
    let present = touched.subtracting(removed)
    guard !present.isEmpty || !removed.isEmpty else { return }
    let writer = try OutcomeWriter(connection)
    for number in removed { try writer.remove(number) }
    if !removed.isEmpty || isBulk {
      try search.forget(removed.sorted(), andReindex: isBulk ? present.sorted() : [])
    }
    if let evaluate, !isBulk {
      let reader = try CaseReader(connection: connection, columns: .rules)
      for number in present.sorted() {
        guard let file = try reader.file(number) else { continue }
        try writer.save(evaluate(file), of: file, number: number)
      }
    } else {
      for number in present { try writer.markStale(number) }
    }
    try writer.finish()
  }
}
