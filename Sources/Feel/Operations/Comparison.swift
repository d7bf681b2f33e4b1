/// FEEL's comparisons of values.
enum Comparison {
  /// `=`: null is equal to null only; values of different kinds cannot be compared.
  static func equal(_ a: Value, _ b: Value) -> Truth {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): return Truth(a == b)
    case (.string(let a), .string(let b)): return Truth(a == b)
    case (.date(let a), .date(let b)): return Truth(a == b)
    case (.boolean(let a), .boolean(let b)): return Truth(a == b)
    case (.null, .null): return .yes
    case (.null, _), (_, .null): return .no
    // A whole and a fraction; wholes too large to be inline are decimals on both sides.
    case (.integer, .decimal), (.decimal, .integer): return .no
    case (.decimal(let a), .decimal(let b)): return Truth(a.content == b.content)
    case (.seconds(let a), .seconds(let b)), (.months(let a), .months(let b)):
      return Truth(a == b)
    case (.fineDuration(let a), .fineDuration(let b)): return Truth(a.content == b.content)
    case (.seconds, .fineDuration), (.fineDuration, .seconds): return .no
    case (.time(let a), .time(let b)): return Truth(a.content.equals(b.content))
    case (.dateTime, .dateTime), (.date, .dateTime), (.dateTime, .date):
      guard let a = a.asDateTime, let b = b.asDateTime else { return .unknown }
      return Truth(a.equals(b))
    case (.list(let a), .list(let b)): return lists(a.items, b.items)
    case (.context(let a), .context(let b)): return contexts(a, b)
    case (.range(let a), .range(let b)): return ranges(a, b)
    case (.function(let a), .function(let b)): return Truth(a === b)
    default: return .unknown
    }
  }

  private static func lists(_ a: [Value], _ b: [Value]) -> Truth {
    guard a.count == b.count else { return .no }
    for index in a.indices where equal(a[index], b[index]) != .yes { return .no }
    return .yes
  }

  private static func contexts(_ a: Record, _ b: Record) -> Truth {
    guard a.values.count == b.values.count else { return .no }
    for (index, name) in a.shape.names.enumerated() {
      guard let other = b[name], equal(a.values[index], other) == .yes else { return .no }
    }
    return .yes
  }

  private static func ranges(_ a: RangeValue, _ b: RangeValue) -> Truth {
    Truth(
      a.includesStart == b.includesStart && a.includesEnd == b.includesEnd
        && a.isNegated == b.isNegated && equal(a.start, b.start) == .yes
        && equal(a.end, b.end) == .yes)
  }

  /// Below, equal or above as −1, 0, 1; nil where the values have no order.
  static func order(_ a: Value, _ b: Value) -> Int? {
    switch (a, b) {
    case (.integer(let a), .integer(let b)), (.date(let a), .date(let b)),
      (.seconds(let a), .seconds(let b)), (.months(let a), .months(let b)):
      return a < b ? -1 : a == b ? 0 : 1
    case (.string(let a), .string(let b)):
      return a == b ? 0 : Text.precedes(a, b) ? -1 : 1
    case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      guard let a = a.decimal, let b = b.decimal else { return nil }
      return a < b ? -1 : a == b ? 0 : 1
    case (.seconds, .fineDuration), (.fineDuration, .seconds), (.fineDuration, .fineDuration):
      guard let a = a.daysDuration, let b = b.daysDuration else { return nil }
      return a < b ? -1 : a == b ? 0 : 1
    case (.time(let a), .time(let b)):
      if a.content.equals(b.content) { return 0 }
      return a.content.precedes(b.content).map { $0 ? -1 : 1 }
    case (.dateTime, .dateTime), (.date, .dateTime), (.dateTime, .date):
      guard let a = a.asDateTime, let b = b.asDateTime else { return nil }
      if a.equals(b) { return 0 }
      return a.precedes(b).map { $0 ? -1 : 1 }
    default: return nil
    }
  }

  static func holds(_ sign: ComparisonOperator, _ a: Value, _ b: Value) -> Truth {
    switch sign {
    case .equal: return equal(a, b)
    case .notEqual: return equal(a, b).negated
    default:
      guard let order = order(a, b) else { return .unknown }
      return Truth(sign.accepts(order))
    }
  }

  /// Whether a range holds a value: unknown where they cannot be compared.
  static func contains(_ range: RangeValue, _ value: Value) -> Truth {
    if range.isNegated { return equal(value, range.start).negated }
    if range.start.isNull, range.end.isNull { return .unknown }
    if range.includesStart, range.includesEnd, equal(range.start, range.end) == .yes {
      // `(= 5)`: the end may be of a kind that has no order.
      return equal(value, range.start)
    }
    if !range.start.isNull {
      guard let order = order(value, range.start) else { return .unknown }
      if order < 0 || (order == 0 && !range.includesStart) { return .no }
    }
    if !range.end.isNull {
      guard let order = order(value, range.end) else { return .unknown }
      if order > 0 || (order == 0 && !range.includesEnd) { return .no }
    }
    return .yes
  }

  /// `value in other` where the other side is any value: the same, a range that holds it, or a list
  /// one item of which is the same or a range that holds it.
  static func isMember(_ value: Value, of other: Value) -> Truth {
    switch other {
    case .range(let range):
      if case .range(let own) = value { return ranges(own, range) }
      return contains(range, value)
    case .list(let list):
      if case .list(let own) = value, lists(own.items, list.items) == .yes { return .yes }
      var comparable = list.items.isEmpty
      for item in list.items {
        let truth: Truth
        if case .range(let range) = item {
          truth = contains(range, value)
        } else {
          truth = equal(value, item)
        }
        if truth == .yes { return .yes }
        if truth == .no { comparable = true }
      }
      return comparable ? .no : .unknown
    default: return equal(value, other)
    }
  }
}

extension ComparisonOperator {
  /// Whether the operator holds for operands in this order.
  func accepts(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}

extension Truth {
  var negated: Truth {
    switch self {
    case .no: .yes
    case .yes: .no
    case .unknown: .unknown
    }
  }
}

extension Value {
  /// A date and time; a date stands for the midnight it begins with.
  var asDateTime: FeelDateTime? {
    switch self {
    case .dateTime(let box): box.content
    case .date(let day): FeelDate(dayNumber: day).map { FeelDateTime(midnightOf: $0) }
    default: nil
    }
  }
}
