import Casework
import CivilTime
import Texts
import Workbench

/// A store in memory, good enough to answer what the screens ask.
struct World {
  var files: [CaseID: CaseFile] = Dictionary(
    Invented.files.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
  var queue: [QueueLine] = Invented.queue
  var drafts: [FormDraft] = []
  var sequence: Int64 = 100
  /// Makes the next save fail.
  var nextFailure: StoreFailure?
  var bulk: [BulkOrder] = []
  var mappings: [String: MappingSheet] = [:]
  var notices = MorningNotices()
  var lessonStep = 0

  mutating func answer(_ effect: Effect) -> Outcome? {
    switch effect {
    case .loadQueue(let request):
      let lines = Array(queue.dropFirst(request.offset).prefix(request.limit))
      return .queueLoaded(
        request, Page(offset: request.offset, total: queue.count, lines: lines),
        Invented.counts(queue))
    case .loadCase(let id, _):
      guard let file = files[id] else { return .failed(.noSuchCase(id), effect) }
      return .caseLoaded(file, Invented.outcome(id))
    case .save(let order): return save(order, effect)
    case .explain(let id, let rule): return .explained(Invented.sheet(id, rule))
    case .search(let request): return .found(request, find(request))
    case .undo:
      sequence += 1
      return .undone(entry(.undone, nil, 1))
    case .redo:
      sequence += 1
      return .redone(entry(.redone, nil, 1))
    case .saveFormDraft(let draft):
      drafts.removeAll { $0.key == draft.key }
      drafts.append(draft)
      return nil
    case .dropFormDraft(let key):
      drafts.removeAll { $0.key == key }
      return nil
    case .loadFormDrafts: return .formDraftsLoaded(drafts)
    case .loadWorkload: return .workloadLoaded(Invented.workload)
    case .saveSettings(.lesson(let step)):
      lessonStep = step
      return .settingsSaved
    case .saveSettings: return .settingsSaved
    default: return more(effect)
    }
  }

  private mutating func more(_ effect: Effect) -> Outcome? {
    switch effect {
    case .loadCases(let request):
      let fitting = lines(request.filter)
      let window = Array(fitting.dropFirst(request.offset).prefix(request.limit))
      return .casesLoaded(
        request, Page(offset: request.offset, total: fitting.count, lines: window))
    case .countViews(let views):
      return .viewsCounted(
        views.map { SavedView.Count(name: $0.name, cases: lines($0.filter).count) })
    case .planBulk(let order): return .bulkPlanned(plan(order))
    case .saveBulk(let order):
      bulk.append(order)
      sequence += 1
      return .saved(entry(order.action.deed, nil, order.cases.count))
    case .supervise(let request): return supervise(request)
    case .loadFindings: return .findingsLoaded(Invented.groups)
    case .loadFindingCases(let request):
      return .findingCasesLoaded(
        request, Page(offset: 0, total: 1, lines: [Invented.findingLine]))
    case .loadJournal(let request):
      let journal = Invented.journal
      return .journalLoaded(request, Page(offset: 0, total: journal.count, lines: journal))
    case .loadJournalChanges(let sequence):
      return .journalChangesLoaded(sequence: sequence, Invented.changes)
    case .verifyJournal: return .journalVerified(entries: 3, firstBroken: nil)
    case .loadRuleBook: return .ruleBookLoaded(Invented.ruleBook)
    case .tryRules(let id):
      return .rulesTried(
        TextPageState(title: Phrase("Alle Regeln an", "All rules on") + id.text, lines: []))
    case .listRuleFiles(let text):
      return .ruleFilesListed(text, text.isEmpty ? ["modelle/"] : [text + "neu.dmn"])
    case .compareRules(let path):
      return .rulesTried(
        TextPageState(
          title: Phrase(verbatim: path), lines: [.init(.plain, Phrase(verbatim: "+ F1  NB-02"))]))
    case .planImport, .runImport, .listPaths, .listMappings, .loadMapping, .saveMapping:
      return transfer(effect)
    case .openStore(let choice):
      var session = Session(
        worker: WorkerID("W-1"), userName: "Erika Beispiel", storeName: "demo.db", isDemo: true)
      if choice == .lesson { session.lessonStep = lessonStep }
      return .storeOpened(session)
    default: return nil
    }
  }

  private func lines(_ filter: CaseFilter) -> [CaseLine] {
    Invented.people.compactMap { person in
      let id = CaseID(person.id)
      guard let file = files[id] else { return nil }
      let outcome = Invented.outcome(id)
      let subject = FilterSubject(file, outcome, on: Invented.today)
      guard filter.matches(subject, today: Invented.today) else { return nil }
      var line = CaseLine(caseID: id, clientName: subject.name)
      line.employer = subject.employer
      line.jobStart = subject.jobStart
      line.lastContact = subject.lastContact
      line.overdueCount = subject.overdue
      line.worstSeverity = subject.worst
      return line
    }
  }

  private func plan(_ order: BulkOrder) -> BulkPreview {
    BulkPreview(
      order: order,
      lines: order.cases.map { id in
        let changes = files[id].flatMap { file in
          order.action.changes(in: DraftContext(file: file, today: Invented.today))
        }
        let person = Invented.people.first { $0.id == id.text }
        return BulkPreview.Line(
          caseID: id, clientName: person.map { "\($0.last), \($0.first)" } ?? id.text,
          changes: changes?.count ?? 0)
      })
  }

  private mutating func save(_ order: SaveOrder, _ effect: Effect) -> Outcome {
    if let failure = nextFailure {
      nextFailure = nil
      return .failed(failure, effect)
    }
    for change in order.changes {
      guard let record = change.after, let id = record.caseID, var file = files[id] else {
        continue
      }
      if change.before == nil { try? file.add(record) }
      files[id] = file
    }
    if let key = order.draftKey { drafts.removeAll { $0.key == key } }
    queue.removeAll { $0.entry.caseID == order.caseID && order.deed == .contactLogged }
    sequence += 1
    return .saved(entry(order.deed, order.caseID, order.changes.count))
  }

  func entry(_ deed: Deed, _ id: CaseID?, _ count: Int) -> JournalEntry {
    JournalEntry(
      sequence: sequence, at: 1_795_000_000, user: "erika", deed: deed, caseID: id,
      changeCount: count, reverses: nil, isUndoable: true)
  }

  private func find(_ request: SearchRequest) -> [CaseLine] {
    Invented.people.filter {
      "\($0.last), \($0.first) \($0.id)".lowercased().contains(request.text.lowercased())
    }.map { person in
      var line = CaseLine(
        caseID: CaseID(person.id), clientName: "\(person.last), \(person.first)")
      line.employer = person.employer
      return line
    }
  }
}
