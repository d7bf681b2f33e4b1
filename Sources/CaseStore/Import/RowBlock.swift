package import Casework

/// Rows as bytes, on their way from a process that reads files to the one that stores them.
package struct RowBlock {
  private var writer = ByteWriter()

  package init() {}

  package var bytes: [UInt8] { writer.bytes }

  package mutating func add(_ record: Record) {
    writer.byte(record.kind.rawValue)
    for cell in record.cells { writer.cell(cell) }
  }

  /// Reads the rows of a block one by one.
  package struct Reader {
    private var reader: ByteReader
    private let widths = EntityKind.allCases.map(\.fields.count)

    package init(_ bytes: [UInt8]) {
      reader = ByteReader(bytes)
    }

    /// Whether something was met that is no row.
    package private(set) var isDamaged = false

    /// nil at the end, and where the bytes are not what a block has.
    package mutating func next() -> Record? {
      if reader.isAtEnd { return nil }
      guard let kind = EntityKind(rawValue: reader.byte()) else {
        isDamaged = true
        return nil
      }
      let width = widths[Int(kind.rawValue)]
      var cells: [Cell] = []
      cells.reserveCapacity(width)
      for _ in 0..<width { cells.append(reader.cell()) }
      isDamaged = reader.isDamaged
      return isDamaged ? nil : Record(kind: kind, cells: cells)
    }
  }
}
