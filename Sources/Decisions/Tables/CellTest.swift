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
    case isOneOf
    case isNoneOf
    // The rest compare with whole numbers, and days with days.
    case equal
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual
    case within
  }

  let column: Int32
  /// Where the value of the column lies.
  let slot: Int32
  let kind: Kind
  /// Tag of the values that the operands can be compared with at once.
  let tag: ValueMark.Tag
  /// Whether the value lies there without being computed first.
  let isName: Bool
  /// The number of the same test as an expression, for all other values.
  let expression: Int32
  /// An operand; of a test on texts the first of them among the table's texts.
  let low: Int64
  /// An operand; of a test on texts the end of them, or the fingerprint where it is only one.
  let high: Int64
  /// The row to go on with where the test fails without an expression.
  var next: Int32 = 0

  /// Whether a value passes; nil where that takes the table's texts or the expression.
  @inline(__always)
  func outcome(_ mark: ValueMark) -> Bool? {
    let isNull = mark.tag.number == ValueMark.Tag.null.number
    guard mark.tag.number == tag.number else {
      switch kind {
      case .expression: return nil
      case .never: return false
      case .isNull: return isNull
      case .isPresent: return !isNull
      case .isNoneOf: return isNull ? true : nil
      // Null passes no comparison.
      default: return isNull ? false : nil
      }
    }
    switch kind {
    case .isTrue: return mark.payload != 0
    case .isFalse: return mark.payload == 0
    case .isText: return mark.payload == high ? (high >= 0 ? true : nil) : false
    case .equal: return mark.payload == low
    case .less: return mark.payload < low
    case .lessOrEqual: return mark.payload <= low
    case .greater: return mark.payload > low
    case .greaterOrEqual: return mark.payload >= low
    case .within: return mark.payload >= low && mark.payload <= high
    case .expression, .never, .isNull, .isPresent, .isOneOf, .isNoneOf: return nil
    }
  }
}

extension ValueMark.Tag {
  /// Cells compare tags all the time, and comparing the cases of another module's enumeration would
  /// be a call each time; a switch is none.
  @inline(__always)
  var number: UInt8 {
    switch self {
    case .pending: 0
    case .null: 1
    case .boolean: 2
    case .whole: 3
    case .day: 4
    case .text: 5
    case .other: 6
    case .none: 7
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
