/// The smallest piece of an expression's text.
struct Token: Sendable {
  enum Kind: Sendable, Equatable {
    /// A run of letters and digits: part of a name, or a keyword.
    case word
    case number
    /// A string; `text` holds its content with escapes resolved.
    case string
    /// The content of `@"…"`.
    case at
    case symbol
    case end
  }

  let kind: Kind
  let text: String
  let start: Int
  let end: Int
  let spaceBefore: Bool

  var range: SourceRange { SourceRange(start, end) }

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }

  func isWord(_ word: String) -> Bool { kind == .word && text == word }

  /// The token as an error names it.
  var found: FeelSyntaxError.Found {
    switch kind {
    case .end: .end
    case .string: .string
    case .at: .literal
    default: .text(text)
    }
  }

  /// Words that never continue a name of which they are not known to be part.
  static let keywords: Set<String> = [
    "and", "or", "in", "between", "instance", "then", "else", "return", "satisfies", "for", "if",
    "some", "every", "function", "external", "true", "false", "null",
  ]
}
