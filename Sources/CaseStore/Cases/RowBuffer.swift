import CSQLite
import Casework

/// The cells of one row after the other, in memory that is used again and again: a pass over the
/// caseload reads a million rows.
final class RowBuffer {
  private let values: UnsafeMutablePointer<csqlite_value>
  private let capacity: Int
  private(set) var cells: [Cell] = []

  init() {
    capacity = (EntityKind.allCases.map(\.fields.count).max() ?? 0) + 1
    values = .allocate(capacity: capacity)
    values.initialize(repeating: csqlite_value(), count: capacity)
    cells.reserveCapacity(capacity)
  }

  deinit {
    values.deallocate()
  }

  /// Fetches the row a pass stands on: its columns after the number of the case, with the case's id put
  /// where it belongs.
  func fetch(
    _ statement: borrowing Statement, of layout: TableLayout, _ columns: CaseColumns,
    caseCell: Cell
  ) {
    let casePosition = layout.casePosition ?? -1
    csqlite_row(
      statement.handle, 1, Int32(layout.fieldCount - (casePosition < 0 ? 0 : 1)), values)
    // Filled as a local value: every access to a property of a class is watched at run time.
    var row = cells
    cells = []
    row.removeAll(keepingCapacity: true)
    let presenceOnly = columns == .rules
    var value = values
    for position in 0..<layout.fieldCount {
      if position == casePosition {
        row.append(caseCell)
        continue
      }
      switch value.pointee.type {
      case SQLITE_INTEGER:
        if presenceOnly, layout.isLong[position] {
          row.append(value.pointee.number == 0 ? .empty : .text("…"))
        } else {
          row.append(.number(value.pointee.number))
        }
      case SQLITE_TEXT: row.append(text(value.pointee))
      default: row.append(.empty)
      }
      value += 1
    }
    cells = row
  }

  private func text(_ value: csqlite_value) -> Cell {
    guard value.count > 0, let start = value.text else { return .empty }
    let bytes = UnsafeBufferPointer(start: start, count: Int(value.count))
    return .text(String(decoding: bytes, as: UTF8.self))
  }
}
