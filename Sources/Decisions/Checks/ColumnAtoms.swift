internal import Feel

/// The values of one input column cut into the fewest pieces such that every test of the column
/// has the same outcome for all of a piece.
struct ColumnAtoms {
  enum Atom {
    case value(Value)
    /// Everything between two neighbours that the tests mention; open ends are missing.
    case between(Value?, Value?)
    /// Every value that no test mentions, where values have no order worth cutting at.
    case other
    case null
  }

  private(set) var atoms: [Atom] = []
  /// Whether some test is about null: only then is a table expected to answer for it.
  let mentionsNull: Bool

  /// All values in one piece.
  static let uncut = ColumnAtoms()

  private init() {
    atoms = [.other, .null]
    mentionsNull = false
  }

  /// `nil` where the tests are of kinds that cannot be cut.
  init?(tests: [CellShape], type: FeelType) {
    var points: [Value] = []
    for test in tests { ColumnAtoms.collect(test, into: &points) }
    mentionsNull = points.contains(where: \.isNull)
    points = points.filter { !$0.isNull }
    var kind = type
    if case .any = type, let first = points.first { kind = FeelType(kindOf: first) }
    switch kind {
    case .boolean:
      guard points.allSatisfy({ $0.conforms(to: .boolean) }) else { return nil }
      atoms = [.value(.boolean(true)), .value(.boolean(false))]
    case .string where !tests.contains(where: \.hasOrder):
      var seen: [Value] = []
      for point in points where !seen.contains(point) { seen.append(point) }
      atoms = seen.map { .value($0) } + [.other]
    case .string, .number, .date, .time, .dateTime, .daysDuration, .monthsDuration:
      guard cut(at: points) else { return nil }
    default:
      guard points.isEmpty else { return nil }
      atoms = [.other]
    }
    // Last, so that examples show it only where nothing else will do.
    atoms.append(.null)
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
        if ColumnAtoms.areSame(other, point) {
          place = -1
          break
        }
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

  /// Moments in different zones may be the same though they are written differently.
  private static func areSame(_ a: Value, _ b: Value) -> Bool {
    a == b || (Operations.precedes(a, b) == false && Operations.precedes(b, a) == false)
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
    for (index, atom) in atoms.enumerated() where outcome(test, atom) == true {
      result.insert(index)
    }
    return result
  }

  /// The atoms that a table need not answer for: null where no cell is about it.
  var unasked: Int? { mentionsNull ? nil : atoms.count - 1 }

  /// Three-valued like FEEL itself: `not(> 5)` does not hold for null, as `> 5` does not.
  private func outcome(_ test: CellShape, _ atom: Atom) -> Bool? {
    switch test {
    case .anything: return true
    case .equal(let value): return equals(atom, value)
    case .notEqual(let value): return equals(atom, value).map { !$0 }
    case .order(let sign, let mark): return compares(atom, sign, mark)
    case .within(let range):
      if range.isNegated { return outcome(.notEqual(range.start), atom) }
      let low =
        range.start.isNull
        ? true : compares(atom, range.includesStart ? .greaterOrEqual : .greater, range.start)
      let high =
        range.end.isNull
        ? true : compares(atom, range.includesEnd ? .lessOrEqual : .less, range.end)
      guard let low, let high else { return nil }
      return low && high
    case .anyOf(let tests):
      var result: Bool? = false
      for test in tests {
        let one = outcome(test, atom)
        if one == true { return true }
        if one == nil { result = nil }
      }
      return result
    case .not(let test): return outcome(test, atom).map { !$0 }
    }
  }

  private func equals(_ atom: Atom, _ value: Value) -> Bool? {
    switch atom {
    case .value(let own): ColumnAtoms.areSame(own, value)
    case .between, .other: false
    case .null: value.isNull
    }
  }

  private func compares(_ atom: Atom, _ sign: CellShape.Sign, _ mark: Value) -> Bool? {
    if mark.isNull { return nil }
    switch atom {
    case .other, .null: return nil
    case .value(let value):
      if ColumnAtoms.areSame(value, mark) {
        return sign == .lessOrEqual || sign == .greaterOrEqual
      }
      guard let isLess = Operations.precedes(value, mark) else { return nil }
      return isLess == (sign == .less || sign == .lessOrEqual)
    case .between(let low, let high):
      switch sign {
      case .less, .lessOrEqual:
        guard let high else { return false }
        return Operations.precedes(mark, high) == false
      case .greater, .greaterOrEqual:
        guard let low else { return false }
        return Operations.precedes(low, mark) == false
      }
    }
  }

  /// What an atom says about the column's value; `nil` where it says nothing.
  func condition(_ atom: Int) -> RowExample.Condition? {
    switch atoms[atom] {
    case .value(let value): .equal(value.description)
    case .between(nil, nil): nil
    case .between(let low?, nil): .above(low.description)
    case .between(nil, let high?): .below(high.description)
    case .between(let low?, let high?): .between(low.description, high.description)
    case .other where atoms.count > 2: .otherText
    case .other: mentionsNull ? .present : nil
    case .null: .null
    }
  }
}

extension CellShape {
  /// Whether the test asks for what lies before or behind something.
  fileprivate var hasOrder: Bool {
    switch self {
    case .anything, .equal, .notEqual: false
    case .order: true
    case .within(let range): !range.isNegated
    case .anyOf(let tests): tests.contains(where: \.hasOrder)
    case .not(let test): test.hasOrder
    }
  }
}
