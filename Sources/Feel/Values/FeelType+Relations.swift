extension FeelType {
  /// The kind of a value, without looking into lists and contexts.
  package init(kindOf value: Value) {
    switch value {
    case .null: self = .null
    case .boolean: self = .boolean
    case .integer, .decimal: self = .number
    case .string: self = .string
    case .date: self = .date
    case .time: self = .time
    case .dateTime: self = .dateTime
    case .seconds, .fineDuration: self = .daysDuration
    case .months: self = .monthsDuration
    case .list: self = .list(.any)
    case .context(let record): self = .context(ContextType(record.shape.names.map { ($0, .any) }))
    case .range(let range):
      self = .range(FeelType(kindOf: range.start.isNull ? range.end : range.start))
    case .function(let function):
      self = .function(function.parameters.map(\.type), function.result)
    }
  }

  /// The type of something that is either of two types.
  func joined(with other: FeelType) -> FeelType {
    if self == other { return self }
    switch (self, other) {
    case (.null, let known), (let known, .null): return known
    case (.list(let a), .list(let b)): return .list(a.joined(with: b))
    case (.range(let a), .range(let b)): return .range(a.joined(with: b))
    default: return .any
    }
  }

  /// Whether every value of this type is one of the other (`instance of` between types).
  func conforms(to other: FeelType) -> Bool {
    switch (self, other) {
    case (_, .any), (.null, _): return true
    case (.list(let a), .list(let b)), (.range(let a), .range(let b)): return a.conforms(to: b)
    case (.context(let a), .context(let b)):
      return zip(b.shape.names, b.types).allSatisfy { name, type in
        a.type(of: name)?.conforms(to: type) ?? false
      }
    case (.function(let aParameters, let aResult), .function(let bParameters, let bResult)):
      // Parameters the other way round: whoever takes more may stand for who takes less.
      return aParameters.count == bParameters.count && aResult.conforms(to: bResult)
        && zip(bParameters, aParameters).allSatisfy { $0.conforms(to: $1) }
    default: return self == other
    }
  }

  /// The item type of a list, the type itself for single values.
  var element: FeelType {
    if case .list(let item) = self { return item }
    return self
  }

  /// Types whose values have an order.
  var isOrdered: Bool {
    switch self {
    case .number, .string, .date, .time, .dateTime, .daysDuration, .monthsDuration: true
    default: false
    }
  }
}
