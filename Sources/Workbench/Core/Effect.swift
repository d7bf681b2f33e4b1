package import Casework
package import CivilTime
import Texts

/// What the loop is asked to do. Every effect carries all its data and answers with an `Outcome`.
package enum Effect: Equatable, Sendable {
  // Reading
  case loadQueue(QueueRequest)
  /// `records` whether this look counts as opening the file, which the journal notes.
  case loadCase(CaseID, records: Bool)
  case search(SearchRequest)
  case loadCases(CasesRequest)
  case countViews([SavedView])
  case loadFindings(worker: WorkerID?)
  case loadWorkload(worker: WorkerID?, today: Day, through: Day)
  case loadFindingCases(FindingsRequest)
  case loadJournal(JournalRequest)
  case loadJournalChanges(sequence: Int64)
  case verifyJournal
  case explain(CaseID, rule: String)
  case loadRuleBook
  case tryRules(CaseID)
  case listRuleFiles(String)
  case compareRules(path: String)
  case recognise(NoteRequest)

  // Writing
  case save(SaveOrder)
  /// What a bulk action would do, then the deed itself: `action.changes(in:)` for every case, all
  /// in one transaction under one entry.
  case planBulk(BulkOrder)
  case saveBulk(BulkOrder)
  case undo(sequence: Int64?)
  case redo
  case saveFormDraft(FormDraft)
  case dropFormDraft(key: String)
  case loadFormDrafts
  case saveSettings(SettingsChange)

  // Import and first start
  case listPaths(String)
  case listMappings
  case loadMapping(path: String, name: String?)
  case saveMapping(MappingSheet)
  case planImport(ImportOrder)
  case runImport(ImportOrder)
  case openStore(StoreChoice)

  // Supervision
  case supervise(SupervisionRequest)

  // Terminal
  case openEditor(text: String)
  case redraw
  case suspend
  case quit
}
