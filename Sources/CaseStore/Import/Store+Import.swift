package import Casework

extension Store {
  /// Brings in records as one batch that can be undone.
  ///
  /// `next` hands out the records, kind by kind in the order of `EntityKind`, and nil at the end. Rows are
  /// compared by key with what is there; the same again changes nothing. `complete` names the kinds
  /// whose files are part of the import, so that references to them must resolve. `proceed` is asked
  /// every few thousand rows and once at the end; false abandons everything. A rehearsal finds out and stores nothing.
  ///
  /// The cases touched are stale afterwards and new ones not searchable yet: `refreshOutcomes` and
  /// `indexSearch` follow in slices.
  package func importBatch(
    by user: String, at seconds: Int64, complete: Set<EntityKind> = [],
    rehearsal isRehearsal: Bool = false,
    proceed: (Int) -> Bool = { _ in true }, next: () -> Record?
  ) throws(StoreFailure) -> ImportSummary? {
    try importBlocks(
      by: user, at: seconds, complete: complete, rehearsal: isRehearsal, proceed: proceed
    ) { next().map { RowBlock($0).bytes } }
  }

  /// The same with the records in blocks, as `RowBlock` has them; one that is damaged abandons everything.
  package func importBlocks(
    by user: String, at seconds: Int64, complete: Set<EntityKind> = [],
    rehearsal isRehearsal: Bool = false,
    proceed: (Int) -> Bool = { _ in true }, next: () -> [UInt8]?
  ) throws(StoreFailure) -> ImportSummary? {
    // Pages written again and again stay in memory until the end.
    try connection.execute("PRAGMA cache_size = -40960")
    defer { try? connection.execute("PRAGMA cache_size = -8192") }
    // The database would look after the case of every single row, whose number was just looked up, and
    // after references that are all checked at the end.
    try connection.execute("PRAGMA foreign_keys = OFF")
    defer { try? connection.execute("PRAGMA foreign_keys = ON") }
    var isAbandoned = false
    var summary: ImportSummary?
    do throws(Interruption) {
      try connection.interruptibleWrite { () throws(Interruption) in
        do throws(StoreFailure) {
          let session = try ImportSession(connection)
          isAbandoned = try !session.bring(next, proceed: proceed)
          if !isAbandoned {
            summary = try session.finish(at: seconds, by: user, complete: complete)
          }
        } catch {
          throw .failed(error)
        }
        if isAbandoned || isRehearsal || summary?.sequence == nil { throw .taken }
      }
    } catch .failed(let failure) {
      throw failure
    } catch {
      if isRehearsal { summary?.sequence = nil }
    }
    if summary?.sequence != nil { settle() }
    return isAbandoned ? nil : summary
  }
}
