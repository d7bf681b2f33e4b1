package import Casework
package import Screen

/// Alle Fälle: a filter, what it finds, and what is marked.
package struct CasesState: Equatable, Sendable {
  package var field = TextField()
  /// Letters are text while the filter is being typed, commands otherwise.
  package var isTyping = false
  package var filter = CaseFilter.all
  package var problem: FilterProblem?
  package var proposals = Proposals()
  package var order = CaseOrder.urgency
  package var list = ListView<CaseID>(allowsMarks: true)
  package var lines: [CaseLine] = []
  package var isLoaded = false
  package var counts: [String: Int] = [:]
  /// The saved view shown, while its filter is unchanged.
  package var view: Int?

  package init() {}

  package var selected: CaseLine? {
    guard let id = list.selectedID, let index = list.index(of: id) else { return nil }
    let position = index - list.offset
    return lines.indices.contains(position) ? lines[position] : nil
  }

  package func line(at index: Int) -> CaseLine? {
    let position = index - list.offset
    return lines.indices.contains(position) ? lines[position] : nil
  }
}
