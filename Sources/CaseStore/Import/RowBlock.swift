package import Casework

/// Rows as bytes, on their way from a process that reads files to the one that stores them.
package struct RowBlock {
  private var writer = ByteWriter()

  package init() {}

  package init(_ record: Record) {
    add(record)
  }

  package var bytes: [UInt8] { writer.bytes }

  package mutating func add(_ record: Record) {
    writer.byte(record.kind.rawValue)
    for cell in record.cells { writer.cell(cell) }
  }

  /// One row of a block, with the places of its values.
  struct Row {
    fileprivate(set) var kind = EntityKind.worker
    fileprivate(set) var cells: [PackedCell] = []
    let bytes: [UInt8]

    var record: Record {
      Record(
        kind: kind,
        cells: cells.map { cell in
          var reader = ByteReader(bytes, from: Int(cell.start))
          return reader.cell()
        })
    }
  }

  private static let widths = EntityKind.allCases.map(\.fields.count)

  /// Reads the rows of a block one by one.
  package struct Reader {
    private var reader: ByteReader
    /// The row read last.
    private(set) var row: Row

    package init(_ bytes: [UInt8]) {
      reader = ByteReader(bytes)
      row = Row(bytes: bytes)
    }

    /// Whether something was met that is no row.
    package var isDamaged: Bool { reader.isDamaged }

    /// Moves to the next row; false at the end, and where the bytes are not what a block has.
    mutating func moveOn() -> Bool {
      if reader.isAtEnd { return false }
      guard let kind = EntityKind(rawValue: reader.byte()) else {
        reader.noteDamage()
        return false
      }
      row.kind = kind
      row.cells.removeAll(keepingCapacity: true)
      for _ in 0..<RowBlock.widths[Int(kind.rawValue)] { row.cells.append(reader.packedCell()) }
      return !reader.isDamaged
    }

    package mutating func next() -> Record? {
      moveOn() ? row.record : nil
    }
  }
}
