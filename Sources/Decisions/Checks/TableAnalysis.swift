internal import Feel

/// A decision table as boxes over the atoms of its columns: what tests of constants say about which
/// rows can match together, which never match and which cases no row covers.
struct TableAnalysis {
  struct Row {
    /// For each column the atoms it lets pass at most.
    let sets: [AtomSet]
    /// The texts of the cells that are no test of constants, by column; a row with such cells
    /// matches at most where the sets say so.
    let opaque: [Int: String]

    var isOpaque: Bool { !opaque.isEmpty }
  }

  let columns: [ColumnAtoms]
  let rows: [Row]
  /// For each column the atoms its values can have at all.
  let domain: [AtomSet]
  /// How many rows may be looked at, each as often as it is, before a question is given up.
  static let effort = 2_000_000
  /// The same for all questions about a table.
  private(set) var effortLeft = 100_000_000

  struct Column {
    let type: FeelType
    /// The test that all values of the column pass.
    let allowed: CellShape?
    /// For each row the shape and the text of its cell; cells without a shape are no test of
    /// constants.
    let cells: [(shape: CellShape?, text: String)]
  }

  init(_ given: [Column], rowCount: Int) {
    var columns: [ColumnAtoms] = []
    var domain: [AtomSet] = []
    var shapes: [[CellShape?]] = []
    for column in given {
      let allowed = column.allowed ?? .anything
      var cells = column.cells.map(\.shape)
      if let cut = ColumnAtoms(tests: cells.compactMap { $0 } + [allowed], type: column.type) {
        columns.append(cut)
        domain.append(cut.set(of: allowed))
      } else {
        // Tests that cannot be compared with each other are left as they are; `-` stays what it is.
        cells = cells.map { if case .anything? = $0 { .anything } else { nil } }
        columns.append(.uncut)
        domain.append(ColumnAtoms.uncut.set(of: .anything))
      }
      shapes.append(cells)
    }
    self.columns = columns
    self.domain = domain
    rows = (0..<rowCount).map { row in
      var opaque: [Int: String] = [:]
      let sets = columns.indices.map { column in
        if let shape = shapes[column][row] {
          return columns[column].set(of: shape).intersection(domain[column])
        }
        opaque[column] = given[column].cells[row].text
        return domain[column]
      }
      return Row(sets: sets, opaque: opaque)
    }
  }

  /// The first box in which both rows match; `nil` where they match nowhere together or that is
  /// not known.
  func overlap(_ first: Int, _ second: Int) -> [Int?]? {
    // Tests that are written alike have the same outcome.
    guard rows[first].opaque == rows[second].opaque else { return nil }
    var example: [Int?] = []
    for column in columns.indices {
      let common = rows[first].sets[column].intersection(rows[second].sets[column])
      guard let atom = common.first else { return nil }
      example.append(rows[first].opaque[column] == nil ? atom : nil)
    }
    return example
  }

  func isImpossible(_ row: Int) -> Bool {
    rows[row].sets.contains(where: \.isEmpty)
  }

  /// Boxes that no row covers, at most so many; `nil` where the search was given up.
  mutating func gaps(limit: Int) -> [[Int?]]? {
    var box = domain
    for (column, atoms) in columns.enumerated() {
      if let unasked = atoms.unasked { box[column].remove(unasked) }
    }
    if box.contains(where: \.isEmpty) { return [] }
    return search(Array(rows.indices), in: box, limit: limit)
  }

  /// Whether other rows together cover all that a row lets pass.
  mutating func isCovered(_ row: Int, by others: [Int]) -> Bool {
    if others.contains(where: { covers($0, row) }) { return true }
    let certain = others.filter { !rows[$0].isOpaque }
    return search(certain, in: rows[row].sets, limit: 1)?.isEmpty ?? false
  }

  private mutating func search(_ covering: [Int], in box: [AtomSet], limit: Int) -> [[Int?]]? {
    let effort = min(TableAnalysis.effort, effortLeft)
    var search = Search(analysis: self, limit: limit, effort: effort)
    search.visit(0, covering, [], box)
    effortLeft -= effort - max(0, search.effort)
    return search.effort > 0 ? search.found : nil
  }

  /// Whether one row matches wherever another does, by each column alone.
  func covers(_ outer: Int, _ inner: Int) -> Bool {
    columns.indices.allSatisfy { column in
      if let text = rows[outer].opaque[column] { return rows[inner].opaque[column] == text }
      let set = rows[inner].sets[column]
      return set.intersection(rows[outer].sets[column]) == set
    }
  }

  func example(_ atoms: [Int?], names: [String]) -> RowExample {
    RowExample(
      atoms.enumerated().compactMap { column, atom in
        guard let atom, let condition = columns[column].condition(atom) else { return nil }
        return RowExample.Part(names[column], condition)
      })
  }

  /// Goes through the columns, keeping those rows that still can cover.
  private struct Search {
    let analysis: TableAnalysis
    let limit: Int
    var effort: Int
    var found: [[Int?]] = []

    mutating func visit(
      _ column: Int, _ candidates: [Int], _ chosen: [Int?], _ box: [AtomSet]
    ) {
      guard found.count < limit, effort > 0 else { return }
      if candidates.isEmpty {
        found.append(chosen + Array(repeating: nil, count: box.count - column))
        return
      }
      guard column < box.count else { return }
      var seen: Set<[Int]> = []
      for atom in analysis.columns[column].atoms.indices where box[column].contains(atom) {
        effort -= candidates.count
        if effort <= 0 { return }
        let left = candidates.filter { analysis.rows[$0].sets[column].contains(atom) }
        // Atoms that leave the same rows behave alike from here on.
        guard seen.insert(left).inserted else { continue }
        visit(column + 1, left, chosen + [atom], box)
      }
    }
  }
}
