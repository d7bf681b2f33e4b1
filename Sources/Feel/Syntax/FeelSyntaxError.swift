/// Why a text is not FEEL, and where.
package struct FeelSyntaxError: Error, Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    case expected(String, found: String)
    case unterminatedString
    case unterminatedComment
    case badEscape(String)
    case badNumber(String)
    case badLiteral(String)
    case unexpectedCharacter(String)
    case tooDeep
    case tooLong
    case empty
  }

  package let problem: Problem
  package let range: SourceRange
  package let position: SourcePosition

  package init(_ problem: Problem, _ range: SourceRange, in text: String) {
    self.problem = problem
    self.range = range
    self.position = SourcePosition(of: range.start, in: text)
  }
}
