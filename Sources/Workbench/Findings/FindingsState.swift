package import Casework
package import Screen

/// Befunde: the rules that hold today with their counts; Enter goes down to the cases of one.
package struct FindingsState: Equatable, Sendable {
  package var groups: [FindingGroup] = []
  package var list = ListView<String>()
  package var isLoaded = false

  package init() {}

  package var selected: FindingGroup? { groups.first { $0.rule == list.selectedID } }
}

/// The cases of one rule.
package struct FindingCasesState: Equatable, Sendable {
  package struct LineID: Hashable, Sendable {
    package var caseID: CaseID
    package var subject: String?
  }

  package var group: FindingGroup
  package var lines: [FindingLine] = []
  package var list = ListView<LineID>()
  package var isLoaded = false

  package init(group: FindingGroup) {
    self.group = group
  }

  package func line(at index: Int) -> FindingLine? {
    let position = index - list.offset
    return lines.indices.contains(position) ? lines[position] : nil
  }

  package var selected: FindingLine? { list.isEmpty ? nil : line(at: list.selectedIndex) }
}
