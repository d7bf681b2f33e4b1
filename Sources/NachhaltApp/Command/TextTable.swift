import Screen

/// Columns of text for a person at a terminal, as wide as their contents; the last is left alone.
/// A long list is taken out piece by piece, so that it needs no memory: the columns then only widen.
struct TextTable {
  private let columns: Int
  private var widths: [Int]
  private var text: [UInt8] = []
  /// Where each cell ends in the text, and how wide it is on a terminal.
  private var cells: [(end: Int, width: Int)] = []

  init(columns: Int) {
    self.columns = columns
    widths = Array(repeating: 0, count: columns)
  }

  var count: Int { cells.count / columns }

  mutating func add(_ row: [String]) {
    for column in 0..<columns {
      let width = append(row[column])
      widths[column] = max(widths[column], width)
      cells.append((text.count, width))
    }
  }

  /// What is stored is data from others: nothing of it may act on the terminal.
  private mutating func append(_ cell: String) -> Int {
    if let width = SafeText.plainWidth(cell) {
      text.append(contentsOf: cell.utf8)
      return width
    }
    let safe = SafeText.line(cell)
    text.append(contentsOf: safe.utf8)
    return safe.unicodeScalars.reduce(0) { $0 + TextWidth.of($1.value) }
  }

  func bytes() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + widths.reduce(columns, +) * count)
    var begin = 0
    for (index, cell) in cells.enumerated() {
      let column = index % columns
      out.append(contentsOf: text[begin..<cell.end])
      begin = cell.end
      if column < columns - 1 {
        out.append(contentsOf: repeatElement(32, count: widths[column] - cell.width + 2))
      } else {
        while out.last == 32 { out.removeLast() }
        out.append(10)
      }
    }
    return out
  }

  /// The rows so far, laid out; the table goes on empty with the columns it has.
  mutating func takeLines() -> [UInt8] {
    defer {
      text.removeAll(keepingCapacity: true)
      cells.removeAll(keepingCapacity: true)
    }
    return bytes()
  }
}
