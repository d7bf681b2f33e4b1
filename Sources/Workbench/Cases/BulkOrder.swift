package import Casework
package import CivilTime
import Texts

/// One action on many cases, saved as one deed that one undo takes back.
package struct BulkOrder: Equatable, Sendable {
  package enum Action: Equatable, Sendable {
    case task(dueOn: Day, text: String)
    case handOver(to: WorkerID)
    /// Every talk on the day it was given in the preview.
    case spread([CallSpread.Placement])
  }

  package var action: Action
  package var cases: [CaseID]

  package init(action: Action, cases: [CaseID]) {
    self.action = action
    self.cases = cases
  }
}

extension BulkOrder.Action {
  package var deed: Deed {
    switch self {
    case .task: .bulkChange
    case .handOver: .handedOver
    case .spread: .callsSpread
    }
  }

  /// What it changes in one case; nil where there is nothing to change. The effect runner calls
  /// it for every case, for the preview and for the deed alike.
  package func changes(in context: DraftContext) -> [Change]? {
    switch self {
    case .task(let dueOn, let text):
      var draft = TaskDraft(dueOn: dueOn)
      draft.text = text
      draft.assignee = context.file.record.workerID?.text ?? context.author
      return try? draft.saving(in: context).changes
    case .spread(let placements):
      let changes = placements.compactMap { $0.changes(in: context) }.flatMap(\.self)
      return changes.isEmpty ? nil : changes
    case .handOver(let worker):
      guard context.file.record.workerID != worker else { return nil }
      var record = context.file.record
      record.workerID = worker
      return [Change(replacing: Record(context.file.record), with: Record(record))]
    }
  }
}

/// What a bulk action would do, case by case, before it does it.
package struct BulkPreview: Equatable, Sendable {
  package struct Line: Hashable, Sendable {
    package var caseID: CaseID
    package var clientName: String
    /// 0 where the case is left alone.
    package var changes: Int

    package init(caseID: CaseID, clientName: String, changes: Int) {
      self.caseID = caseID
      self.clientName = clientName
      self.changes = changes
    }
  }

  package var order: BulkOrder
  package var lines: [Line]

  package init(order: BulkOrder, lines: [Line]) {
    self.order = order
    self.lines = lines
  }
}
