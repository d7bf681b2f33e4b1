import Casework
import CivilTime
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
    case .saveSettings: return .settingsSaved
    default: return nil
    }
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

  private func entry(_ deed: Deed, _ id: CaseID?, _ count: Int) -> JournalEntry {
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
