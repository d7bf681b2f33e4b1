internal import Feel

/// The two operations that aggregations need from FEEL.
enum Operations {
  static func sum(_ left: Value, _ right: Value) -> Value {
    if case .integer(let a) = left, case .integer(let b) = right {
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow { return .integer(sum) }
    }
    if let a = left.decimal, let b = right.decimal {
      return a.adding(b).map { .number($0) } ?? .null(.numberOutOfRange)
    }
    if let a = left.daysDuration, let b = right.daysDuration {
      return a.adding(b).map { .duration($0) } ?? .null(.numberOutOfRange)
    }
    if case .months(let a) = left, case .months(let b) = right {
      return .months(a &+ b)
    }
    return .null(.wrongType)
  }

  /// Whether one value comes before another; `nil` for values that have no common order.
  static func precedes(_ left: Value, _ right: Value) -> Bool? {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): return a < b
    case (.date(let a), .date(let b)): return a < b
    case (.seconds(let a), .seconds(let b)): return a < b
    case (.months(let a), .months(let b)): return a < b
    case (.string(let a), .string(let b)):
      return a.string.unicodeScalars.lexicographicallyPrecedes(b.string.unicodeScalars)
    case (.time(let a), .time(let b)): return a.content.precedes(b.content)
    case (.dateTime(let a), .dateTime(let b)): return a.content.precedes(b.content)
    default:
      if let a = left.decimal, let b = right.decimal { return a < b }
      if let a = left.daysDuration, let b = right.daysDuration { return a < b }
      return nil
    }
  }
}
