import CaseStore
import Casework
import CivilTime
import Notes
import Rulebook
import Screen
import Texts
import Workbench

/// Does what the reducer asks for, against the store and the rules, and says what became of it.
/// Effects on the terminal itself are the loop's.
final class EffectRunner {
  var office: Office?
  /// The person's own caseload while the tutorial works on another.
  var own: Office?
  var isTeaching = false
  let program: Program
  private let notes = NoteReader()
  let supervision = SupervisionDesk()

  init(office: Office?, program: Program) {
    self.office = office
    self.program = program
  }

  func run(_ effect: Effect) -> Outcome? {
    guard let office else {
      if case .openStore(let choice) = effect { return open(choice, effect) }
      return nil
    }
    do throws(StoreFailure) {
      return try outcome(of: effect, office)
    } catch {
      return .failed(error, effect)
    }
  }

  /// What the first save and the first note would otherwise wait for.
  enum Preparation: CaseIterable { case rules, words }

  func prepare(_ preparation: Preparation) {
    switch preparation {
    case .rules: if let office { _ = try? office.rules.engine(on: office.today) }
    case .words: notes.prepare()
    }
  }

  private func outcome(of effect: Effect, _ office: Office) throws(StoreFailure) -> Outcome? {
    let store = office.store
    switch effect {
    case .loadQueue(let request):
      let (page, counts) = try MorningQueue(store: store, today: office.today).page(
        of: request.worker, offset: request.offset, limit: request.limit)
      return .queueLoaded(request, page, counts)
    case .loadCase(let id, let records):
      return try loadCase(id, records: records, office)
    case .search(let request):
      return .found(request, try search(request, store))
    case .loadCases(let request):
      return .casesLoaded(
        request,
        try store.caseLines(
          request.filter, order: request.order, on: request.today, offset: request.offset,
          limit: request.limit))
    case .countViews(let views):
      return .viewsCounted(try count(views, office))
    case .loadFindings(let worker):
      return .findingsLoaded(try findings(worker, office))
    case .loadWorkload(let worker, let today, let end):
      // Everybody's talks are more than one person can spread, and more than a key can wait for.
      if worker == nil, try store.caseCount(.all, on: office.today) > 2_000 {
        return .refused(WorkloadTexts.perWorker)
      }
      return .workloadLoaded(
        try WorkloadReader(office: office).sheet(of: worker, on: today, through: end))
    case .loadFindingCases(let request):
      return .findingCasesLoaded(request, try findingCases(request, store))
    case .recognise(let request):
      return notes.recognise(request.text).map { seen in
        .recognised(
          request,
          NoteReading(
            topics: seen.topics,
            words: Dictionary(
              uniqueKeysWithValues: seen.topics.compactMap { code in
                seen.words(for: code).min { $0.count < $1.count }.map { (code, $0) }
              }), risks: seen.risks, isTerminationNear: seen.impendingTermination,
            showsRelation: seen.relevance == .onTopic))
      }
    case .planBulk(let order):
      return .bulkPlanned(try plan(order, office))
    case .saveBulk(let order):
      return .saved(try save(order, office))
    case .explain(let id, let rule):
      let file = try store.caseFile(id)
      if let wanted = try reasonWanted(for: file, office) { return wanted }
      guard let engine = try? office.rules.engine(on: office.today),
        let explanation = engine.explain(file, rule: rule, subject: nil)
      else { throw .internalFault("rule \(rule)") }
      return .explained(WhySheet(explanation))
    case .loadRuleBook:
      return (try? office.rules.ruleBook()).map {
        .ruleBookLoaded(
          RuleBookSheet($0, on: office.today, warning: office.rules.warning?.full))
      }
    case .tryRules(let id):
      guard let engine = try? office.rules.engine(on: office.today) else { return nil }
      let file = try store.caseFile(id)
      if let wanted = try reasonWanted(for: file, office) { return wanted }
      return .rulesTried(RuleTrial(file, engine).page(office.today))
    case .listRuleFiles(let text):
      return .ruleFilesListed(text, PathProposals.list(text, program, ending: ".dmn"))
    case .compareRules(let path): return try compareRules(path, office)
    case .listPaths(let text):
      return .pathsListed(text, PathProposals.list(text, program))
    case .listMappings, .loadMapping, .saveMapping:
      return mapping(effect)
    case .loadJournal(let request):
      return .journalLoaded(
        request,
        try store.journal(
          viewer: office.userName, offset: request.offset, limit: request.limit))
    case .loadJournalChanges(let sequence):
      return .journalChangesLoaded(
        sequence: sequence, try store.journalDetail(sequence).changes)
    case .verifyJournal:
      return verified(try store.verify(.quick))
    case .save(let order):
      return .saved(try save(order, office))
    case .undo(let sequence):
      let newest = try store.undoable(by: office.userName)?.sequence
      guard let target = sequence ?? newest else { throw .notUndoable(sequence: 0) }
      return .undone(
        try store.undo(
          target, by: office.userName, at: SystemClock.seconds(), evaluate: office.evaluate))
    case .redo:
      guard let target = try store.redoable(by: office.userName)?.sequence else {
        throw .notUndoable(sequence: 0)
      }
      return .redone(
        try store.redo(
          target, by: office.userName, at: SystemClock.seconds(), evaluate: office.evaluate))
    case .saveFormDraft(let draft):
      try store.saveDraft(draft.key, bytes: draft.bytes, at: SystemClock.seconds())
      return nil
    case .dropFormDraft(let key):
      try store.removeDraft(key)
      return nil
    case .loadFormDrafts:
      return .formDraftsLoaded(try drafts(store))
    case .saveSettings(let change):
      try save(change, office)
      return .settingsSaved
    case .openStore(let choice):
      return open(choice, effect)
    case .supervise(let request): return try supervise(request, office)
    case .planImport, .runImport, .openEditor, .redraw, .suspend, .quit:
      return nil
    }
  }

  // MARK: Lists

  private func count(
    _ views: [SavedView], _ office: Office
  ) throws(StoreFailure) -> [SavedView.Count] {
    var counts: [SavedView.Count] = []
    for view in views {
      let cases = try office.store.caseCount(view.filter, on: office.today)
      counts.append(SavedView.Count(name: view.name, cases: cases))
    }
    return counts
  }

  /// Rules that hold, with title and weight as the model gives them, the heaviest first.
  private func findings(
    _ worker: WorkerID?, _ office: Office
  ) throws(StoreFailure) -> [FindingGroup] {
    let book = try? office.rules.ruleBook()
    var groups: [FindingGroup] = []
    for count in try office.store.ruleCounts(worker: worker) {
      let sample = try office.store.findings(of: count.rule, worker: worker, limit: 1).lines.first?
        .result
      let info = book?[count.rule]
      groups.append(
        FindingGroup(
          rule: count.rule,
          title: Phrase(
            info?.title ?? sample?.text ?? count.rule,
            info?.titleEnglish ?? sample?.textEnglish ?? count.rule),
          severity: sample?.severity ?? .hint, kind: sample?.kind ?? .finding,
          cases: count.cases, results: count.results, dismissed: count.dismissed))
    }
    return groups.sorted { a, b in
      a.severity == b.severity ? a.rule < b.rule : a.severity.rawValue < b.severity.rawValue
    }
  }

  private func findingCases(
    _ request: FindingsRequest, _ store: Store
  ) throws(StoreFailure) -> Page<FindingLine> {
    try store.findings(
      of: request.rule, worker: request.worker, offset: request.offset, limit: request.limit)
  }

  private func search(_ request: SearchRequest, _ store: Store) throws(StoreFailure) -> [CaseLine] {
    let answer = try store.search(request.text, limit: request.limit)
    return answer.hits.map {
      CaseLine(caseID: $0.caseID, clientName: $0.clientName)
    }
  }

  private func save(_ order: SaveOrder, _ office: Office) throws(StoreFailure) -> JournalEntry {
    let entry = try office.store.apply(
      order.deed, order.changes, on: order.caseID, by: office.userName,
      at: SystemClock.seconds(), evaluate: office.evaluate)
    if let key = order.draftKey { try office.store.removeDraft(key) }
    return entry
  }

  private func drafts(_ store: Store) throws(StoreFailure) -> [FormDraft] {
    var drafts: [FormDraft] = []
    for name in try store.draftNames() {
      if let bytes = try store.draft(name) { drafts.append(FormDraft(key: name, bytes: bytes)) }
    }
    return drafts
  }

  private func verified(_ found: Verification) -> Outcome {
    var broken: Int64?
    for fault in found.faults {
      switch fault {
      case .brokenChain(let at), .missingEntry(let at), .alteredPayload(let at):
        broken = min(broken ?? at, at)
      case .damagedFile, .danglingReference: broken = broken ?? 0
      }
    }
    return .journalVerified(entries: found.entries, firstBroken: broken)
  }

  private func save(_ change: SettingsChange, _ office: Office) throws(StoreFailure) {
    switch change {
    case .language(let language): try keep(.language, language.code)
    case .theme(let theme): try keep(.theme, theme.rawValue)
    case .ascii(let isOn): try keep(.ascii, isOn ? "yes" : "no")
    case .linear(let isOn): try keep(.linear, isOn ? "yes" : "no")
    case .hidesNames(let isOn): try keep(.pseudonyms, isOn ? "yes" : "no")
    case .letters(let isOn): try keep(.letters, isOn ? "yes" : "no")
    case .views(let views):
      try SavedViews.keep(views, office)
    case .lesson(let step):
      if isTeaching { try office.store.set(EffectRunner.lessonStep, to: String(step)) }
    }
  }

  /// What concerns the screen belongs to the person, not to the caseload.
  private func keep(_ setting: Setting.ID, _ value: String) throws(StoreFailure) {
    try SettingsWriter.save(setting, value, to: program.settings.userPath)
  }
}
