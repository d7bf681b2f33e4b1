import Casework
import Texts

extension WorkbenchReducer {
  package static func reduce(into state: inout WorkbenchState, _ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .queueLoaded(let request, let page, let counts):
      return QueueReducer.take(request, page, counts, &state)
    case .caseLoaded(let file, let result):
      return CaseReducer.take(LoadedCase(file, result, state), &state)
    case .explained(let sheet):
      WhyReducer.take(sheet, &state)
      return []
    case .found(let request, let lines):
      PaletteReducer.take(request, lines, &state)
      return []
    case .saved(let entry):
      return saved(entry, &state)
    case .undone(let entry):
      state.say(.done, MessageTexts.undone(entry.deed, of: entry.reverses))
      return reload(state)
    case .redone(let entry):
      state.say(.done, MessageTexts.redone(entry.deed))
      return reload(state)
    case .formDraftsLoaded(let drafts):
      state.drafts = drafts
      if !drafts.isEmpty { state.say(.info, FormTexts.waiting(drafts.count)) }
      return []
    case .recognised(let request, let reading):
      FormReducer.take(request, reading, &state)
      return []
    case .edited(let text): return FormReducer.takeEdited(text, &state)
    case .storeOpened(let session):
      state.session = session
      return start(&state)
    case .failed(let failure, let effect):
      return failed(failure, effect, &state)
    case .settingsSaved, .casesLoaded, .viewsCounted, .findingsLoaded,
      .findingCasesLoaded, .journalLoaded, .journalChangesLoaded, .journalVerified,
      .ruleBookLoaded, .importPlanned, .imported:
      return []
    }
  }

  private static func saved(_ entry: JournalEntry, _ state: inout WorkbenchState) -> [Effect] {
    state.lastEntry = entry
    state.say(.done, MessageTexts.saved(entry.deed))
    return FormReducer.saved(entry, &state) + reload(state)
  }

  private static func failed(
    _ failure: StoreFailure, _ effect: Effect, _ state: inout WorkbenchState
  ) -> [Effect] {
    state.say(.failure, FailureTexts.sentence(failure))
    if case .save = effect { FormReducer.failed(&state) }
    return []
  }
}
