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
  func insert(_ record: Record) throws(StoreFailure) -> Int64? {
    var index: Int32 = 1
    var number: Int64?
    for position in 0..<layout.fieldCount {
      let cell = record.cells[position]
      if position == layout.casePosition {
        number = try caseNumber(cell)
        statement.statement.bind(number, at: versionIndex + 1)
      } else {
        statement.statement.bind(
          cell == .empty ? layout.stored(cell, at: position) : cell, at: index)
        index += 1
      }
    }
    do {
      try statement.statement.run()
    } catch {
      guard connection.lastFailureIsDuplicate else { throw error }
      throw .duplicateKey(kind: kind, key: record.keyText)
    }
    count += 1
    if kind == .caseRecord, case .text(let id) = record.cells[0] {
      cases.note(id, connection.lastRowID)
    }
    return number
  }

  private func caseNumber(_ cell: Cell) throws(StoreFailure) -> Int64 {
    guard case .text(let id) = cell else { throw layout.unknownCase(cell) }
    if let number = cases.number(of: id) { return number }
    guard let number = try rows.caseNumber(id) else { throw layout.unknownCase(cell) }
    cases.note(id, number)
    return number
  }
}
