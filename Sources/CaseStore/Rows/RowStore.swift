import Casework

/// Finds and writes single rows of any kind. It knows nothing of journal, caches or search.
struct RowStore {
  let connection: Connection

  func caseNumber(_ id: String) throws(StoreFailure) -> Int64? {
    let statement = try connection.prepare("SELECT id FROM cases WHERE \"case\" = ?")
    statement.bind(id, at: 1)
    return try statement.step() ? statement.number(0) : nil
  }

  func caseID(_ number: Int64) throws(StoreFailure) -> String? {
    let statement = try connection.prepare("SELECT \"case\" FROM cases WHERE id = ?")
    statement.bind(number, at: 1)
    return try statement.step() ? statement.text(0) : nil
  }

  /// The numbers of the cases a client has.
  func caseNumbers(ofClient id: String) throws(StoreFailure) -> [Int64] {
    let statement = try connection.prepare("SELECT id FROM cases WHERE client = ?")
    statement.bind(id, at: 1)
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.number(0)) }
    return numbers
  }

  func find(_ kind: EntityKind, key: [Cell]) throws(StoreFailure) -> StoredRow? {
    let layout = TableLayout.of(kind)
    let statement = try connection.prepare(layout.find)
    guard try bindKey(key, of: layout, to: statement, from: 1) else { return nil }
    guard try statement.step() else { return nil }
    var row = layout.row(statement)
    if let position = layout.casePosition {
      if let index = layout.keyPositions.firstIndex(of: position) {
        row.record.cells[position] = key[index]
      } else if let number = row.caseNumber, let id = try caseID(number) {
        row.record.cells[position] = .text(id)
      }
    }
    return row
  }

  /// Answers the number of the row's case.
  @discardableResult
  func insert(_ record: Record, version: Int64) throws(StoreFailure) -> Int64? {
    let layout = TableLayout.of(record.kind)
    let statement = try connection.prepare(layout.insert)
    let number = try bind(record, version: version, layout: layout, to: statement)
    try run(statement, writing: record)
    return record.kind == .caseRecord ? connection.lastRowID : number
  }

  func update(
    key: [Cell], to record: Record, version: Int64
  ) throws(StoreFailure) -> Int64? {
    let layout = TableLayout.of(record.kind)
    let statement = try connection.prepare(layout.update)
    let number = try bind(record, version: version, layout: layout, to: statement)
    let used = Int32(layout.plainPositions.count + 1 + (layout.hasCaseNumber ? 1 : 0))
    _ = try bindKey(key, of: layout, to: statement, from: used + 1)
    try run(statement, writing: record)
    return number
  }

  func delete(_ kind: EntityKind, key: [Cell]) throws(StoreFailure) {
    let layout = TableLayout.of(kind)
    let statement = try connection.prepare(layout.delete)
    guard try bindKey(key, of: layout, to: statement, from: 1) else { return }
    try statement.run()
  }
}

extension RowStore {
  /// False where the key names a case that does not exist, so that no row can have it.
  private func bindKey(
    _ key: [Cell], of layout: TableLayout, to statement: borrowing Statement, from first: Int32
  ) throws(StoreFailure) -> Bool {
    for (offset, position) in layout.keyPositions.enumerated() {
      let index = first + Int32(offset)
      if position == layout.casePosition {
        guard case .text(let id) = key[offset], let number = try caseNumber(id) else {
          return false
        }
        statement.bind(number, at: index)
      } else {
        statement.bind(layout.stored(key[offset], at: position), at: index)
      }
    }
    return true
  }

  /// Binds all fields, the version and the number of the case.
  private func bind(
    _ record: Record, version: Int64, layout: TableLayout, to statement: borrowing Statement
  ) throws(StoreFailure) -> Int64? {
    var index: Int32 = 1
    var number: Int64?
    for position in record.cells.indices {
      let cell = record.cells[position]
      if position == layout.casePosition {
        guard case .text(let id) = cell, let found = try caseNumber(id) else {
          throw layout.unknownCase(cell)
        }
        number = found
      } else {
        statement.bind(layout.stored(cell, at: position), at: index)
        index += 1
      }
    }
    statement.bind(version, at: index)
    if let number { statement.bind(number, at: index + 1) }
    return number
  }

  private func run(
    _ statement: borrowing Statement, writing record: Record
  ) throws(StoreFailure) {
    do {
      try statement.run()
    } catch {
      if connection.lastFailureIsDuplicate {
        throw .duplicateKey(kind: record.kind, key: record.keyText)
      }
      throw error
    }
  }
}
