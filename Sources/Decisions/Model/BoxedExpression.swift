package import Feel

/// An expression of any of DMN's forms, with its place and the type it says it yields.
package struct BoxedExpression: Sendable {
  package let typeRef: String?
  package let position: SourcePosition
  package let form: Form

  package indirect enum Form: Sendable {
    case literal(SourceText)
    case context([ContextEntry])
    case list([BoxedExpression])
    case relation(columns: [Variable], rows: [[BoxedExpression?]])
    case invocation(callee: BoxedExpression, bindings: [Binding])
    case function(FunctionDefinition)
    case conditional(
      condition: BoxedExpression?, then: BoxedExpression?, otherwise: BoxedExpression?)
    case filter(source: BoxedExpression, match: BoxedExpression)
    case iteration(Iteration, variable: String, source: BoxedExpression, body: BoxedExpression)
    case table(DecisionTable)
  }

  package enum Iteration: Sendable { case each, some, every }
}

package struct ContextEntry: Sendable {
  /// An entry without a name is the result of the whole context.
  package let variable: Variable?
  package let value: BoxedExpression?
  package let position: SourcePosition
}

package struct Binding: Sendable {
  package let parameter: String
  package let value: BoxedExpression?
  package let position: SourcePosition
}

package struct FunctionDefinition: Sendable {
  package enum Kind: String, Sendable {
    case feel = "FEEL"
    case java = "Java"
    case pmml = "PMML"
  }

  package let kind: Kind
  package let parameters: [Variable]
  package let typeRef: String?
  package let body: BoxedExpression?
  package let position: SourcePosition
}
