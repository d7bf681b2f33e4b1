/// A built-in function: a name and the ways in which it can be called.
struct Builtin: Sendable {
  let name: String
  let forms: [Form]

  /// One way to call it.
  struct Form: Sendable {
    let parameters: [Parameter]
    /// The last parameter may be given any number of times, from once.
    let isVariadic: Bool
    let result: ResultType
    /// Gives the same result for the same arguments, whatever the evaluation.
    let isPure: Bool
    let run: @Sendable ([Value], Call) -> Value
  }

  struct Parameter: Sendable {
    let name: String
    let type: FeelType
    var isOptional = false
    var acceptsNull = false
  }

  /// What is known about the type of the result.
  enum ResultType: Sendable {
    case fixed(FeelType)
    /// The type of the first argument.
    case sameAsFirst
    /// The item type of the first argument, a list.
    case itemOfFirst
  }

  /// Where a call takes place.
  struct Call {
    let evaluation: Evaluation
    let range: SourceRange
    let name: String

    func fail(_ reason: NullReason, _ detail: Note.Detail) -> Value {
      evaluation.fail(reason, detail, range)
    }

    func tooLong() -> Value { fail(.limitReached, .limitReached(.listLength)) }

    func tooManySteps() -> Value { fail(.limitReached, .limitReached(.steps)) }

    func invalid() -> Value { fail(.invalidText, .invalidText(function: name)) }

    func wrong(_ parameter: String, _ value: Value) -> Value {
      fail(
        .wrongArgument,
        .wrongArgument(
          function: name, parameter: parameter, found: FeelType(kindOf: value).description))
    }

    func number(_ result: Decimal34?) -> Value {
      result.map { .number($0) } ?? fail(.numberOutOfRange, .numberOutOfRange)
    }

    func list(_ items: [Value]) -> Value { evaluation.list(items, range) }

    func text(_ string: String) -> Value { evaluation.text(string, range) }
  }

  init(_ name: String, _ forms: Form...) {
    self.name = name
    self.forms = forms
  }
}

extension Builtin.Form {
  init(
    _ parameters: Builtin.Parameter..., isVariadic: Bool = false, gives result: FeelType,
    isPure: Bool = true, _ run: @escaping @Sendable ([Value], Builtin.Call) -> Value
  ) {
    self.init(
      parameters: parameters, isVariadic: isVariadic, result: .fixed(result), isPure: isPure,
      run: run)
  }

  init(
    _ parameters: Builtin.Parameter..., isVariadic: Bool = false, like result: Builtin.ResultType,
    _ run: @escaping @Sendable ([Value], Builtin.Call) -> Value
  ) {
    self.init(
      parameters: parameters, isVariadic: isVariadic, result: result, isPure: true, run: run)
  }

  /// Whether this many positional arguments fit.
  func accepts(count: Int) -> Bool {
    let required = parameters.count { !$0.isOptional }
    return count >= required && (isVariadic || count <= parameters.count)
  }

  /// For each parameter the argument it takes; nil if the names do not fit.
  func places(of names: [String]) -> [Int?]? {
    guard !isVariadic || names.count == parameters.count,
      names.allSatisfy({ name in parameters.contains { $0.name == name } })
    else { return nil }
    var places: [Int?] = []
    for parameter in parameters {
      let place = names.firstIndex(of: parameter.name)
      if place == nil, !parameter.isOptional { return nil }
      places.append(place)
    }
    return places
  }

  /// The arguments as the parameters want them; nil where one does not fit.
  func fitted(_ arguments: [Value]) -> [Value]? {
    var fitted = arguments
    for index in arguments.indices {
      let parameter = parameters[min(index, parameters.count - 1)]
      if arguments[index].isNull {
        if parameter.acceptsNull { continue }
        return nil
      }
      if parameter.type == .any { continue }
      let value = arguments[index].coerced(to: parameter.type)
      if value.isNull { return nil }
      fitted[index] = value
    }
    return fitted
  }
}

extension Builtin.Parameter {
  static func any(_ name: String) -> Self { Self(name: name, type: .any, acceptsNull: true) }
  static func value(_ name: String) -> Self { Self(name: name, type: .any) }
  static func number(_ name: String) -> Self { Self(name: name, type: .number) }
  static func string(_ name: String) -> Self { Self(name: name, type: .string) }
  static func boolean(_ name: String) -> Self { Self(name: name, type: .boolean) }
  static func list(_ name: String) -> Self { Self(name: name, type: .list(.any)) }
  static func date(_ name: String) -> Self { Self(name: name, type: .date) }
  static func context(_ name: String) -> Self {
    Self(name: name, type: .context(ContextType([])))
  }
  static func range(_ name: String) -> Self { Self(name: name, type: .range(.any)) }
  static func function(_ name: String) -> Self { Self(name: name, type: .any) }

  var optional: Self {
    var copy = self
    copy.isOptional = true
    return copy
  }

  var orNull: Self {
    var copy = self
    copy.acceptsNull = true
    return copy
  }
}
