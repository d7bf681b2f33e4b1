package import Casework
package import Screen

/// Protokoll: who did what and when, the newest first.
package struct JournalState: Equatable, Sendable {
  package var lines: [JournalEntry] = []
  package var list = ListView<Int64>()
  package var isLoaded = false

  package init() {}

  package func entry(at index: Int) -> JournalEntry? {
    let position = index - list.offset
    return lines.indices.contains(position) ? lines[position] : nil
  }

  package var selected: JournalEntry? { list.isEmpty ? nil : entry(at: list.selectedIndex) }
}
