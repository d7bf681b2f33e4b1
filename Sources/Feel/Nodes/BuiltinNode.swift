/// A call of a built-in function that is known when the expression is compiled.
final class BuiltinNode: Node {
  let builtin: Builtin
  let arguments: [any Node]
  /// The forms that the number or names of the arguments fit, with the argument of each parameter.
  let forms: [(form: Builtin.Form, places: [Int?]?)]
  let range: SourceRange

  init(
    _ builtin: Builtin, _ arguments: [any Node],
    _ forms: [(form: Builtin.Form, places: [Int?]?)], _ range: SourceRange
  ) {
    self.builtin = builtin
    self.arguments = arguments
    self.forms = forms
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    var values: [Value] = []
    values.reserveCapacity(arguments.count)
    for argument in arguments { values.append(argument.value(evaluation)) }
    let call = Builtin.Call(evaluation: evaluation, range: range, name: builtin.name)
    guard evaluation.spend(reading: values) else { return call.tooManySteps() }
    for (form, places) in forms {
      guard let places else {
        if let fitted = form.fitted(values) { return form.run(fitted, call) }
        continue
      }
      // Parameters that are left out at the end are left out, those in between are null.
      var ordered = places.map { $0.map { values[$0] } }
      while ordered.last == .some(nil) { ordered.removeLast() }
      let given = ordered.map { $0 ?? .null(.plain) }
      let fits = zip(ordered, form.parameters).allSatisfy { value, parameter in
        guard let value else { return true }
        return value.isNull
          ? parameter.acceptsNull
          : parameter.type == .any || !value.coerced(to: parameter.type).isNull
      }
      if fits {
        return form.run(
          zip(given, form.parameters).map { $0.coerced(to: $1.type) }, call)
      }
    }
    return Builtins.misfit(builtin, values, call)
  }
}
