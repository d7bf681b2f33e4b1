internal import Feel

/// A cell's test on the value of its column, as flat data: the tests that occur everywhere are
/// made without a call and without counting references.
struct CellTest {
  enum Kind: UInt8 {
    /// Any test, by its number among the table's expressions.
    case expression
    /// A cell that could not be compiled.
    case never
    case isNull
    case isPresent
    case isTrue
    case isFalse
    case isText
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
  let tag: ValueMark.Tag
  let low: Int64
  let high: Int64
  /// The number of the same test as an expression, for all other values.
  let expression: Int32

  /// Whether a value passes; nil where that takes the expression.
  @inline(__always)
  func outcome(_ mark: ValueMark) -> Bool? {
    guard mark.tag == tag else {
      switch kind {
      case .expression: return nil
      case .never: return false
      case .isNull: return mark.tag == .null
      case .isPresent: return mark.tag != .null
      // Null passes no comparison.
      default: return mark.tag == .null ? false : nil
      }
    }
    switch kind {
    case .isTrue: return mark.payload != 0
    case .isFalse: return mark.payload == 0
    // Equal fingerprints are of equal texts but for a coincidence, which the expression rules out.
    case .isText: return mark.payload == low ? nil : false
    case .equal: return mark.payload == low
    case .less: return mark.payload < low
    case .lessOrEqual: return mark.payload <= low
    case .greater: return mark.payload > low
    case .greaterOrEqual: return mark.payload >= low
    case .within: return mark.payload >= low && mark.payload <= high
    case .expression, .never, .isNull, .isPresent: return nil
    }
  }
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

  private typealias Flat = (kind: Kind, tag: ValueMark.Tag, low: Int64, high: Int64)

  private static func flat(_ shape: CellShape?) -> Flat? {
    switch shape {
    case .equal(.null): return (.isNull, .none, 0, 0)
    case .not(.equal(.null)): return (.isPresent, .none, 0, 0)
    case .equal(.string(let text)): return (.isText, .text, Value.string(text).mark.payload, 0)
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

  private static func word(_ value: Value) -> ValueMark? {
    let mark = value.mark
    return mark.tag == .whole || mark.tag == .day ? mark : nil
  }
}
