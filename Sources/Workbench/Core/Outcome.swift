package import Casework
package import Texts

/// What became of an effect.
package enum Outcome: Equatable, Sendable {
  case queueLoaded(QueueRequest, Page<QueueLine>, QueueCounts)
  case caseLoaded(CaseFile, CaseOutcome)
  case found(SearchRequest, [CaseLine])
  case casesLoaded(CasesRequest, Page<CaseLine>)
  case viewsCounted([SavedView.Count])
  case findingsLoaded([FindingGroup])
  case workloadLoaded(WorkloadSheet)
  /// Not done, with the reason to be said.
  case refused(Phrase)
  case findingCasesLoaded(FindingsRequest, Page<FindingLine>)
  case journalLoaded(JournalRequest, Page<JournalEntry>)
  case journalChangesLoaded(sequence: Int64, [Change])
  /// nil where the chain holds, else the first entry where it breaks.
  case journalVerified(entries: Int, firstBroken: Int64?)
  case explained(WhySheet)
  case ruleBookLoaded(RuleBookSheet)
  case rulesTried(TextPageState)
  case rulesNotUsable(Phrase)
  case ruleFilesListed(String, [String])
  case recognised(NoteRequest, NoteReading)

  case saved(JournalEntry)
  case bulkPlanned(BulkPreview)
  case undone(JournalEntry)
  case redone(JournalEntry)
  case formDraftsLoaded([FormDraft])
  case settingsSaved

  /// Folders and CSV files whose names begin as the text typed so far.
  case pathsListed(String, [String])
  case mappingsListed([String])
  case mappingLoaded(MappingSheet)
  case mappingSaved(name: String, names: [String])
  case importPlanned(ImportSheet)
  /// The entry is nil where nothing was new.
  case imported(ImportSheet, JournalEntry?)
  case importAbandoned
  case importFailed(Phrase)
  case storeOpened(Session)
  /// The lesson is left and there was no store before it; here one could lie.
  case storeClosed(suggestedPath: String)

  case supervised(SupervisionAnswer)

  /// nil where the editor was left without saving.
  case edited(text: String?)
  /// The effect that failed comes back, so that whoever asked can say what was kept.
  case failed(StoreFailure, Effect)
}
