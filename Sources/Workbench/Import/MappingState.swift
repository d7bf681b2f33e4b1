import Casework
package import Screen

/// The editor of a mapping: one section at a time, its columns with what they mean.
package struct MappingState: Equatable, Sendable {
  package enum Row: Hashable, Sendable {
    case column(Int)
    /// A value of that column that the contract does not know.
    case value(Int, String)
  }

  /// What is being chosen from a list.
  package enum Question: Equatable, Sendable {
    case meaning(column: Int, Chooser<String>)
    case translation(column: Int, value: String, Chooser<String>)
    case kind(Chooser<UInt8>)
    /// Another kind of rows, out of this file.
    case section(Chooser<UInt8>)
    case name(TextField)
  }

  package var sheet: MappingSheet
  package var index = 0
  package var list = ListView<Row>()
  package var question: Question?
  package var isChanged = false

  package init(_ sheet: MappingSheet) {
    self.sheet = sheet
    reload()
  }

  package var section: MappingSheet.Section? {
    sheet.sections.indices.contains(index) ? sheet.sections[index] : nil
  }

  var rows: [Row] {
    guard let section else { return [] }
    return section.columns.indices.flatMap { index in
      [.column(index)] + section.foreignValues(of: section.columns[index]).map { .value(index, $0) }
    }
  }

  /// Takes the rows anew after a change; the selection stays on its row.
  mutating func reload() {
    let rows = rows
    list.load(total: rows.count, offset: 0, ids: rows)
  }

  mutating func change(_ body: (inout MappingSheet.Section) -> Void) {
    guard sheet.sections.indices.contains(index) else { return }
    body(&sheet.sections[index])
    isChanged = true
    reload()
  }

  /// Tells every list how many rows it has below the head.
  mutating func fit(_ rows: Int) {
    list.visibleRows = max(1, rows - 1)
    let chosen = max(1, rows - 3)
    switch question {
    case .meaning(let column, var chooser):
      chooser.visibleRows = chosen
      question = .meaning(column: column, chooser)
    case .translation(let column, let value, var chooser):
      chooser.visibleRows = chosen
      question = .translation(column: column, value: value, chooser)
    case .kind(var chooser):
      chooser.visibleRows = chosen
      question = .kind(chooser)
    case .section(var chooser):
      chooser.visibleRows = chosen
      question = .section(chooser)
    case .name, nil: break
    }
  }
}
