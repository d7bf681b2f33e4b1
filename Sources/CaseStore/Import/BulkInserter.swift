import Casework

/// Inserts many new rows of one kind with one statement.
final class BulkInserter {
  let kind: EntityKind
  private let layout: TableLayout
  private let statement: Cursor
  private let connection: Connection
  private let rows: RowStore
  private let versionIndex: Int32
  private let cases: CaseNumbers
  private(set) var count = 0

  init(
    _ connection: Connection, kind: EntityKind, version: Int64, cases: CaseNumbers
  ) throws(StoreFailure) {
    self.kind = kind
    self.cases = cases
    self.connection = connection
    layout = TableLayout.of(kind)
    rows = RowStore(connection: connection)
    statement = Cursor(try connection.prepare(layout.insert))
    versionIndex = Int32(layout.fieldCount - (layout.hasCaseNumber ? 1 : 0) + 1)
    statement.statement.bind(version, at: versionIndex)
  }

  /// Answers the number of the row's case.
  func insert(_ row: RowBlock.Row) throws(StoreFailure) -> Int64? {
    try row.bytes.withUnsafeBufferPointer { (bytes) throws(StoreFailure) in
      let number = try bind(row, bytes)
      do throws(StoreFailure) {
        try statement.statement.run()
      } catch {
        guard connection.lastFailureIsDuplicate else { throw error }
        throw .duplicateKey(kind: kind, key: row.record.keyText)
      }
      count += 1
      if kind == .caseRecord { cases.note(row.cells[0].letters(in: bytes), connection.lastRowID) }
      return number
    }
  }

  private func bind(
    _ row: RowBlock.Row, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(StoreFailure) -> Int64? {
    var index: Int32 = 1
    var number: Int64?
    for position in 0..<layout.fieldCount {
      let cell = row.cells[position]
      if position == layout.casePosition {
        number = try caseNumber(cell, bytes)
        statement.statement.bind(number, at: versionIndex + 1)
      } else {
        if layout.isFilled[position], cell.form == .empty {
          statement.statement.bind("", at: index)
        } else {
          statement.statement.bind(cell, of: bytes, at: index)
        }
        index += 1
      }
    }
    return number
  }

  private func caseNumber(
    _ cell: PackedCell, _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(StoreFailure) -> Int64 {
    guard cell.form == .text else { throw layout.unknownCase(.empty) }
    if let number = cases.number(of: cell.letters(in: bytes)) { return number }
    let id = cell.text(in: bytes)
    guard let number = try rows.caseNumber(id) else { throw layout.unknownCase(.text(id)) }
    cases.note(cell.letters(in: bytes), number)
    return number
  }
}
