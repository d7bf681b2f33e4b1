package import Casework

/// Writes records as the exchange contract has them: byte-order mark, `;`, CRLF.
package struct CSVWriter: Sendable {
  private let kind: EntityKind
  private let fields: [Field]

  package init(kind: EntityKind) {
    self.kind = kind
    fields = kind.fields
  }

  package func header() -> [UInt8] {
    [0xEF, 0xBB, 0xBF] + Array(fields.map(\.name).joined(separator: ";").utf8) + [13, 10]
  }

  package func write(_ cells: [Cell], into bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ";")) }
      CSVWriter.write(CellText.text(cells[index], field.kind), into: &bytes)
    }
    bytes.append(contentsOf: [13, 10])
  }

  /// Any table as CSV in the same form; used by reports.
  package static func table(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (index, text) in row.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ";")) }
        write(CellText.guarded(text), into: &bytes)
      }
      bytes.append(contentsOf: [13, 10])
    }
    return bytes
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"") || byte == 10 || byte == 13
    }
    guard needsQuotes else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
