extension Value {
  /// The value as something of this type, with the conversions FEEL makes by itself (a list of one
  /// to its item, an item to a list of one, a date to midnight); null where it does not fit.
  package func coerced(to type: FeelType) -> Value {
    if isNull || conforms(to: type) { return self }
    switch (self, type) {
    case (_, .list(let item)):
      if case .list = self { return .null(.notConforming) }
      return conforms(to: item) ? .list([self]) : .null(.notConforming)
    case (.list(let list), _):
      guard list.count == 1, !list.items[0].isNull else { return .null(.notConforming) }
      let only = list.items[0]
      if case .list = only { return .null(.notConforming) }
      return only.coerced(to: type)
    case (.date(let day), .dateTime):
      guard let date = FeelDate(dayNumber: day) else { return .null(.notConforming) }
      return .dateTime(FeelDateTime(midnightOf: date))
    default: return .null(.notConforming)
    }
  }

  /// Whether the value may stand where the type is asked for. Null may stand anywhere.
  package func conforms(to type: FeelType) -> Bool {
    switch (self, type) {
    case (_, .any), (.null, _): true
    case (.boolean, .boolean), (.integer, .number), (.decimal, .number), (.string, .string),
      (.date, .date), (.time, .time), (.dateTime, .dateTime), (.seconds, .daysDuration),
      (.fineDuration, .daysDuration), (.months, .monthsDuration):
      true
    case (.list(let list), .list(let item)):
      item == .any || list.items.allSatisfy { $0.conforms(to: item) }
    case (.context(let record), .context(let type)):
      zip(type.shape.names, type.types).allSatisfy { name, type in
        record[name]?.conforms(to: type) ?? false
      }
    case (.range(let range), .range(let item)):
      range.start.conforms(to: item) && range.end.conforms(to: item)
    case (.function(let function), .function(let parameters, let result)):
      function.builtin.map { $0.serves(parameters, result) }
        ?? FeelType(kindOf: self).conforms(to: type)
    default: false
    }
  }

  /// FEEL's `instance of`: null is an instance of `Null` only.
  package func isInstance(of type: FeelType) -> Bool {
    isNull ? type == .null : type != .null && conforms(to: type)
  }
}

extension Builtin {
  /// Whether one of the forms can be called with such arguments for such a result.
  fileprivate func serves(_ arguments: [FeelType], _ result: FeelType) -> Bool {
    forms.contains { form in
      guard form.accepts(count: arguments.count) else { return false }
      if case .fixed(let own) = form.result, !own.conforms(to: result) { return false }
      return arguments.enumerated().allSatisfy { index, type in
        form.parameters.isEmpty
          || type.mayServe(as: form.parameters[min(index, form.parameters.count - 1)].type)
      }
    }
  }
}
