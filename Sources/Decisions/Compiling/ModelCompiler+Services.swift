internal import Feel

extension ModelCompiler {
  /// A decision service as a function: its input data and input decisions are the parameters.
  func service(
    _ service: DecisionService, _ number: Int, _ compiler: inout LogicCompiler
  ) -> NodeProgram {
    let parts = graph.nodes[number].service
    let inputs = parts.inputData + parts.inputDecisions
    let steps = RunSteps(
      to: parts.outputs, given: Set(inputs), graph: graph, programs: programs)
    let declared = compiler.type(service.variable.typeRef, at: service.variable.position)
    let result: TypeProgram =
      if case .function(_, let output) = declared.type { TypeProgram(type: output) } else {
        declared
      }
    let body = ServiceBody(
      inputs: inputs, declarations: inputs.map { programs[$0]?.declaration ?? .any }, steps: steps,
      outputs: parts.outputs,
      names: parts.outputs.map { graph.visibleName(of: $0, from: number) },
      result: compiler.declaration(
        service.variable.name, result, at: service.variable.position))
    let parameters = inputs.map { input in
      FunctionValue.Parameter(
        graph.nodes[input].variable.name, programs[input]?.type.type ?? .any)
    }
    let output = resultType(of: body, result)
    let value = FunctionValue(
      name: service.variable.name, parameters: parameters, result: output
    ) { body.run($0, $1) }
    let known = FeelType.function(parameters.map(\.type), output)
    return NodeProgram(
      node: number, content: .function(value), declaration: .any, knownType: known, motion: .still,
      failure: steps.failure, frameSize: 0)
  }

  private func resultType(of body: ServiceBody, _ result: TypeProgram) -> FeelType {
    guard case .any = result.type else { return result.type }
    let types = body.outputs.map { programs[$0]?.knownType ?? .any }
    if let only = types.first, types.count == 1 { return only }
    return .context(ContextType(zip(body.names, types).map { ($0, $1) }))
  }
}

/// What calling a decision service does, in a global frame of its own.
final class ServiceBody: Sendable {
  let inputs: [Int]
  let declarations: [Declaration]
  let steps: RunSteps
  let outputs: [Int]
  let names: [String]
  let shape: Shape
  let result: Declaration

  init(
    inputs: [Int], declarations: [Declaration], steps: RunSteps, outputs: [Int], names: [String],
    result: Declaration
  ) {
    self.inputs = inputs
    self.declarations = declarations
    self.steps = steps
    self.outputs = outputs
    self.names = names
    self.shape = Shape(names)
    self.result = result
  }

  func run(_ arguments: [Value], _ evaluation: Evaluation) -> Value {
    steps.prepare(evaluation)
    for (index, slot) in inputs.enumerated() {
      let argument = index < arguments.count ? arguments[index] : .null(.plain)
      evaluation[slot] = declarations[index].conform(argument, evaluation)
    }
    steps.run(evaluation)
    if outputs.count == 1 { return result.conform(evaluation[outputs[0]], evaluation) }
    let values = outputs.map { evaluation[$0] }
    return result.conform(evaluation.bounded(.context(Record(shape, values))), evaluation)
  }
}
