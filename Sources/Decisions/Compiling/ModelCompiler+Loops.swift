internal import Feel

/// A decision that calls a service once for each item of a list, seen as a loop around the logic of
/// the service's own decision.
struct ServiceLoop: Sendable {
  let variable: String
  let list: String
  /// The node of the decision whose logic the loop goes around.
  let output: Int
  let logic: IterationLogic
}

extension ModelCompiler {
  /// DMN 1.3 has no boxed `for`, so models that its modellers shall open say
  /// `for item in list return service(item: item, …)`. Where the service hands every value on under
  /// the node it came from, calling it is the same as running its decision in the caller's own frame:
  /// nothing need be copied, and a trace finds the decision's tables as it does in a boxed loop.
  func serviceLoop(
    _ boxed: BoxedExpression, of number: Int, in scope: Scope, _ compiler: inout LogicCompiler
  ) -> ServiceLoop? {
    guard case .literal(let text) = boxed.form,
      let loop = FeelCompiler.callLoop(of: text.string, in: scope),
      let list = target(of: loop.list, from: number), list.kind != .knowledge,
      let service = target(of: loop.function, from: number), let item = item(of: loop, service),
      case .list(let element)? = programs[list.target]?.knownType,
      let declared = programs[item]?.type,
      declared.acceptsAll || (!declared.isConstrained && declared.type == element),
      graph.nodes[service.target].variable.typeRef == nil,
      handsOn(loop, graph.nodes[service.target].service, item: item, from: number)
    else { return nil }
    let output = graph.nodes[service.target].service.outputs[0]
    guard let program = programs[output], program.failure == nil,
      case .decision(let body) = program.content
    else { return nil }
    compiler.frameSize = max(compiler.frameSize, program.frameSize)
    let source = compiler.literal(
      SourceText(loop.list, at: text.start ?? boxed.position), in: scope,
      at: compiler.place(text.start ?? boxed.position))
    return ServiceLoop(
      variable: loop.variable, list: loop.list, output: output,
      logic: IterationLogic(
        .each, source: source, slot: item, partialSlot: nil,
        body: program.mustCheck(body) ? TypedLogic(body, as: program.declaration) : body,
        sharesSlot: true))
  }

  private func target(of name: String, from number: Int) -> GraphNode.Edge? {
    graph.nodes[number].edges.first { $0.name == name }
  }

  /// The input of the service that the loop's variable goes to.
  private func item(of loop: FeelCallLoop, _ service: GraphNode.Edge) -> Int? {
    let parts = graph.nodes[service.target].service
    let inputs = parts.inputData + parts.inputDecisions
    guard
      let position = loop.arguments.firstIndex(where: { $0.name == loop.variable }),
      let item = input(for: loop.arguments[position], at: position, among: inputs)
    else { return nil }
    return parts.inputData.contains(item) ? item : nil
  }

  private func input(
    for argument: FeelCallLoop.Argument, at position: Int, among inputs: [Int]
  ) -> Int? {
    guard let name = argument.parameter else {
      return position < inputs.count ? inputs[position] : nil
    }
    return inputs.first { graph.nodes[$0].variable.name == name }
  }

  /// Whether the service has one output, whether all it is given but the item are the very nodes it
  /// asks for, and whether its decision requires nothing else.
  private func handsOn(
    _ loop: FeelCallLoop, _ parts: GraphNode.ServiceParts, item: Int, from number: Int
  ) -> Bool {
    let inputs = parts.inputData + parts.inputDecisions
    guard parts.outputs.count == 1, loop.arguments.count == inputs.count,
      !graph.nodes[number].edges.contains(where: { $0.target == item })
    else { return false }
    var given: Set<Int> = [item]
    for (position, argument) in loop.arguments.enumerated() where argument.name != loop.variable {
      guard let input = input(for: argument, at: position, among: inputs),
        target(of: argument.name, from: number)?.target == input
      else { return false }
      given.insert(input)
    }
    return given == Set(inputs)
      && graph.nodes[parts.outputs[0]].edges.allSatisfy { inputs.contains($0.target) }
  }
}
