extension ReportTable {
  /// Figures that add up: whoever knows all but one of them knows that one, too.
  private static let sums: [(whole: String, parts: [String])] = [
    ("F11", ["F12", "F13"]), ("F26", ["F21", "F22", "F23", "F24", "F25"]),
    ("", ["F27", "F32"]), ("", ["F37", "F38", "F39"]),
  ]

  /// Figures that are the base of others, where they would show as denominators.
  private static let bases: [(base: String, of: [String])] = [
    ("F11", ["F12", "F13", "F14", "F15"]), ("F20", ["F21", "F22", "F23", "F24", "F25", "F26"]),
    ("F27", ["F28", "F29", "F30"]), ("F33", ["F34", "F35", "F36"]), ("F38", ["F40", "F41"]),
    ("F43", ["F44"]),
  ]

  /// For eyes outside the unit: numbers from 1 to 4 and shares of fewer than five cases go, and what
  /// would let somebody compute them from the rest goes with them.
  package func suppressingSmallNumbers(below limit: Int = 5) -> ReportTable {
    var table = self
    var hidden: Set<String> = []
    func isSmall(_ value: Int?) -> Bool { value.map { $0 > 0 && $0 < limit } ?? false }
    for row in rows {
      let rest = row.share.map { $0.denominator - $0.numerator }
      // What is left of the base gives a small number away as well as the number itself.
      if isSmall(row.numerator) || isSmall(row.denominator)
        || (row.hasPercent && isSmall(rest))
      {
        hidden.insert(row.id)
      }
      if row.minimum != nil, isSmall(row.denominator ?? row.cases.count) { hidden.insert(row.id) }
    }
    var before = -1
    while hidden.count != before {
      before = hidden.count
      for (base, others) in ReportTable.bases where hidden.contains(base) {
        for other in others where rows.contains(where: { $0.id == other }) { hidden.insert(other) }
      }
      for (whole, parts) in ReportTable.sums {
        let group = ([whole] + parts).filter { id in rows.contains { $0.id == id } }
        let open = group.filter { !hidden.contains($0) }
        if open.count == group.count - 1, let smallest = smallest(of: open) {
          hidden.insert(smallest)
        }
      }
    }
    for index in table.rows.indices {
      if hidden.contains(table.rows[index].id) {
        table.rows[index].isSuppressed = true
        table.rows[index].numerator = nil
        table.rows[index].denominator = nil
        table.rows[index].wholeCohort = nil
        table.rows[index].minimum = nil
        table.rows[index].maximum = nil
      }
      // Names and numbers of cases never leave the unit.
      table.rows[index].cases = []
      if let previous = table.rows[index].previous,
        isSmall(previous.numerator) || isSmall(previous.denominator)
          || isSmall(previous.denominator - previous.numerator)
          || hidden.contains(table.rows[index].id)
      {
        table.rows[index].previous = nil
      }
    }
    return table
  }

  private func smallest(of ids: [String]) -> String? {
    ids.min { a, b in
      let x = rows.first { $0.id == a }?.numerator ?? 0
      let y = rows.first { $0.id == b }?.numerator ?? 0
      return x == y ? a < b : x < y
    }
  }
}
