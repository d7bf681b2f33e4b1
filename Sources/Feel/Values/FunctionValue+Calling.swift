extension FunctionValue {
  /// Calls the function in a new frame, within the limits of the evaluation.
  package func call(_ arguments: [Value], _ evaluation: Evaluation) -> Value {
    call(arguments, evaluation, SourceRange(0, 0))
  }

  func call(_ arguments: [Value], _ evaluation: Evaluation, _ range: SourceRange) -> Value {
    if let builtin { return Builtins.run(builtin, arguments, evaluation, range) }
    var arguments = arguments
    guard arguments.count == parameters.count || (isVariadic && !arguments.isEmpty) else {
      return evaluation.fail(
        .wrongArgumentCount, .wrongArgumentCount(function: name, found: arguments.count), range)
    }
    guard evaluation.spend(reading: arguments) else {
      return evaluation.fail(.limitReached, .limitReached(.steps), range)
    }
    for index in arguments.indices {
      let parameter = parameters[min(index, parameters.count - 1)]
      if parameter.type == .any { continue }
      let coerced = arguments[index].coerced(to: parameter.type)
      if coerced.isNull, !arguments[index].isNull {
        return evaluation.fail(
          .wrongArgument,
          .wrongArgument(
            function: name, parameter: parameter.name,
            found: FeelType(kindOf: arguments[index]).description), range)
      }
      arguments[index] = coerced
    }
    guard let value = evaluation.inNewFrame({ body(arguments, evaluation) }) else {
      return evaluation.fail(
        .limitReached, .limitReached(evaluation.isSpent ? .steps : .depth), range)
    }
    if result == .any { return value }
    let coerced = value.coerced(to: result)
    if coerced.isNull, !value.isNull {
      return evaluation.fail(
        .notConforming,
        .notConforming(
          name: name, expected: result.description, found: FeelType(kindOf: value).description),
        range)
    }
    return coerced
  }

  func call(
    named arguments: [(String, Value)], _ evaluation: Evaluation, _ range: SourceRange
  ) -> Value {
    var values = [Value?](repeating: nil, count: parameters.count)
    for (name, value) in arguments {
      guard let place = parameters.firstIndex(where: { $0.name == name }) else {
        return evaluation.fail(
          .wrongArgument, .unknownParameter(function: self.name, name: name), range)
      }
      values[place] = value
    }
    return call(values.map { $0 ?? .null(.plain) }, evaluation, range)
  }
}

extension Evaluation {
  /// Runs something that uses slots of its own; nil where calls lie too deep in each other.
  package func inNewFrame<Result>(_ run: () -> Result) -> Result? {
    let address = Evaluation.stackAddress()
    // Far away is another stack: the evaluation was made elsewhere.
    if depth == 0, stackStart < address || stackStart - address > Limits.stack {
      stackStart = address
    }
    let used = stackStart > address ? stackStart - address : 0
    guard depth < limits.depth, used < Limits.stack, spend(1) else { return nil }
    let (outerBase, outerTop) = (base, top)
    depth += 1
    reserve(top + 1)
    placeFrame(at: top)
    defer {
      depth -= 1
      top = outerTop
      placeFrame(at: outerBase)
    }
    return run()
  }
}
