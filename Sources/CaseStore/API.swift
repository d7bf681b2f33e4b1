package import Casework

// Declarations that colleagues build on until each area has its own file.

extension Store {
  /// Brings in records; `next` hands them out kind by kind in the order of `EntityKind` and nil at the end.
  /// `complete` names kinds whose files are part of the import, so that references to them must resolve.
  /// `proceed` is asked every few thousand rows; false abandons everything. A rehearsal stores nothing.
  package func importBatch(
    by user: String, at seconds: Int64, complete: Set<EntityKind>, rehearsal: Bool = false,
    proceed: (Int) -> Bool = { _ in true }, next: () -> Record?
  ) throws(StoreFailure) -> ImportSummary { throw todo }
  package func search(_ words: String, limit: Int) throws(StoreFailure) -> SearchAnswer {
    throw todo
  }
  /// Indexes at most so many cases that an import brought in; answers how many are left.
  package func indexSearch(limit: Int) throws(StoreFailure) -> Int { throw todo }
  private var todo: StoreFailure { .internalFault("not built yet") }
}
