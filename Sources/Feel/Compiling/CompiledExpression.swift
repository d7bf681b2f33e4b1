/// An expression or a unary test made ready for being evaluated many times.
package struct CompiledExpression: Sendable {
  package let text: String
  package let type: FeelType
  /// How the result moves from day to day.
  package let motion: Motion
  /// What is suspicious without being an error: unknown names, clashing types.
  package let diagnostics: [FeelDiagnostic]
  /// The names of the scope that the expression mentions.
  package let usedNames: Set<String>
  /// The slot of `?`, for unary tests compiled with their own input.
  package let inputSlot: Int?
  /// The value, where it is the same in every evaluation.
  package let constant: Value?

  let node: any Node
  let frameSize: Int

  /// The value in the current frame of the evaluation. For unary tests: true, false or null.
  package func evaluate(_ evaluation: Evaluation) -> Value {
    let outer = enter(evaluation)
    defer { evaluation.top = outer }
    return node.value(evaluation)
  }

  /// The outcome of a condition or a unary test; nil for null.
  package func holds(_ evaluation: Evaluation) -> Bool? {
    let outer = enter(evaluation)
    defer { evaluation.top = outer }
    return node.truth(evaluation).bool
  }

  /// The outcome of a unary test compiled with its own input.
  package func evaluate(input: Value, _ evaluation: Evaluation) -> Bool? {
    if let inputSlot { evaluation[inputSlot] = input }
    return holds(evaluation)
  }

  private func enter(_ evaluation: Evaluation) -> Int {
    let outer = evaluation.top
    if evaluation.depth == 0 { evaluation.stackStart = Evaluation.stackAddress() }
    let end = evaluation.base + frameSize
    evaluation.reserve(end)
    evaluation.top = max(outer, end)
    return outer
  }
}
