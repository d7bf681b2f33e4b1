/// A row as data: store, journal, undo, import and export treat all kinds alike through it, while
/// the domain works with the typed entity of the same kind.
package struct Record: Hashable, Sendable {
  package let kind: EntityKind
  package var cells: [Cell]

  package init(kind: EntityKind, cells: [Cell]) {
    self.kind = kind
    self.cells = cells
  }

  package init(_ entity: some Entity) {
    kind = type(of: entity).kind
    cells = entity.cells
  }

  /// What identifies it among its kind.
  package var key: [Cell] { kind.keyPositions.map { cells[$0] } }

  package var caseID: CaseID? {
    guard let position = kind.casePosition, case .text(let id) = cells[position] else { return nil }
    return CaseID(id)
  }
}

/// A typed row of the caseload.
package protocol Entity {
  static var kind: EntityKind { get }
  static var fields: [Field] { get }
  init(from cells: inout CellReader) throws(RecordProblem)
  var cells: [Cell] { get }
}

extension Entity {
  package init(_ record: Record) throws(RecordProblem) {
    var reader = CellReader(record.cells)
    try self.init(from: &reader)
  }
}

/// A record that cannot be the entity it claims to be; only damage to the store leads here.
package enum RecordProblem: Error, Equatable, Sendable {
  case missing(position: Int)
}
