extension FeelDiagnostic {
  package var message: String { problem.message }
}

extension FeelDiagnostic.Problem {
  /// The suspicion as an English sentence, without its position.
  package var message: String {
    switch self {
    case .unknownName(let name, let suggestion):
      "Unknown name ‘\(name)’." + FeelDiagnostic.Problem.hint(suggestion)
    case .unknownEntry(let name, let suggestion):
      "There is no entry or property ‘\(name)’." + FeelDiagnostic.Problem.hint(suggestion)
    case .unknownType(let name): "Unknown type ‘\(name)’."
    case .typesNeverMatch(let operation, let a, let b):
      "‘\(operation)’ between \(a) and \(b) is always null."
    case .wrongArgument(let function, let parameter, let found):
      "‘\(function)’ takes no \(found) for ‘\(parameter)’."
    case .wrongArgumentCount(let function, let found):
      "‘\(function)’ cannot be called with \(found) \(found == 1 ? "argument" : "arguments")."
    case .unknownParameter(let function, let name, let suggestion):
      "‘\(function)’ has no parameter ‘\(name)’." + FeelDiagnostic.Problem.hint(suggestion)
    case .notAFunction(let type): "A \(type) cannot be called."
    case .externalFunction: "External functions (Java, PMML) are not supported."
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean ‘\($0)’?" } ?? ""
  }
}
