import Casework

/// Entries of the queue held back until there are many, to be written in the order of their table: each
/// then goes behind the one before it, and not to a place of its own among all.
struct QueuePile {
  /// What a hundred thousand cases leave; more is written in several goes.
  private static let capacity = 32 << 20

  private struct Entry {
    /// Band, day and severity, and how the name begins: who has the same may lie in any order, a page
    /// holds them all.
    let order: UInt64
    let name: UInt64
    let start: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []

  var isFull: Bool { bytes.count >= QueuePile.capacity }

  mutating func add(_ cells: ArraySlice<PackedCell>, of block: UnsafeBufferPointer<UInt8>) {
    guard let first = cells.first, let last = cells.last else { return }
    // Memory that was not written yet is not there yet, and what is there need not move.
    if bytes.isEmpty { bytes.reserveCapacity(QueuePile.capacity + 1 << 20) }
    let start = cells.startIndex
    let day = UInt64(UInt32(bitPattern: Int32(clamping: cells[start + 1].number)) ^ 1 << 31)
    let order =
      UInt64(UInt16(clamping: cells[start].number)) << 48 | day << 16
      | UInt64(UInt16(clamping: cells[start + 2].number))
    entries.append(
      Entry(order: order, name: QueuePile.head(cells[start + 3], block), start: bytes.count))
    bytes.append(contentsOf: block[Int(first.start)..<Int(last.end)])
  }

  private static func head(_ name: PackedCell, _ block: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let letters = name.letters(in: block).prefix(8)
    return letters.reduce(0) { $0 << 8 | UInt64($1) } << UInt64((8 - letters.count) * 8)
  }

  /// Hands out the entries in order and forgets them.
  mutating func empty(
    _ take: (ArraySlice<PackedCell>, UnsafeBufferPointer<UInt8>) throws(StoreFailure) -> Void
  ) throws(StoreFailure) {
    entries.sort { ($0.order, $0.name, $0.start) < ($1.order, $1.name, $1.start) }
    var cells: [PackedCell] = []
    for entry in entries {
      var reader = ByteReader(bytes, from: entry.start)
      cells.removeAll(keepingCapacity: true)
      for _ in 0..<VerdictBlock.entryWidth { cells.append(reader.packedCell()) }
      try bytes.withUnsafeBufferPointer { (bytes) throws(StoreFailure) in
        try take(cells[...], bytes)
      }
    }
    bytes = []
    entries = []
  }
}
