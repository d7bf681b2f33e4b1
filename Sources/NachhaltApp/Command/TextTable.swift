import Screen

/// Columns of text for a person at a terminal, as wide as their contents; the last is left alone.
struct TextTable {
  private var rows: [[String]] = []
  private let columns: Int

  init(columns: Int) {
    self.columns = columns
  }

  mutating func add(_ row: [String]) {
    // What is stored is data from others: nothing of it may act on the terminal.
    rows.append(row.map { SafeText.line($0) })
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + TextWidth.of($1.value) }
  }

  func bytes() -> [UInt8] {
    let widths = (0..<columns).map { column in
      rows.map { TextTable.width($0[column]) }.max() ?? 0
    }
    var out: [UInt8] = []
    for row in rows {
      for column in 0..<columns {
        out.append(contentsOf: row[column].utf8)
        if column < columns - 1 {
          let gap = widths[column] - TextTable.width(row[column]) + 2
          out.append(contentsOf: repeatElement(32, count: gap))
        }
      }
      while out.last == 32 { out.removeLast() }
      out.append(10)
    }
    return out
  }
}
