package import Casework

/// What became of an effect.
package enum Outcome: Equatable, Sendable {
  case queueLoaded(QueueRequest, Page<QueueLine>, QueueCounts)
  case caseLoaded(CaseFile, CaseOutcome)
  case found(SearchRequest, [CaseLine])
  case casesLoaded(CasesRequest, Page<CaseLine>)
  case viewsCounted([SavedView.Count])
  case findingsLoaded([FindingGroup])
  case findingCasesLoaded(FindingsRequest, Page<FindingLine>)
  case journalLoaded(JournalRequest, Page<JournalEntry>)
  case journalChangesLoaded(sequence: Int64, [Change])
  /// nil where the chain holds, else the first entry where it breaks.
  case journalVerified(entries: Int, firstBroken: Int64?)
  case explained(WhySheet)
  case ruleBookLoaded(RuleBookSheet)
  case recognised(NoteRequest, NoteReading)

  case saved(JournalEntry)
  case bulkPlanned(BulkPreview)
  case undone(JournalEntry)
  case redone(JournalEntry)
  case formDraftsLoaded([FormDraft])
  case settingsSaved

  case importPlanned(ImportSheet)
  case imported(ImportSheet, JournalEntry)
  case storeOpened(Session)

  case supervised(SupervisionAnswer)

  /// nil where the editor was left without saving.
  case edited(text: String?)
  /// The effect that failed comes back, so that whoever asked can say what was kept.
  case failed(StoreFailure, Effect)
}
