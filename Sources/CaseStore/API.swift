package import Casework
package import CivilTime

// Declarations that colleagues build on until each area has its own file.

/// Which cases a pass over the caseload visits.
package enum CaseSelection: Equatable, Sendable {
  case all
  /// Those whose results can differ on this day from what is cached, or were never computed.
  case stale(on: Day)
  case worker(WorkerID)
}

/// How much of each case is loaded.
package enum CaseColumns: Equatable, Sendable {
  /// What rules judge and lists show. Long texts (notes, results, reasons) stand as "…" where there is one.
  case rules
  case everything
}

/// Computes what the rules say of a case.
package typealias Evaluation = (CaseFile) -> CaseOutcome

extension Store {
  // Cases
  package func caseFile(_ id: CaseID, _ columns: CaseColumns = .everything) throws(StoreFailure)
    -> CaseFile
  { throw todo }
  package func record(_ kind: EntityKind, key: [Cell]) throws(StoreFailure) -> Record? {
    throw todo
  }
  /// All rows of a kind in the order of their keys; stops when the body answers false.
  package func forEachRecord(of kind: EntityKind, _ body: (Record) -> Bool) throws(StoreFailure) {
    throw todo
  }
  /// Visits cases in one pass over all tables; stops when the body answers false.
  package func forEachCaseFile(
    _ selection: CaseSelection = .all, _ columns: CaseColumns = .rules, _ body: (CaseFile) -> Bool
  ) throws(StoreFailure) { throw todo }
  package func count(of kind: EntityKind) throws(StoreFailure) -> Int { throw todo }
  package func workers() throws(StoreFailure) -> [Worker] { throw todo }
  package func caseLines(_ query: CaseListQuery, offset: Int, limit: Int) throws(StoreFailure)
    -> Page<CaseLine>
  { throw todo }

  // What the rules say
  /// Tells which rule model outcomes are computed with. If it is another than before, all of them
  /// become stale; true in that case. A read-only store only answers.
  package func adoptRules(hash: String) throws(StoreFailure) -> Bool { throw todo }
  package func staleCount(on day: Day) throws(StoreFailure) -> Int { throw todo }
  /// Evaluates at most so many stale cases and keeps the outcomes; answers how many are left.
  package func refreshOutcomes(on day: Day, limit: Int, evaluate: Evaluation) throws(StoreFailure)
    -> Int
  { throw todo }
  package func outcome(of id: CaseID) throws(StoreFailure) -> CaseOutcome? { throw todo }
  package func queue(of worker: WorkerID?, offset: Int, limit: Int) throws(StoreFailure) -> Page<
    QueueLine
  > { throw todo }
  package func queueCounts(of worker: WorkerID?) throws(StoreFailure) -> QueueCounts { throw todo }
  /// Results ordered by case, rule and subject; stops when the body answers false.
  package func forEachFinding(
    worker: WorkerID? = nil, rule: String? = nil, caseID: CaseID? = nil,
    _ body: (FindingLine) -> Bool
  ) throws(StoreFailure) { throw todo }
  package func findings(
    worker: WorkerID? = nil, rule: String? = nil, caseID: CaseID? = nil, offset: Int, limit: Int
  ) throws(StoreFailure) -> Page<FindingLine> { throw todo }
  package func ruleCounts(worker: WorkerID? = nil) throws(StoreFailure) -> [RuleCount] {
    throw todo
  }

  // Writing
  /// Saves the changes as one deed and evaluates the cases they touch, all in one transaction.
  @discardableResult
  package func apply(
    _ deed: Deed, _ changes: [Change], on caseID: CaseID?, by user: String, at seconds: Int64,
    note: String = "", evaluate: Evaluation?
  ) throws(StoreFailure) -> JournalEntry { throw todo }
  package func undo(_ sequence: Int64, by user: String, at seconds: Int64, evaluate: Evaluation?)
    throws(StoreFailure) -> JournalEntry
  { throw todo }
  package func redo(_ sequence: Int64, by user: String, at seconds: Int64, evaluate: Evaluation?)
    throws(StoreFailure) -> JournalEntry
  { throw todo }
  /// The user's newest entry that can be undone (or redone), if the newest can.
  package func undoable(by user: String) throws(StoreFailure) -> JournalEntry? { throw todo }
  package func redoable(by user: String) throws(StoreFailure) -> JournalEntry? { throw todo }
  /// Brings in records; `next` hands them out kind by kind in the order of `EntityKind` and nil at the end.
  /// `complete` names kinds whose files are part of the import, so that references to them must resolve.
  /// `proceed` is asked every few thousand rows; false abandons everything. A rehearsal stores nothing.
  package func importBatch(
    by user: String, at seconds: Int64, complete: Set<EntityKind>, rehearsal: Bool = false,
    proceed: (Int) -> Bool = { _ in true }, next: () -> Record?
  ) throws(StoreFailure) -> ImportSummary { throw todo }

  // Journal
  package func journal(_ query: JournalQuery, offset: Int, limit: Int) throws(StoreFailure) -> Page<
    JournalEntry
  > { throw todo }
  package func journalDetail(_ sequence: Int64, limit: Int = 200) throws(StoreFailure)
    -> JournalDetail
  { throw todo }
  /// Writes down who looked at a case that is not theirs, and why.
  package func logAccess(to id: CaseID, by user: String, at seconds: Int64, reason: String)
    throws(StoreFailure) -> JournalEntry
  { throw todo }
  package func journalHead() throws(StoreFailure) -> JournalHead? { throw todo }
  package enum Thoroughness: Equatable, Sendable { case quick, full }
  package func verify(_ thoroughness: Thoroughness = .full) throws(StoreFailure) -> Verification {
    throw todo
  }
  /// Writes a checked copy only its owner can read.
  package func backUp(to target: String) throws(StoreFailure) { throw todo }

  // Search
  package func search(_ words: String, limit: Int) throws(StoreFailure) -> SearchAnswer {
    throw todo
  }
  /// Indexes at most so many cases that an import brought in; answers how many are left.
  package func indexSearch(limit: Int) throws(StoreFailure) -> Int { throw todo }

  // Settings: the office's and the user's, saved views, drafts of unfinished forms
  package func setting(_ name: String) throws(StoreFailure) -> String? { throw todo }
  /// nil removes it.
  package func set(_ name: String, to value: String?) throws(StoreFailure) { throw todo }
  /// All settings whose names begin so.
  package func settings(beginning prefix: String) throws(StoreFailure) -> [(
    name: String, value: String
  )] { throw todo }
  package func worker(forUser user: String) throws(StoreFailure) -> WorkerID? { throw todo }
  package func assign(_ worker: WorkerID?, toUser user: String) throws(StoreFailure) { throw todo }
  /// Whom this worker stands in for on a day.
  package func represented(by worker: WorkerID, on day: Day) throws(StoreFailure) -> [WorkerID] {
    throw todo
  }
  package func saveDraft(_ name: String, bytes: [UInt8], at seconds: Int64) throws(StoreFailure) {
    throw todo
  }
  package func draft(_ name: String) throws(StoreFailure) -> [UInt8]? { throw todo }
  package func draftNames() throws(StoreFailure) -> [String] { throw todo }
  package func removeDraft(_ name: String) throws(StoreFailure) { throw todo }

  private var todo: StoreFailure { .internalFault("not built yet") }
}
