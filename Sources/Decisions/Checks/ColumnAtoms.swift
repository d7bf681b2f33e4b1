internal import Feel

/// The values of one input column cut into the fewest pieces such that every test of the column
/// holds for all of a piece or for none of it.
struct ColumnAtoms {
  enum Atom {
    case value(Value)
    /// Everything between two neighbours that the tests mention; open ends are missing.
    case between(Value?, Value?)
    /// Every text that no test mentions.
    case other
  }

  private(set) var atoms: [Atom] = []

  init?(tests: [CellShape], type: FeelType) {
    var points: [Value] = []
    for test in tests { ColumnAtoms.collect(test, into: &points) }
    points = points.filter { !$0.isNull }
    var kind = type
    if case .any = type, let first = points.first { kind = FeelType(kindOf: first) }
    switch kind {
    case .boolean: atoms = [.value(.boolean(true)), .value(.boolean(false))]
    case .string:
      var seen: [Value] = []
      for point in points where !seen.contains(point) { seen.append(point) }
      atoms = seen.map { .value($0) } + [.other]
    case .number, .date, .time, .dateTime, .daysDuration, .monthsDuration:
      guard cut(at: points) else { return nil }
    default: return nil
    }
  }

  private mutating func cut(at points: [Value]) -> Bool {
    var sorted: [Value] = []
    for point in points {
      var place = sorted.count
      for (index, other) in sorted.enumerated() {
        guard let isLess = Operations.precedes(point, other) else { return false }
        if isLess {
          place = index
          break
        }
        if point == other { place = -1 }
        if place < 0 { break }
      }
      if place >= 0 { sorted.insert(point, at: place) }
    }
    var last: Value?
    for point in sorted {
      if !ColumnAtoms.areNeighbours(last, point) { atoms.append(.between(last, point)) }
      atoms.append(.value(point))
      last = point
    }
    atoms.append(.between(last, nil))
    return true
  }

  /// Between two days that follow each other there is no third.
  private static func areNeighbours(_ low: Value?, _ high: Value) -> Bool {
    switch (low, high) {
    case (.date(let a), .date(let b)): b - a == 1
    case (.months(let a), .months(let b)): b - a == 1
    default: false
    }
  }

  private static func collect(_ test: CellShape, into points: inout [Value]) {
    switch test {
    case .anything: break
    case .equal(let value), .notEqual(let value), .order(_, let value): points.append(value)
    case .within(let range): points += [range.start, range.end]
    case .anyOf(let tests): for test in tests { collect(test, into: &points) }
    case .not(let test): collect(test, into: &points)
    }
  }

  /// The atoms for which a test holds.
  func set(of test: CellShape) -> AtomSet {
    var result = AtomSet(count: atoms.count)
    for (index, atom) in atoms.enumerated() where holds(test, atom) { result.insert(index) }
    return result
  }

  private func holds(_ test: CellShape, _ atom: Atom) -> Bool {
    switch test {
    case .anything: true
    case .equal(let value): if case .value(let own) = atom { own == value } else { false }
    case .notEqual(let value): if case .value(let own) = atom { own != value } else { true }
    case .order(let sign, let mark): compares(atom, sign, mark)
    case .within(let range):
      range.isNegated
        ? holds(.notEqual(range.start), atom)
        : (range.start.isNull
          || compares(atom, range.includesStart ? .greaterOrEqual : .greater, range.start))
          && (range.end.isNull
            || compares(atom, range.includesEnd ? .lessOrEqual : .less, range.end))
    case .anyOf(let tests): tests.contains { holds($0, atom) }
    case .not(let test): !holds(test, atom)
    }
  }

  private func compares(_ atom: Atom, _ sign: CellShape.Sign, _ mark: Value) -> Bool {
    switch atom {
    case .other: return false
    case .value(let value):
      if value == mark { return sign == .lessOrEqual || sign == .greaterOrEqual }
      guard let isLess = Operations.precedes(value, mark) else { return false }
      return isLess == (sign == .less || sign == .lessOrEqual)
    case .between(let low, let high):
      switch sign {
      case .less, .lessOrEqual:
        guard let high else { return false }
        return high == mark || Operations.precedes(high, mark) == true
      case .greater, .greaterOrEqual:
        guard let low else { return false }
        return low == mark || Operations.precedes(mark, low) == true
      }
    }
  }

  /// A text that stands for an atom in a sentence.
  func example(_ atom: Int) -> String {
    switch atoms[atom] {
    case .value(let value): "= \(value)"
    case .between(nil, nil): "any"
    case .between(let low?, nil): "> \(low)"
    case .between(nil, let high?): "< \(high)"
    case .between(let low?, let high?): "between \(low) and \(high)"
    case .other: "any other text"
    }
  }
}
