extension Builtins {
  static let numbers: [Builtin] = [
    Builtin(
      "decimal",
      .init(.number("n"), .number("scale"), gives: .number) { arguments, call in
        rounded(arguments, .halfEven, call)
      }),
    rounding("floor", .floor, scaleIsOptional: true),
    rounding("ceiling", .ceiling, scaleIsOptional: true),
    rounding("round up", .up, scaleIsOptional: false),
    rounding("round down", .down, scaleIsOptional: false),
    rounding("round half up", .halfUp, scaleIsOptional: false),
    rounding("round half down", .halfDown, scaleIsOptional: false),
    Builtin(
      "abs",
      .init(.number("n"), gives: .number) { arguments, call in
        if case .integer(let whole) = arguments[0], whole != .min { return .integer(abs(whole)) }
        return call.number(arguments[0].decimal?.magnitude)
      },
      .init(Builtin.Parameter(name: "n", type: .daysDuration), gives: .daysDuration) {
        arguments, call in
        arguments[0].daysDuration?.magnitude.map { .duration($0) } ?? call.invalid()
      },
      .init(Builtin.Parameter(name: "n", type: .monthsDuration), gives: .monthsDuration) {
        arguments, call in
        guard case .months(let months) = arguments[0] else { return call.invalid() }
        return MonthsDuration(months: months).magnitude.map { .duration($0) } ?? call.invalid()
      }),
    Builtin(
      "modulo",
      .init(.number("dividend"), .number("divisor"), gives: .number) { arguments, call in
        guard let divisor = arguments[1].decimal, !divisor.isZero else {
          return call.fail(.divisionByZero, .divisionByZero)
        }
        return call.number(arguments[0].decimal?.modulo(divisor))
      }),
    Builtin(
      "sqrt",
      .init(.number("number"), gives: .number) { arguments, call in
        call.number(arguments[0].decimal?.squareRoot())
      }),
    Builtin(
      "log",
      .init(.number("number"), gives: .number) { arguments, call in
        guard call.evaluation.spend(Arithmetic.costOfSeries) else { return call.tooManySteps() }
        return call.number(arguments[0].decimal?.naturalLogarithm())
      }),
    Builtin(
      "exp",
      .init(.number("number"), gives: .number) { arguments, call in
        guard call.evaluation.spend(Arithmetic.costOfSeries) else { return call.tooManySteps() }
        return call.number(arguments[0].decimal?.exponential())
      }),
    Builtin(
      "even",
      .init(.number("number"), gives: .boolean) { arguments, _ in
        .boolean(parity(arguments[0]) == 0)
      }),
    Builtin(
      "odd",
      .init(.number("number"), gives: .boolean) { arguments, _ in
        .boolean(parity(arguments[0]) == 1)
      }),
  ]

  private static func rounding(
    _ name: String, _ mode: Decimal34.Rounding, scaleIsOptional: Bool
  ) -> Builtin {
    let scale = Builtin.Parameter.number("scale")
    return Builtin(
      name,
      .init(
        .number("n"), scaleIsOptional ? scale.optional : scale, gives: .number
      ) { arguments, call in rounded(arguments, mode, call) })
  }

  private static func rounded(
    _ arguments: [Value], _ mode: Decimal34.Rounding, _ call: Builtin.Call
  ) -> Value {
    var scale: Int64 = 0
    if arguments.count > 1 {
      guard let given = truncated(arguments[1]), (-6111...6176).contains(given) else {
        return call.wrong("scale", arguments[1])
      }
      scale = given
    }
    if scale >= 0, case .integer = arguments[0] { return arguments[0] }
    return call.number(arguments[0].decimal?.rounded(scale: Int(scale), mode))
  }

  /// 0 for even, 1 for odd, nil for numbers with a fraction.
  private static func parity(_ value: Value) -> Int64? {
    switch value {
    case .integer(let whole): whole & 1
    case .decimal(let box):
      box.content.isInteger
        ? box.content.magnitude.modulo(Decimal34(2))?.int64 : nil
    default: nil
    }
  }
}
