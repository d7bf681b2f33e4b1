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
        try !isHidden(id),
        let file = try CaseReader(connection: connection, columns: columns).file(number)
      else { throw .noSuchCase(id) }
      return file
    }
  }

  /// Visits cases in one pass over all tables; stops when the body answers false.
  ///
  /// - parameter anonymously: for counting only, when nothing that names a case comes out of it: then
  ///   those not shown are counted, too.
  package func forEachCaseFile(
    _ selection: CaseSelection = .all, _ columns: CaseColumns = .rules, anonymously: Bool = false,
    _ body: (CaseFile) -> Bool
  ) throws(StoreFailure) {
    try connection.read { () throws(StoreFailure) in
      let reader = try CaseReader(connection: connection, columns: columns)
      let hidden = anonymously ? [] : try hiddenNumbers()
      switch selection {
      case .all:
        while let (number, file) = try reader.next() {
          if hidden.contains(number) { continue }
          guard body(file) else { return }
        }
      case .worker, .team:
        let (column, value) = selection.condition
        let numbers = try connection.prepare(
          "SELECT id FROM cases WHERE \(column) = ? ORDER BY id")
        numbers.bind(value, at: 1)
        while try numbers.step() {
          if hidden.contains(numbers.number(0)) { continue }
          guard let file = try reader.file(numbers.number(0)) else { continue }
          guard body(file) else { return }
        }
      }
    }
  }

  package func record(
    _ kind: EntityKind, key: [Cell]
  ) throws(StoreFailure) -> Record? {
    let record = try RowStore(connection: connection).find(kind, key: key)?.record
    if sight != .everything, let id = record?.caseID, try isHidden(id) { return nil }
    return record
  }

  /// All rows of a kind in the order of their keys, without those of cases and clients that are not
  /// shown; stops when the body answers false.
  package func forEachRecord(
    of kind: EntityKind, _ body: (Record) -> Bool
  ) throws(StoreFailure) {
    if sight != .everything {
      let cases = try hiddenCases()
      let clients = kind == .client ? try hiddenClients() : []
      if !cases.isEmpty || !clients.isEmpty {
        return try everyRecord(of: kind) { record in
          if let id = record.caseID, cases.contains(id) { return true }
          if case .text(let id)? = record.key.first, clients.contains(id) { return true }
          return body(record)
        }
      }
    }
    try everyRecord(of: kind, body)
  }

  private func everyRecord(
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

  /// Whether there is such a worker; asked at every start, so it does not read them all.
  package func hasWorker(_ id: WorkerID) throws(StoreFailure) -> Bool {
    let statement = try connection.prepare("SELECT 1 FROM workers WHERE worker = ?")
    statement.bind(id.text, at: 1)
    return try statement.step()
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
