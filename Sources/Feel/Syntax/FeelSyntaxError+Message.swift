extension FeelSyntaxError.Problem {
  /// What is wrong as an English sentence, without its position.
  package var message: String {
    switch self {
    case .expected(let what, let found): "Expected \(what.words), found \(found.words)."
    case .unterminatedString: "The string that begins here has no closing quote."
    case .unterminatedComment: "The comment that begins here has no end."
    case .badEscape(let escape): "‘\(escape)’ is no valid escape in a string."
    case .badNumber(let text): "‘\(text)’ is no number that FEEL can hold."
    case .badLiteral(let text): "‘\(text)’ is no date, time or duration."
    case .unexpectedCharacter(let character): "‘\(character)’ has no meaning here."
    case .tooDeep: "The expression is nested too deeply."
    case .tooLong: "The expression is too long."
    case .empty: "There is no expression."
    }
  }
}

extension FeelSyntaxError.Expectation {
  fileprivate var words: String {
    switch self {
    case .oneOf(let signs): signs.map { "‘\($0)’" }.joined(separator: " or ")
    case .endOfRange: "‘]’, ‘)’ or ‘[’ at the end of the range"
    case .expression: "an expression"
    case .operation: "an operator"
    case .operationOrEnd: "an operator or the end of the expression"
    case .commaOrEndOfTest: "‘,’ or the end of the test"
    case .type: "a type"
    case .loopVariable: "a name for the loop variable"
    case .parameter: "a parameter name"
    case .argumentName: "the name of a parameter"
    case .entry: "the name of an entry"
    }
  }
}

extension FeelSyntaxError.Found {
  fileprivate var words: String {
    switch self {
    case .text(let text): "‘\(text)’"
    case .string: "a string"
    case .literal: "a literal in @\"…\""
    case .end: "the end of the expression"
    }
  }
}

extension FeelSyntaxError: CustomStringConvertible {
  package var message: String { problem.message }

  package var description: String { "\(position.line):\(position.column): \(message)" }
}
