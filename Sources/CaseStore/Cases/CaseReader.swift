import Casework

/// Puts case files together from the tables: of one case, or of all of them in one pass in which
/// every table is read side by side from beginning to end.
final class CaseReader {
  private let columns: CaseColumns
  private let rows: RowStore
  private var drawers: [Drawer] = []
  private let buffer = RowBuffer()
  private let cases: Cursor
  private let clients: Cursor
  /// The case the cursor stands on, where it was read but not handed out.
  private var pending: Int64?

  /// Kinds whose rows belong to one case.
  static let drawerKinds: [EntityKind] = EntityKind.allCases.filter {
    TableLayout.of($0).hasCaseNumber
  }

  init(
    connection: Connection, columns: CaseColumns, after number: Int64 = 0
  ) throws(StoreFailure) {
    self.columns = columns
    rows = RowStore(connection: connection)
    cases = Cursor(try connection.prepare(columns.query(of: .caseRecord)))
    clients = Cursor(try connection.prepare(columns.clientQuery))
    for kind in CaseReader.drawerKinds {
      drawers.append(Drawer(kind, Cursor(try connection.prepare(columns.query(of: kind)))))
    }
    seek(after: number)
  }

  /// Puts every table at the first row of the cases after this one.
  func seek(after number: Int64) {
    cases.statement.reset()
    cases.statement.bind(number, at: 1)
    for drawer in drawers { drawer.seek(after: number) }
  }

  /// The next case; nil at the end.
  func next() throws(StoreFailure) -> (number: Int64, file: CaseFile)? {
    guard try cases.statement.step() else { return nil }
    return try readFile()
  }

  /// Reads on to this case without putting those between together; nil where there is none.
  func skip(to number: Int64) throws(StoreFailure) -> CaseFile? {
    if let pending, pending >= number {
      // Read too far before, because a case was missing.
      guard pending == number else { return nil }
      self.pending = nil
      return try readFile().file
    }
    pending = nil
    while try cases.statement.step() {
      let found = cases.statement.number(0)
      if found == number { return try readFile().file }
      if found > number {
        pending = found
        return nil
      }
    }
    return nil
  }

  func file(_ number: Int64) throws(StoreFailure) -> CaseFile? {
    seek(after: number - 1)
    guard try cases.statement.step(), cases.statement.number(0) == number else { return nil }
    return try readFile().file
  }

  private func readFile() throws(StoreFailure) -> (number: Int64, file: CaseFile) {
    let number = cases.statement.number(0)
    buffer.fetch(cases.statement, of: TableLayout.of(.caseRecord), columns, caseCell: .empty)
    let caseCell = buffer.cells[0]
    do {
      var cells = CellReader(buffer.cells)
      var file = CaseFile(record: try CaseRecord(from: &cells))
      try add(client: file.record.clientID, to: &file)
      if columns == .everything, let id = file.record.workerID,
        let worker = try rows.find(.worker, key: [.text(id.text)])
      {
        try file.add(worker.record)
      }
      for drawer in drawers {
        while try drawer.advance(to: number) {
          drawer.fetch(into: buffer, columns, caseCell: caseCell)
          var cells = CellReader(buffer.cells)
          try file.add(drawer.kind, from: &cells)
        }
      }
      file.sortUndatedDrawers()
      return (number, file)
    } catch let problem as RecordProblem {
      throw .damaged("case row: \(problem)")
    } catch let failure as StoreFailure {
      throw failure
    } catch {
      throw .internalFault("reading a case")
    }
  }

  private func add(client id: ClientID?, to file: inout CaseFile) throws {
    guard let id else { return }
    clients.statement.bind(id.text, at: 1)
    defer { clients.statement.reset() }
    guard try clients.statement.step() else { return }
    buffer.fetch(clients.statement, of: TableLayout.of(.client), columns, caseCell: .empty)
    var cells = CellReader(buffer.cells)
    try file.add(.client, from: &cells)
  }
}

/// The rows of one table, read along with the cases.
private final class Drawer {
  private struct Position {
    /// The case of the row the cursor stands on; beyond all where it has none left.
    var current = Int64.min
    /// Whether that row was read, so that the next is wanted.
    var isRead = true
  }

  let layout: TableLayout
  private let cursor: Cursor
  /// In memory of its own: every access to a variable of a class is watched at run time, and these
  /// are looked at twenty times for every case.
  private let position: UnsafeMutablePointer<Position>

  init(_ kind: EntityKind, _ cursor: Cursor) {
    layout = TableLayout.of(kind)
    self.cursor = cursor
    position = .allocate(capacity: 1)
    position.initialize(to: Position())
  }

  deinit {
    position.deallocate()
  }

  func seek(after number: Int64) {
    cursor.statement.reset()
    cursor.statement.bind(number, at: 1)
    position.pointee = Position()
  }

  /// Whether the cursor stands on another row of this case.
  func advance(to number: Int64) throws(StoreFailure) -> Bool {
    if position.pointee.isRead { try step() }
    while position.pointee.current < number { try step() }
    return position.pointee.current == number
  }

  private func step() throws(StoreFailure) {
    let found = try cursor.statement.step() ? cursor.statement.number(0) : .max
    position.pointee = Position(current: found, isRead: false)
  }

  var kind: EntityKind { layout.kind }

  func fetch(into buffer: RowBuffer, _ columns: CaseColumns, caseCell: Cell) {
    position.pointee.isRead = true
    buffer.fetch(cursor.statement, of: layout, columns, caseCell: caseCell)
  }
}
