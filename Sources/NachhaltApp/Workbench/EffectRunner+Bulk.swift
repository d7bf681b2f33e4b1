import CaseStore
import Casework
import Workbench

/// Bulk actions: what they would do to every case, and the deed itself in one transaction.
extension EffectRunner {
  func plan(_ order: BulkOrder, _ office: Office) throws(StoreFailure) -> BulkPreview {
    var lines: [BulkPreview.Line] = []
    for id in order.cases {
      let file = try office.store.caseFile(id)
      let changes = order.action.changes(in: context(file, office))
      let parts = [file.client?.lastName, file.client?.firstName].compactMap(\.self)
      lines.append(
        BulkPreview.Line(
          caseID: id, clientName: parts.filter { !$0.isEmpty }.joined(separator: ", "),
          changes: changes?.count ?? 0))
    }
    return BulkPreview(order: order, lines: lines)
  }

  func save(_ order: BulkOrder, _ office: Office) throws(StoreFailure) -> JournalEntry {
    if case .handOver(let worker) = order.action { return try propose(order.cases, worker, office) }
    var changes: [Change] = []
    for id in order.cases {
      let file = try office.store.caseFile(id)
      changes += order.action.changes(in: context(file, office)) ?? []
    }
    return try office.store.apply(
      order.action.deed, changes, on: nil, by: office.userName, at: SystemClock.seconds(),
      evaluate: office.evaluate)
  }

  /// Cases change hands only when the other side accepts, many at once no less than one.
  private func propose(
    _ cases: [CaseID], _ worker: WorkerID, _ office: Office
  ) throws(StoreFailure) -> JournalEntry {
    for id in cases where try office.store.caseFile(id).record.workerID != worker {
      try office.store.propose(
        id, to: worker, reason: .workerChange, by: office.userName, on: office.today,
        at: SystemClock.seconds())
    }
    let newest = try office.store.journal(limit: 1).lines
    guard let entry = newest.first else { throw .internalFault("hand-over") }
    return entry
  }

  private func context(_ file: CaseFile, _ office: Office) -> DraftContext {
    DraftContext(file: file, today: office.today, author: office.userName)
  }
}
