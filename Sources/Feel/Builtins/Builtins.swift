/// The table of all built-in functions.
enum Builtins {
  static let all: [Builtin] =
    conversion + booleans + strings + numbers + lists + statistics + listEditing + temporal
    + ranges + contexts + sorting

  static let table: [String: Builtin] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// A built-in as a value.
  static func function(_ name: String) -> FunctionValue? { values[name] }

  private static let values: [String: FunctionValue] = Dictionary(
    all.map { ($0.name, value(of: $0)) }, uniquingKeysWith: { first, _ in first })

  private static func value(of builtin: Builtin) -> FunctionValue {
    let parameters = builtin.forms[0].parameters.map { FunctionValue.Parameter($0.name) }
    var result = FeelType.any
    if case .fixed(let type) = builtin.forms[0].result { result = type }
    return FunctionValue(builtin: builtin, parameters: parameters, result: result)
  }

  /// Runs the first form that the arguments fit.
  static func run(
    _ builtin: Builtin, _ arguments: [Value], _ evaluation: Evaluation, _ range: SourceRange
  ) -> Value {
    let call = Builtin.Call(evaluation: evaluation, range: range, name: builtin.name)
    guard evaluation.spend(reading: arguments) else { return call.tooManySteps() }
    var countFits = false
    for form in builtin.forms where form.accepts(count: arguments.count) {
      countFits = true
      if let fitted = form.fitted(arguments) { return form.run(fitted, call) }
    }
    guard countFits else {
      return call.fail(
        .wrongArgumentCount,
        .wrongArgumentCount(function: builtin.name, found: arguments.count))
    }
    return misfit(builtin, arguments, call)
  }

  /// Says which argument does not fit.
  static func misfit(_ builtin: Builtin, _ arguments: [Value], _ call: Builtin.Call) -> Value {
    let form = builtin.forms.first { $0.accepts(count: arguments.count) } ?? builtin.forms[0]
    for (index, argument) in arguments.enumerated() {
      let parameter = form.parameters[min(index, form.parameters.count - 1)]
      if form.parameters.isEmpty || (argument.isNull && parameter.acceptsNull) { continue }
      if argument.isNull || argument.coerced(to: parameter.type).isNull {
        return call.wrong(parameter.name, argument)
      }
    }
    return call.wrong(form.parameters.first?.name ?? "", arguments.first ?? .null(.plain))
  }
}
