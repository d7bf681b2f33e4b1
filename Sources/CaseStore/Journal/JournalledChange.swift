import Casework

/// A change as the journal keeps it: with the versions of the row before and after, so that undoing
/// puts back exactly what was there, and finds out whether somebody else has written since.
struct JournalledChange: Equatable {
  var kind: EntityKind
  var key: [Cell]
  var before: Record?
  var beforeVersion: Int64
  /// nil where the row was removed, and for imported rows, which are known by their key.
  var after: Record?
  var afterVersion: Int64

  /// What takes this change back.
  var reversed: JournalledChange {
    JournalledChange(
      kind: kind, key: after?.key ?? key, before: after, beforeVersion: afterVersion,
      after: before, afterVersion: beforeVersion)
  }

  /// Whether the row exists afterwards.
  var leavesRow: Bool { afterVersion != 0 }
}

extension JournalledChange {
  private enum Flag {
    static let before: UInt8 = 1
    static let after: UInt8 = 2
    static let key: UInt8 = 4
    static let left: UInt8 = 8
  }

  func write(to writer: inout ByteWriter) {
    var flags: UInt8 = 0
    if before != nil { flags |= Flag.before }
    if after != nil { flags |= Flag.after }
    let needsKey = before?.key != key
    if needsKey { flags |= Flag.key }
    if leavesRow { flags |= Flag.left }
    writer.byte(kind.rawValue)
    writer.byte(flags)
    if needsKey { writer.cells(key) }
    if let before {
      writer.signed(beforeVersion)
      writer.cells(before.cells)
    }
    if leavesRow { writer.signed(afterVersion) }
    if let after { writer.cells(after.cells) }
  }

  /// The same as `write` of a row that was not there before and is known by its key, for hundreds of
  /// thousands of them.
  static func writeImported(
    _ row: RowBlock.Row, _ keyPositions: [Int], _ version: Int64, to writer: inout ByteWriter
  ) {
    writer.byte(row.kind.rawValue)
    writer.byte(Flag.key | Flag.left)
    writer.unsigned(UInt64(keyPositions.count))
    for position in keyPositions {
      let cell = row.cells[position]
      writer.append(row.bytes[Int(cell.start)..<Int(cell.end)])
    }
    writer.signed(version)
  }

  init?(from reader: inout ByteReader) {
    guard let kind = EntityKind(rawValue: reader.byte()) else { return nil }
    let flags = reader.byte()
    var key = flags & Flag.key != 0 ? reader.cells() : []
    var before: Record?
    var beforeVersion: Int64 = 0
    if flags & Flag.before != 0 {
      beforeVersion = reader.signed()
      before = Record(kind: kind, cells: reader.cells())
    }
    let afterVersion = flags & Flag.left != 0 ? reader.signed() : 0
    var after: Record?
    if flags & Flag.after != 0 { after = Record(kind: kind, cells: reader.cells()) }
    let width = kind.fields.count
    guard !reader.isDamaged, before.map({ $0.cells.count == width }) ?? true,
      after.map({ $0.cells.count == width }) ?? true
    else { return nil }
    if flags & Flag.key == 0 { key = before?.key ?? [] }
    self.init(
      kind: kind, key: key, before: before, beforeVersion: beforeVersion, after: after,
      afterVersion: afterVersion)
  }
}

extension ByteWriter {
  mutating func cells(_ cells: [Cell]) {
    unsigned(UInt64(cells.count))
    for cell in cells { self.cell(cell) }
  }

  mutating func cell(_ cell: Cell) {
    switch cell {
    case .empty: byte(0)
    case .number(let number): self.cell(number)
    case .text(let text): self.cell(text)
    }
  }

  mutating func cell(_ number: Int64?) {
    byte(number == nil ? 0 : 1)
    if let number { signed(number) }
  }

  mutating func cell(_ text: String?) {
    byte(text == nil ? 0 : 2)
    if let text { self.text(text) }
  }
}

extension ByteReader {
  mutating func cells() -> [Cell] {
    let count = count()
    var cells: [Cell] = []
    cells.reserveCapacity(count)
    for _ in 0..<count { cells.append(cell()) }
    return cells
  }

  mutating func cell() -> Cell {
    switch byte() {
    case 1: .number(signed())
    case 2: .text(text())
    default: .empty
    }
  }
}
