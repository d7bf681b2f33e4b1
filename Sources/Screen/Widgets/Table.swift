/// One column of a table.
package struct TableColumn: Equatable, Sendable {
  package enum Alignment: Equatable, Sendable {
    case left
    case right
  }

  package var title: String
  /// Below this the column goes rather than shrink.
  package var minimum: Int
  /// More than this it does not want; nil takes what there is.
  package var maximum: Int?
  /// The lowest go first when room is scarce.
  package var priority: Int
  package var alignment: Alignment

  package init(
    _ title: String, minimum: Int, maximum: Int? = nil, priority: Int = 0,
    alignment: Alignment = .left
  ) {
    self.title = title
    self.minimum = max(1, minimum)
    self.maximum = maximum
    self.priority = priority
    self.alignment = alignment
  }
}

/// Columns fitted into a width: those that find no room are left out whole instead of clipping
/// every word, and their room goes to the others.
package struct Table: Equatable, Sendable {
  package let columns: [TableColumn]
  /// Index and width of every shown column, in order.
  package let shown: [Shown]
  package let charset: Charset
  package static let gap = 2

  package struct Shown: Equatable, Sendable {
    package let index: Int
    package let width: Int
  }

  package init(_ columns: [TableColumn], width: Int, charset: Charset = .unicode) {
    self.columns = columns
    self.charset = charset
    var kept = Array(columns.indices)
    func needed() -> Int {
      kept.reduce(0) { $0 + columns[$1].minimum } + Table.gap * max(0, kept.count - 1)
    }
    while kept.count > 1, needed() > width,
      let victim = kept.reversed().min(by: { columns[$0].priority < columns[$1].priority })
    {
      kept.removeAll { $0 == victim }
    }
    var widths = kept.map { min(columns[$0].minimum, max(1, width)) }
    var free = width - needed()
    // Column by column in small steps, so that several flexible ones share alike.
    var grew = true
    while free > 0, grew {
      grew = false
      for (place, index) in kept.enumerated() where free > 0 {
        if let maximum = columns[index].maximum, widths[place] >= maximum { continue }
        widths[place] += 1
        free -= 1
        grew = true
      }
    }
    shown = zip(kept, widths).map { Shown(index: $0, width: $1) }
  }

  package var header: StyledLine { line(columns.map { Span($0.title, .heading) }) }

  /// One row; `cells` has an entry for every column, shown or not.
  package func line(_ cells: [Span]) -> StyledLine {
    var line = StyledLine()
    for (place, column) in shown.enumerated() {
      if place > 0 { line.append(String(repeating: " ", count: Table.gap)) }
      let cell = cells.indices.contains(column.index) ? cells[column.index] : Span("")
      let isLast = place == shown.count - 1
      let text: String
      switch columns[column.index].alignment {
      case .right: text = charset.padLeft(cell.text, column.width)
      case .left where isLast: text = charset.fit(cell.text, column.width)
      case .left: text = charset.pad(cell.text, column.width)
      }
      line.append(text, cell.style)
    }
    return line
  }
}
