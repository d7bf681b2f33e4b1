internal import Feel

/// A cell's test on the value of its column, as flat data: the tests that occur everywhere are
/// made without a call and without counting references.
struct CellTest {
  enum Kind: UInt8 {
    /// Any test, by its number among the table's expressions.
    case expression
    /// A cell that could not be compiled.
    case never
    case isTrue
    case isFalse
    // The rest compare with whole numbers, and days with days.
    case equal
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case within
  }

  let column: Int32
  let kind: Kind
  /// Tag of the values that the operands can be compared with at once.
  let tag: InputMark.Tag
  let low: Int64
  let high: Int64
  /// The number of the same test as an expression, for all other values.
  let expression: Int32

  /// Whether a value passes; nil where that takes the expression.
  @inline(__always)
  func outcome(_ mark: InputMark) -> Bool? {
    if kind == .never { return false }
    guard mark.tag == tag, kind != .expression else { return nil }
    switch kind {
    case .expression: return nil
    case .never: return false
    case .isTrue: return mark.payload != 0
    case .isFalse: return mark.payload == 0
    case .equal: return mark.payload == low
    case .less: return mark.payload < low
    case .lessOrEqual: return mark.payload <= low
    case .greater: return mark.payload > low
    case .greaterOrEqual: return mark.payload >= low
    case .within: return mark.payload >= low && mark.payload <= high
    }
  }
}

/// What of an input value fits into a word.
struct InputMark {
  enum Tag: UInt8 {
    /// Not computed yet.
    case pending
    /// Computed, of a kind that only expressions can test.
    case other
    case boolean
    case whole
    case day
    /// Neither of these; no mark has it.
    case none
  }

  let tag: Tag
  let payload: Int64

  init(_ value: Value) {
    switch value {
    case .boolean(let bool): (tag, payload) = (.boolean, bool ? 1 : 0)
    case .integer(let whole): (tag, payload) = (.whole, whole)
    case .date(let day): (tag, payload) = (.day, day)
    default: (tag, payload) = (.other, 0)
    }
  }

  private init(tag: Tag) {
    self.tag = tag
    payload = 0
  }

  static let pending = InputMark(tag: .pending)
}

/// A test that needs FEEL; reads its column's slot.
final class CellExpression: Sendable {
  let compiled: CompiledExpression

  init(_ compiled: CompiledExpression) {
    self.compiled = compiled
  }
}

extension CellTest {
  static func never(column: Int) -> CellTest {
    CellTest(
      column: Int32(truncatingIfNeeded: column), kind: .never, tag: .none, low: 0, high: 0,
      expression: 0)
  }

  /// - parameter isStill: the value does not move with the days; otherwise the expression must
  ///   see every comparison.
  init(column: Int, shape: CellShape?, isStill: Bool, expression: Int) {
    let flat = isStill ? CellTest.flat(shape) : nil
    self.init(
      column: Int32(truncatingIfNeeded: column), kind: flat?.kind ?? .expression,
      tag: flat?.tag ?? .none, low: flat?.low ?? 0, high: flat?.high ?? 0,
      expression: Int32(truncatingIfNeeded: expression))
  }

  private typealias Flat = (kind: Kind, tag: InputMark.Tag, low: Int64, high: Int64)

  private static func flat(_ shape: CellShape?) -> Flat? {
    switch shape {
    case .equal(.boolean(let bool)): return (bool ? .isTrue : .isFalse, .boolean, 0, 0)
    case .equal(let value): return word(value).map { (.equal, $0.tag, $0.payload, 0) }
    case .order(let sign, let value):
      let kind: Kind =
        switch sign {
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        }
      return word(value).map { (kind, $0.tag, $0.payload, 0) }
    case .within(let range):
      guard !range.isNegated, let low = word(range.start), let high = word(range.end),
        low.tag == high.tag, low.payload <= high.payload, low.payload < .max, high.payload > .min
      else { return nil }
      return (
        .within, low.tag, range.includesStart ? low.payload : low.payload + 1,
        range.includesEnd ? high.payload : high.payload - 1
      )
    default: return nil
    }
  }

  private static func word(_ value: Value) -> InputMark? {
    let mark = InputMark(value)
    return mark.tag == .whole || mark.tag == .day ? mark : nil
  }
}
