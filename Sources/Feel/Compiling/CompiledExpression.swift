/// An expression or a unary test made ready for being evaluated many times.
package struct CompiledExpression: Sendable {
  /// Everything in one object, so that copies of the expression cost little.
  let program: CompiledProgram

  init(_ program: CompiledProgram) {
    self.program = program
  }

  package var text: String { program.text }
  package var type: FeelType { program.type }
  /// How the result moves from day to day.
  package var motion: Motion { program.motion }
  /// What is suspicious without being an error: unknown names, clashing types.
  package var diagnostics: [FeelDiagnostic] { program.diagnostics }
  /// The names of the scope that the expression mentions.
  package var usedNames: Set<String> { program.usedNames }
  /// The slot of `?`, for unary tests compiled with their own input.
  package var inputSlot: Int? { program.inputSlot }
  /// The value, where it is the same in every evaluation.
  package var constant: Value? { program.constant }

  /// The value in the current frame of the evaluation. For unary tests: true, false or null.
  package func evaluate(_ evaluation: Evaluation) -> Value {
    let outer = enter(evaluation)
    let value = program.node.value(evaluation)
    evaluation.top = outer
    return value
  }

  /// The same with notes that name a source; notes made afterwards name the one before.
  package func evaluate(_ evaluation: Evaluation, source: Int32) -> Value {
    let (outer, outerSource) = (enter(evaluation), evaluation.currentSource)
    evaluation.currentSource = source
    let value = program.node.value(evaluation)
    evaluation.currentSource = outerSource
    evaluation.top = outer
    return value
  }

  /// The outcome of a condition or a unary test; nil for null.
  package func holds(_ evaluation: Evaluation) -> Bool? {
    let outer = enter(evaluation)
    let truth = program.node.truth(evaluation)
    evaluation.top = outer
    return truth.bool
  }

  /// The outcome of a unary test, with notes that name a source.
  package func holds(_ evaluation: Evaluation, source: Int32) -> Bool? {
    let (outer, outerSource) = (enter(evaluation), evaluation.currentSource)
    evaluation.currentSource = source
    let truth = program.node.truth(evaluation)
    evaluation.currentSource = outerSource
    evaluation.top = outer
    return truth.bool
  }

  /// The outcome of a unary test compiled with its own input.
  package func evaluate(input: Value, _ evaluation: Evaluation) -> Bool? {
    if let inputSlot = program.inputSlot { evaluation[inputSlot] = input }
    return holds(evaluation)
  }

  @inline(__always)
  private func enter(_ evaluation: Evaluation) -> Int {
    let outer = evaluation.top
    let end = evaluation.base + program.frameSize
    if end > evaluation.capacity { evaluation.reserve(end) }
    if end > outer { evaluation.top = end }
    return outer
  }
}

final class CompiledProgram: Sendable {
  let text: String
  let type: FeelType
  let motion: Motion
  let diagnostics: [FeelDiagnostic]
  let usedNames: Set<String>
  let inputSlot: Int?
  let constant: Value?
  let node: any Node
  let nameSlot: Int?
  let frameSize: Int

  init(_ text: String, _ result: Typed, _ compilation: Compilation, inputSlot: Int?) {
    self.text = text
    self.type = result.type
    self.motion = result.motion
    self.diagnostics = compilation.diagnostics
    self.usedNames = compilation.usedNames
    self.inputSlot = inputSlot
    self.constant = result.constant
    self.node = result.node
    self.nameSlot = (result.node as? SlotNode)?.slot
    self.frameSize = compilation.layout.size
  }
}
