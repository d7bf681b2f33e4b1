import Casework

extension TableLayout {
  /// The row a statement of `find` or `ofCase` stands on; the case's id is left to the caller.
  func row(_ statement: borrowing Statement) -> StoredRow {
    var cells = [Cell](repeating: .empty, count: fieldCount)
    var column: Int32 = 0
    for position in 0..<fieldCount where position != casePosition {
      cells[position] = statement.cell(column)
      column += 1
    }
    let version = statement.number(column)
    return StoredRow(
      record: Record(kind: kind, cells: cells), version: version,
      caseNumber: statement.optionalNumber(column + 1))
  }

  /// A cell in the form in which the table holds it.
  func stored(_ cell: Cell, at position: Int) -> Cell {
    isFilled[position] && cell == .empty ? .text("") : cell
  }

  func unknownCase(_ cell: Cell) -> StoreFailure {
    guard case .text(let id) = cell else {
      return .unknownReference(kind: kind, field: "case", id: "")
    }
    return .unknownReference(kind: kind, field: "case", id: id)
  }
}

extension Record {
  /// The key in one line, for a message about it.
  var keyText: String {
    key.map { cell in
      switch cell {
      case .empty: ""
      case .number(let number): String(number)
      case .text(let text): text
      }
    }.joined(separator: "|")
  }
}
