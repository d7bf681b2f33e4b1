/// Something a compiled expression is suspected of.
package struct FeelDiagnostic: Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    case unknownName(String, suggestion: String?)
    case unknownEntry(String, suggestion: String?)
    case unknownType(String)
    /// Operands whose types never fit together: the result is always null.
    case typesNeverMatch(operation: String, String, String)
    case wrongArgument(function: String, parameter: String, found: String)
    case wrongArgumentCount(function: String, found: Int)
    case unknownParameter(function: String, name: String, suggestion: String?)
    case notAFunction(String)
    case externalFunction
  }

  package let problem: Problem
  package let range: SourceRange

  package init(_ problem: Problem, _ range: SourceRange) {
    self.problem = problem
    self.range = range
  }
}
