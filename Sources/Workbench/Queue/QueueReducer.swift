import Casework
import Screen

/// Moving through the queue, loading what comes into view.
enum QueueReducer {
  /// The window around the cursor: three pages, so that paging finds its lines there.
  static func request(_ state: WorkbenchState) -> Effect {
    let list = state.queue.list
    let range = list.missing ?? list.offset..<(list.offset + list.ids.count)
    let rows = max(10, list.visibleRows)
    let offset = range.isEmpty ? max(0, list.top - rows) : range.lowerBound
    return .loadQueue(
      QueueRequest(
        worker: state.queue.isEverybodys ? nil : state.session.worker, today: state.today,
        offset: offset, limit: max(3 * rows, range.count)))
  }

  static func move(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    let before = state.queue.list.selectedID
    guard case .moved = state.queue.list.reduce(key) else { return [] }
    var effects: [Effect] = []
    if state.queue.list.missing != nil { effects.append(request(state)) }
    if state.queue.list.selectedID != before { effects += look(state) }
    return effects
  }

  /// Reads the case under the cursor for the detail pane; the loop may drop all but the last.
  static func look(_ state: WorkbenchState) -> [Effect] {
    guard let line = state.queue.selected, line.entry.caseID != state.loaded?.id else { return [] }
    return [.loadCase(line.entry.caseID, records: false)]
  }

  static func take(
    _ request: QueueRequest, _ page: Page<QueueLine>, _ counts: QueueCounts,
    _ state: inout WorkbenchState
  ) -> [Effect] {
    // An answer to a question asked yesterday, or for somebody else, is no longer wanted.
    guard request.today == state.today else { return [] }
    let leaving = state.queue.leaving
    state.queue.leaving = nil
    state.queue.take(page, counts)
    if let leaving, state.queue.list.selectedID == leaving { _ = state.queue.list.reduce(.down) }
    Layouts.fit(&state)
    return state.stack.isEmpty ? look(state) : []
  }
}
