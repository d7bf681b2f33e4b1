extension FeelSyntaxError {
  /// The error as an English sentence, without its position.
  package var message: String {
    switch problem {
    case .expected(let what, let found): "Expected \(what), found \(found)."
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

extension FeelSyntaxError: CustomStringConvertible {
  package var description: String { "\(position.line):\(position.column): \(message)" }
}
