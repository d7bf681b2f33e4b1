extension Note.Detail {
  /// What was swallowed, as an English sentence without its position.
  package var message: String {
    switch self {
    case .unknownName(let name): "The name ‘\(name)’ is not known here."
    case .noSuchEntry(let name): "There is no entry or property ‘\(name)’."
    case .indexOutOfRange(let index, let count):
      "The list has \(count) \(count == 1 ? "item" : "items"); there is none at \(index)."
    case .wrongType(let expected, let found): "Expected \(expected.words), found \(found)."
    case .notComparable(let a, let b): "\(a) and \(b) do not go together here."
    case .wrongArgument(let function, let parameter, let found):
      "‘\(function)’ cannot use this \(found) for ‘\(parameter)’."
    case .wrongArgumentCount(let function, let found):
      "‘\(function)’ cannot be called with \(found) \(found == 1 ? "argument" : "arguments")."
    case .unknownParameter(let function, let name): "‘\(function)’ has no parameter ‘\(name)’."
    case .notAFunction(let type): "A \(type) cannot be called."
    case .divisionByZero: "Division by zero."
    case .numberOutOfRange: "The result is no number that FEEL can hold."
    case .invalidText(let function): "‘\(function)’ cannot make a value of this."
    case .limitReached(let kind): kind.message
    case .unsupported(.externalFunction): "External functions (Java, PMML) are not supported."
    case .unsupported(.clock): "‘now’ has no clock to ask."
    case .notConforming(let name, let expected, let found):
      "‘\(name)’ is declared as \(expected); this is a \(found)."
    case .notAllowed(let name, let value, let allowed):
      "‘\(name)’ may not be \(value); allowed is: \(allowed)"
    }
  }
}

extension Note.Wanted {
  fileprivate var words: String {
    switch self {
    case .list: "a list"
    case .wholeNumber: "a whole number"
    case .booleanOrNumber: "a boolean or a number"
    case .numberOrDuration: "a number or a duration"
    }
  }
}

extension Limits.Kind {
  fileprivate var message: String {
    switch self {
    case .depth: "The calls or values are nested too deeply."
    case .steps: "The evaluation takes too many steps."
    case .listLength: "The list would become too long."
    case .textLength: "The string would become too long."
    case .size: "The value would become too large."
    }
  }
}
