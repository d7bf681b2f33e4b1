internal import Feel

extension FeelSyntaxError {
  /// One English sentence.
  var sentence: String {
    switch problem {
    case .expected(let expected, let found): "Expected \(expected), found \(found)."
    case .unterminatedString: "The string has no closing quotation mark."
    case .unterminatedComment: "The comment has no end."
    case .badEscape(let text): "“\(text)” is not an escape sequence."
    case .badNumber(let text): "“\(text)” is not a number."
    case .badLiteral(let text): "“\(text)” is not a date, time or duration."
    case .unexpectedCharacter(let text): "The character “\(text)” is not expected here."
    case .tooDeep: "The expression is nested too deeply."
    case .tooLong: "The expression is too long."
    case .empty: "The expression is empty."
    }
  }
}

extension FeelDiagnostic {
  /// One English sentence.
  var sentence: String {
    switch problem {
    case .unknownName(let name, let other):
      "The name “\(name)” is not known here.\(FeelDiagnostic.hint(other))"
    case .unknownEntry(let name, let other):
      "There is no entry “\(name)”.\(FeelDiagnostic.hint(other))"
    case .unknownType(let name): "The type “\(name)” is not defined."
    case .typesNeverMatch(let operation, let left, let right):
      "\(operation) of \(left) and \(right) always yields null."
    case .wrongArgument(let function, let parameter, let found):
      "\(function) does not take \(found) as “\(parameter)”."
    case .wrongArgumentCount(let function, let found):
      "\(function) does not take \(found) arguments."
    case .unknownParameter(let function, let name, let other):
      "\(function) has no parameter “\(name)”.\(FeelDiagnostic.hint(other))"
    case .notAFunction(let name): "“\(name)” is not a function."
    case .externalFunction: "Functions of Java or PMML are not supported."
    }
  }

  private static func hint(_ name: String?) -> String {
    name.map { " Is “\($0)” meant?" } ?? ""
  }
}
