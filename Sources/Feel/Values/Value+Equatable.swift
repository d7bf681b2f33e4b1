extension Value: Equatable {
  /// Exact sameness, for tests and caches: kinds and contents alike, nulls regardless of reason.
  /// FEEL's own `=` is `Comparison.equal`.
  package static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.decimal(let a), .decimal(let b)): a.content == b.content
    case (.string(let a), .string(let b)): a == b
    case (.date(let a), .date(let b)): a == b
    case (.time(let a), .time(let b)): a.content == b.content
    case (.dateTime(let a), .dateTime(let b)): a.content == b.content
    case (.seconds(let a), .seconds(let b)): a == b
    case (.fineDuration(let a), .fineDuration(let b)): a.content == b.content
    case (.months(let a), .months(let b)): a == b
    case (.list(let a), .list(let b)): a === b || a.items == b.items
    case (.context(let a), .context(let b)):
      a === b
        || (a.values.count == b.values.count
          && a.shape.names.indices.allSatisfy { b[a.shape.names[$0]] == a.values[$0] })
    case (.range(let a), .range(let b)):
      a.start == b.start && a.end == b.end && a.includesStart == b.includesStart
        && a.includesEnd == b.includesEnd && a.isNegated == b.isNegated
    case (.function(let a), .function(let b)): a === b
    default: false
    }
  }
}
