package import Casework
package import Screen

/// What tells one matter of the queue from all others, so that the cursor stays on it when lines
/// come and go.
package struct MatterID: Hashable, Sendable {
  package var caseID: CaseID
  package var matter: QueueEntry.Matter
  package var step: Step?
  package var rule: String?
  package var subject: String?

  package init(_ entry: QueueEntry) {
    caseID = entry.caseID
    matter = entry.matter
    step = entry.step
    rule = entry.rule
    subject = entry.subject
  }
}

/// Heute: a window of the queue, its counts, and where the cursor stands.
package struct QueueState: Equatable, Sendable {
  package var list = ListView<MatterID>()
  package var lines: [QueueLine] = []
  package var counts = QueueCounts()
  package var isLoaded = false
  /// Everybody's queue instead of one's own.
  package var isEverybodys = false
  /// The matter just dealt with: with the next reading the cursor goes on.
  package var leaving: MatterID?

  package init() {}

  package var selected: QueueLine? {
    guard let id = list.selectedID else { return nil }
    return line(id)
  }

  package func line(_ id: MatterID) -> QueueLine? {
    guard let index = list.index(of: id) else { return nil }
    let position = index - list.offset
    return lines.indices.contains(position) ? lines[position] : nil
  }

  package mutating func take(_ page: Page<QueueLine>, _ counts: QueueCounts) {
    lines = page.lines
    self.counts = counts
    isLoaded = true
    list.load(
      total: page.total, offset: page.offset, ids: page.lines.map { MatterID($0.entry) })
  }
}
