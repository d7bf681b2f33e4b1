/// Why a text is not FEEL, and where.
package struct FeelSyntaxError: Error, Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    case expected(Expectation, found: Found)
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

  /// What could have stood at a place.
  package enum Expectation: Sendable, Hashable {
    /// One of these signs or keywords.
    case oneOf([String])
    case endOfRange
    case expression
    case operation
    case operationOrEnd
    case commaOrEndOfTest
    case type
    case loopVariable
    case parameter
    case argumentName
    case entry
  }

  /// What stood there instead.
  package enum Found: Sendable, Hashable {
    case text(String)
    case string
    case literal
    case end
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
