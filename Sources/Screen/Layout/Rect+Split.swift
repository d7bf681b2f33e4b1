/// How much room a part asks for.
package enum Share: Hashable, Sendable {
  /// Exactly this many rows or columns, as long as there are so many.
  case fixed(Int)
  /// A part of what the fixed ones leave.
  case share(Int)
}

extension Rect {
  package func inset(rows dy: Int = 0, columns dx: Int = 0) -> Rect {
    Rect(row: row + dy, column: column + dx, rows: rows - 2 * dy, columns: columns - 2 * dx)
  }

  /// One row of this part, counted from its top.
  package func line(_ index: Int) -> Rect {
    guard index >= 0, index < rows else {
      return Rect(row: row, column: column, rows: 0, columns: columns)
    }
    return Rect(row: row + index, column: column, rows: 1, columns: columns)
  }

  package func top(_ count: Int) -> Rect {
    Rect(row: row, column: column, rows: min(rows, count), columns: columns)
  }

  package func bottom(_ count: Int) -> Rect {
    let taken = max(0, min(rows, count))
    return Rect(row: endRow - taken, column: column, rows: taken, columns: columns)
  }

  package func left(_ count: Int) -> Rect {
    Rect(row: row, column: column, rows: rows, columns: min(columns, count))
  }

  package func right(_ count: Int) -> Rect {
    let taken = max(0, min(columns, count))
    return Rect(row: row, column: endColumn - taken, rows: rows, columns: taken)
  }

  package func droppingTop(_ count: Int) -> Rect { bottom(rows - max(0, count)) }
  package func droppingBottom(_ count: Int) -> Rect { top(rows - max(0, count)) }
  package func droppingLeft(_ count: Int) -> Rect { right(columns - max(0, count)) }
  package func droppingRight(_ count: Int) -> Rect { left(columns - max(0, count)) }

  /// A part of the given size in the middle, cut to what there is.
  package func centered(_ size: Size) -> Rect {
    let height = min(size.rows, rows)
    let width = min(size.columns, columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2, rows: height,
      columns: width)
  }

  /// Parts side by side, `gap` columns apart.
  package func splitColumns(_ shares: [Share], gap: Int = 0) -> [Rect] {
    var left = column
    return Rect.lengths(shares, of: columns, gap: gap).map { width in
      defer { left += width + gap }
      return Rect(row: row, column: min(left, endColumn), rows: rows, columns: width)
    }
  }

  /// Parts one below the other.
  package func splitRows(_ shares: [Share], gap: Int = 0) -> [Rect] {
    var top = row
    return Rect.lengths(shares, of: rows, gap: gap).map { height in
      defer { top += height + gap }
      return Rect(row: min(top, endRow), column: column, rows: height, columns: columns)
    }
  }

  /// Fixed parts are served first and in order; the rounding rest of the shares goes to the last.
  private static func lengths(_ shares: [Share], of total: Int, gap: Int) -> [Int] {
    var free = max(0, total - gap * max(0, shares.count - 1))
    var lengths = [Int](repeating: 0, count: shares.count)
    for (index, share) in shares.enumerated() {
      guard case .fixed(let wanted) = share else { continue }
      lengths[index] = max(0, min(wanted, free))
      free -= lengths[index]
    }
    var parts = shares.reduce(0) { sum, share in
      if case .share(let part) = share { sum + max(0, part) } else { sum }
    }
    for (index, share) in shares.enumerated() {
      guard case .share(let part) = share, parts > 0 else { continue }
      lengths[index] = free * max(0, part) / parts
      free -= lengths[index]
      parts -= max(0, part)
    }
    return lengths
  }
}
