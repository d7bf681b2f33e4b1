internal import Feel

/// A decision table as boxes over the atoms of its columns: what tests of constants say about which
/// rows can match together, which never match and which cases no row covers.
struct TableAnalysis {
  struct Row {
    /// For each column the atoms it lets pass.
    let sets: [AtomSet]
    /// Some cell is no test of constants: the row matches at most where the sets say so.
    let isOpaque: Bool
  }

  let columns: [ColumnAtoms]
  let rows: [Row]
  /// For each column the atoms its values can have at all.
  let domain: [AtomSet]
  /// How many boxes may be looked at before a question is given up.
  static let effort = 50_000

  /// `nil` where some column is of a kind that cannot be cut.
  ///
  /// - parameter allowed: the tests that all values of a column pass.
  init?(_ shapes: [[CellShape?]], types: [FeelType], allowed: [CellShape?]) {
    var columns: [ColumnAtoms] = []
    for column in types.indices {
      let tests = shapes.compactMap { $0[column] } + [allowed[column] ?? .anything]
      guard let atoms = ColumnAtoms(tests: tests, type: types[column]) else { return nil }
      columns.append(atoms)
    }
    let domain = zip(columns, allowed).map { $0.set(of: $1 ?? .anything) }
    self.columns = columns
    self.domain = domain
    rows = shapes.map { cells in
      let sets = columns.indices.map { column in
        cells[column].map { columns[column].set(of: $0).intersection(domain[column]) }
          ?? domain[column]
      }
      return Row(sets: sets, isOpaque: cells.contains { $0 == nil })
    }
  }

  /// The first box in which both rows match.
  func overlap(_ first: Int, _ second: Int) -> [Int]? {
    guard !rows[first].isOpaque, !rows[second].isOpaque else { return nil }
    var example: [Int] = []
    for column in columns.indices {
      let common = rows[first].sets[column].intersection(rows[second].sets[column])
      guard let atom = common.first else { return nil }
      example.append(atom)
    }
    return example
  }

  func isImpossible(_ row: Int) -> Bool {
    rows[row].sets.contains(where: \.isEmpty)
  }

  /// Boxes that no row covers, at most so many; `nil` where the search was given up.
  func gaps(limit: Int) -> [[Int?]]? {
    var search = Search(analysis: self, covering: Array(rows.indices), limit: limit)
    return search.run(in: domain) ? search.found : nil
  }

  /// Whether other rows together cover all that a row lets pass.
  func isCovered(_ row: Int, by others: [Int]) -> Bool {
    let certain = others.filter { !rows[$0].isOpaque }
    var search = Search(analysis: self, covering: certain, limit: 1)
    return search.run(in: rows[row].sets) && search.found.isEmpty
  }

  func sentence(_ example: [Int?], names: [String]) -> String {
    let parts = example.enumerated().compactMap { column, atom -> String? in
      guard let atom else { return nil }
      let text = columns[column].example(atom)
      return text == "any" ? nil : "\(names[column]) \(text)"
    }
    return parts.isEmpty ? "any values" : parts.joined(separator: ", ")
  }

  /// Goes through the columns, keeping those rows that still can cover.
  private struct Search {
    let analysis: TableAnalysis
    let covering: [Int]
    let limit: Int
    var found: [[Int?]] = []
    var effort = TableAnalysis.effort

    mutating func run(in box: [AtomSet]) -> Bool {
      visit(0, covering, [], box)
      return effort > 0
    }

    private mutating func visit(
      _ column: Int, _ candidates: [Int], _ chosen: [Int?], _ box: [AtomSet]
    ) {
      guard found.count < limit, effort > 0 else { return }
      effort -= 1
      if candidates.isEmpty {
        found.append(chosen + Array(repeating: nil, count: box.count - column))
        return
      }
      guard column < box.count else { return }
      var seen: Set<[Int]> = []
      for atom in analysis.columns[column].atoms.indices where box[column].contains(atom) {
        let left = candidates.filter { analysis.rows[$0].sets[column].contains(atom) }
        // Atoms that leave the same rows behave alike from here on.
        guard seen.insert(left).inserted else { continue }
        visit(column + 1, left, chosen + [atom], box)
      }
    }
  }
}
