import Casework
import Texts

extension WorkbenchReducer {
  package static func reduce(into state: inout WorkbenchState, _ outcome: Outcome) -> [Effect] {
    guard state.lesson != nil else { return take(outcome, &state) }
    let before = state
    let effects = take(outcome, &state)
    return effects + LessonReducer.notice(before, outcome, &state)
  }

  private static func take(_ outcome: Outcome, _ state: inout WorkbenchState) -> [Effect] {
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
      // What was taken back may be imported again.
      state.change { (page: inout ImportState) in page.isImported = false }
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
    case .supervised(let answer): return TeamReducer.take(answer, &state)
    case .edited(let text): return FormReducer.takeEdited(text, &state)
    case .storeOpened(let session):
      let brings =
        if case .welcome(let page)? = state.stack.last { page.selected == .bring } else { false }
      state.session = session
      state.stack = []
      state.loaded = nil
      LessonReducer.end(&state)
      let effects = start(&state)
      if let step = session.lessonStep { LessonReducer.begin(at: step, &state) }
      return brings ? effects + ImportReducer.open(&state) : effects
    case .storeClosed(let path):
      LessonReducer.end(&state)
      startWithoutStore(&state, suggestedPath: path)
      return []
    case .failed(let failure, let effect):
      return failed(failure, effect, &state)
    case .casesLoaded(let request, let page):
      CasesReducer.take(request, page, &state)
      return []
    case .viewsCounted(let counts):
      CasesReducer.take(counts, &state)
      return []
    case .workloadLoaded(let sheet):
      WorkloadReducer.take(sheet, &state)
      return []
    case .refused(let reason):
      if case .workload? = state.stack.last { state.stack.removeLast() }
      state.say(.warning, reason)
      return []
    case .findingsLoaded(let groups):
      FindingsReducer.take(groups, &state)
      return []
    case .findingCasesLoaded(let request, let page):
      FindingsReducer.take(request, page, &state)
      return []
    case .journalLoaded(let request, let page):
      JournalReducer.take(request, page, &state)
      return []
    case .journalChangesLoaded(let sequence, let changes):
      JournalReducer.take(sequence, changes, &state)
      return []
    case .journalVerified(let entries, let broken):
      if let broken {
        state.say(.failure, ListTexts.broken(broken))
      } else {
        state.say(.done, ListTexts.verified(entries))
      }
      return []
    case .ruleBookLoaded(let sheet):
      RuleBookReducer.take(sheet, &state)
      return []
    case .rulesTried(let page):
      RuleBookReducer.take(page, &state)
      return []
    case .rulesNotUsable(let reason):
      state.say(.failure, reason)
      return []
    case .ruleFilesListed(let text, let paths):
      PaletteReducer.take(paths: paths, for: text, &state)
      return []
    case .importPlanned(let sheet):
      ImportReducer.take(sheet, imported: false, &state)
      return []
    case .imported(let sheet, let entry):
      ImportReducer.take(sheet, imported: true, &state)
      state.say(
        .done, entry.map { ImportWords.imported($0.changeCount) } ?? ImportWords.nothingNew)
      return reload(state)
    case .importAbandoned:
      state.say(.info, ImportWords.abandoned)
      ImportReducer.choosePath(&state)
      return []
    case .importFailed(let reason):
      ImportReducer.failed(reason, &state)
      return []
    case .pathsListed(let text, let paths):
      ImportReducer.take(paths: paths, for: text, &state)
      return []
    case .mappingsListed(let names):
      ImportReducer.take(mappings: names, &state)
      return []
    case .mappingLoaded(let sheet):
      MappingReducer.take(sheet, &state)
      return []
    case .mappingSaved(let name, let names):
      return MappingReducer.saved(name, names, &state)
    case .bulkPlanned(let preview):
      BulkReducer.take(preview, &state)
      return []
    case .settingsSaved: return []
    }
  }

  private static func saved(_ entry: JournalEntry, _ state: inout WorkbenchState) -> [Effect] {
    state.lastEntry = entry
    state.say(.done, MessageTexts.saved(entry.deed))
    if entry.deed == .callsSpread { WorkloadReducer.saved(&state) }
    if entry.deed == .bulkChange || entry.deed == .handedOver { BulkReducer.saved(&state) }
    return FormReducer.saved(entry, &state) + reload(state)
  }

  private static func failed(
    _ failure: StoreFailure, _ effect: Effect, _ state: inout WorkbenchState
  ) -> [Effect] {
    state.say(.failure, FailureTexts.sentence(failure))
    switch effect {
    case .save(let order):
      FormReducer.failed(&state)
      if case .conflict(let kind, let base, let theirs) = failure,
        let conflict = ConflictState(order, kind: kind, base: base, theirs: theirs)
      {
        state.stack.append(.conflict(conflict))
      }
    case .planBulk, .saveBulk: FormReducer.failed(&state)
    default: break
    }
    return []
  }
}
