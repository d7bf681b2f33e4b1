/// The figures of one unit of the office, for what its sisters' reports would give away.
package struct CountedUnit: Sendable {
  package var figures: [Figure]
  package var before: [Figure]

  package init(figures: [Figure], before: [Figure] = []) {
    self.figures = figures
    self.before = before
  }
}

/// Which units' numbers are not told, so that nobody who has the reports of the other units and that of the
/// whole office can find a small one by subtraction.
///
/// Computed from all units together and the same whoever asks: every unit's report hides the same cells.
enum CellSuppression {
  struct Cell {
    var count: Int
    /// How many of the base are not among them; their number would be known, too.
    var others: Int
  }

  static func isSmall(_ count: Int) -> Bool {
    (1..<PublishedFigure.threshold).contains(count)
  }

  /// The positions of the cells that stay untold. A unit where nobody is counted gives nobody away; it is
  /// hidden only to cover others.
  static func hidden(_ cells: [Cell]) -> Set<Int> {
    var hidden = Set(
      cells.indices.filter {
        cells[$0].count > 0 && (isSmall(cells[$0].count) || isSmall(cells[$0].others))
      })
    guard !hidden.isEmpty else { return [] }
    // The smallest first: as little as possible is lost. Where nobody or everybody is counted a cell
    // helps on one side only and comes later.
    func key(_ index: Int) -> (Int, Int, Int) {
      (cells[index].count > 0 && cells[index].others > 0 ? 0 : 1, cells[index].count, index)
    }
    var order = cells.indices.filter {
      !hidden.contains($0) && cells[$0].count + cells[$0].others > 0
    }.sorted { key($0) < key($1) }
    while !isSafe(hidden.map { cells[$0] }), !order.isEmpty { hidden.insert(order.removeFirst()) }
    return hidden
  }

  /// The untold cells together are many, on both sides, and more than one.
  private static func isSafe(_ cells: [Cell]) -> Bool {
    cells.count > 1 && !isSmall(cells.reduce(0) { $0 + $1.count })
      && !isSmall(cells.reduce(0) { $0 + $1.others })
  }
}
