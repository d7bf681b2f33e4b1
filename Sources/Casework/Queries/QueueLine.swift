package import CivilTime

/// A queue entry with what its line and its detail pane show at once, so that listing needs no
/// second look-up.
package struct QueueLine: Hashable, Sendable {
  package var entry: QueueEntry
  /// "Müller, Sabine"
  package var clientName: String
  package var clientID: ClientID?
  package var workerID: WorkerID?
  package var phone: String
  package var employer: String
  package var jobStart: Day?

  package init(entry: QueueEntry, clientName: String) {
    self.entry = entry
    self.clientName = clientName
    phone = ""
    employer = ""
  }
}

/// How many matters stand in each state; shown in the title of the queue.
package struct QueueCounts: Hashable, Sendable {
  package var overdue = 0
  package var due = 0
  package var planned = 0
  package var soon = 0
  package var hints = 0

  package init() {}
}

/// A window into a list that may have 100,000 lines.
package struct Page<Line: Equatable & Sendable>: Equatable, Sendable {
  package var offset: Int
  package var total: Int
  package var lines: [Line]

  package init(offset: Int, total: Int, lines: [Line]) {
    self.offset = offset
    self.total = total
    self.lines = lines
  }
}
