/// Turns the text of an expression into something that can be evaluated many times.
package enum FeelCompiler {
  package enum Kind: Sendable, Hashable {
    case expression
    /// Unary tests with an input of their own: `CompiledExpression.evaluate(input:_:)`.
    case unaryTests(input: FeelType, motion: Motion)
    /// Unary tests whose input is the variable `?` of the scope.
    case cell
  }

  package static func compile(
    _ text: String, as kind: Kind = .expression, in scope: Scope = Scope()
  ) throws(FeelSyntaxError) -> CompiledExpression {
    throw FeelSyntaxError(.empty, SourceRange(0, 0), in: text)
  }
}
