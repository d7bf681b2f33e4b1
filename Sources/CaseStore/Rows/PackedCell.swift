import CSQLite

/// A value among the bytes that `ByteWriter.cell` wrote, known by its place: it is bound from there, and
/// no text is made of it on the way.
struct PackedCell {
  enum Form: UInt8 {
    case empty, number, text, bytes
  }

  var form = Form.empty
  /// What a number is.
  var number: Int64 = 0
  /// Where it begins with its form, and where its contents do.
  var start: Int32 = 0
  var contents: Int32 = 0
  var end: Int32 = 0

  var count: Int { Int(end - contents) }

  func letters(in bytes: UnsafeBufferPointer<UInt8>) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[Int(contents)..<Int(end)]
  }

  func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: letters(in: bytes), as: UTF8.self)
  }
}

extension ByteReader {
  mutating func packedCell() -> PackedCell {
    var cell = PackedCell()
    cell.start = Int32(truncatingIfNeeded: position)
    let form = byte()
    cell.contents = Int32(truncatingIfNeeded: position)
    switch form {
    case PackedCell.Form.empty.rawValue: break
    case PackedCell.Form.number.rawValue:
      cell.form = .number
      cell.number = signed()
    case PackedCell.Form.text.rawValue, PackedCell.Form.bytes.rawValue:
      cell.form = form == PackedCell.Form.text.rawValue ? .text : .bytes
      cell.contents = Int32(truncatingIfNeeded: place().lowerBound)
    default: noteDamage()
    }
    cell.end = Int32(truncatingIfNeeded: position)
    return cell
  }
}

extension Statement {
  /// Binds without a copy: the bytes must stay where they are until the statement has run.
  func bind(_ cell: PackedCell, of bytes: UnsafeBufferPointer<UInt8>, at index: Int32) {
    switch cell.form {
    case .empty: bindNull(at: index)
    case .number: bind(cell.number, at: index)
    case .text, .bytes:
      guard let start = bytes.baseAddress.map({ $0 + Int(cell.contents) }) else { return }
      if cell.form == .text {
        csqlite_lend_text(handle, index, start, Int32(cell.count))
      } else {
        csqlite_lend_blob(handle, index, start, Int32(cell.count))
      }
    }
  }

  /// Binds cells that lie side by side to the first parameters of the statement.
  func bind(_ cells: ArraySlice<PackedCell>, of bytes: UnsafeBufferPointer<UInt8>) {
    var index: Int32 = 1
    for cell in cells {
      bind(cell, of: bytes, at: index)
      index += 1
    }
  }
}
