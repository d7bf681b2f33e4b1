/// A regular expression as XPath and XQuery 3.1 define them for `matches`, `replace` and `tokenize`.
package struct XPathPattern: Sendable {
  /// Why a pattern, its flags or a replacement is refused, or a match given up.
  package enum Failure: Error, Hashable, Sendable {
    /// A character that is none of `s m i x q`.
    case unknownFlag(Character)
    /// The pattern breaks the grammar at this position, counted in scalars.
    case syntax(Problem, at: Int)
    /// The replacement holds `$` without a digit, or `\` before something else than `\` and `$`.
    case replacement(at: Int)
    /// `replace` and `tokenize` refuse patterns that match the empty string.
    case matchesEmpty
    /// The match took more steps than allowed.
    case tooManySteps
  }

  package enum Problem: Hashable, Sendable {
    case unexpectedEnd
    case unbalancedParenthesis
    case unknownGroup
    case nothingToRepeat
    case badQuantifier
    case badEscape
    case badClass
    case badRange
    case badProperty
    case badBackReference
    case tooLarge
  }

  package init(_ pattern: String, flags: String = "") throws(Failure) {
    throw .syntax(.tooLarge, at: 0)
  }

  /// Whether the pattern matches somewhere in the text.
  package func matches(_ text: String) throws(Failure) -> Bool {
    throw .tooManySteps
  }

  /// The text with every match replaced; `$1` stands for a group, `$0` for the whole match.
  package func replacing(in text: String, with replacement: String) throws(Failure) -> String {
    throw .tooManySteps
  }

  /// The pieces of the text between matches.
  package func tokens(of text: String) throws(Failure) -> [String] {
    throw .tooManySteps
  }
}
