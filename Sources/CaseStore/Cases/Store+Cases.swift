package import Casework

/// Which cases a pass over the caseload visits.
package enum CaseSelection: Equatable, Sendable {
  case all
  case worker(WorkerID)
  case team(String)
}

extension CaseSelection {
  /// The column that must hold the value.
  fileprivate var condition: (column: String, value: String) {
    switch self {
    case .all: ("\"case\"", "")
    case .worker(let worker): ("worker", worker.text)
    case .team(let team): ("team", team)
    }
  }
}

extension Store {
  package func caseFile(
    _ id: CaseID, _ columns: CaseColumns = .everything
  ) throws(StoreFailure) -> CaseFile {
    try connection.read { () throws(StoreFailure) in
      guard let number = try RowStore(connection: connection).caseNumber(id.text),
        let file = try CaseReader(connection: connection, columns: columns).file(number)
      else { throw .noSuchCase(id) }
      return file
    }
  }

  /// Visits cases in one pass over all tables; stops when the body answers false.
  package func forEachCaseFile(
    _ selection: CaseSelection = .all, _ columns: CaseColumns = .rules,
    _ body: (CaseFile) -> Bool
  ) throws(StoreFailure) {
    try connection.read { () throws(StoreFailure) in
      let reader = try CaseReader(connection: connection, columns: columns)
      switch selection {
      case .all:
        while let (_, file) = try reader.next() {
          guard body(file) else { return }
        }
      case .worker, .team:
        let (column, value) = selection.condition
        let numbers = try connection.prepare(
          "SELECT id FROM cases WHERE \(column) = ? ORDER BY id")
        numbers.bind(value, at: 1)
        while try numbers.step() {
          guard let file = try reader.file(numbers.number(0)) else { continue }
          guard body(file) else { return }
        }
      }
    }
  }

  package func record(
    _ kind: EntityKind, key: [Cell]
  ) throws(StoreFailure) -> Record? {
    try RowStore(connection: connection).find(kind, key: key)?.record
  }

  /// All rows of a kind in the order of their keys; stops when the body answers false.
  package func forEachRecord(
    of kind: EntityKind, _ body: (Record) -> Bool
  ) throws(StoreFailure) {
    let layout = TableLayout.of(kind)
    let statement = try connection.prepare(layout.scan)
    while try statement.step() {
      let cells = (0..<layout.fieldCount).map { statement.cell(Int32($0)) }
      guard body(Record(kind: kind, cells: cells)) else { return }
    }
  }

  package func count(of kind: EntityKind) throws(StoreFailure) -> Int {
    Int(try connection.number("SELECT count(*) FROM \(kind.name)") ?? 0)
  }

  package func workers() throws(StoreFailure) -> [Worker] {
    var workers: [Worker] = []
    var damage: RecordProblem?
    try forEachRecord(of: .worker) { record in
      do throws(RecordProblem) {
        workers.append(try Worker(record))
      } catch {
        damage = error
      }
      return damage == nil
    }
    if let damage { throw .damaged("worker: \(damage)") }
    return workers
  }
}
