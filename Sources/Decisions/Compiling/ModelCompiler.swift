internal import Feel

/// Compiles the nodes of a graph, each after those it requires.
struct ModelCompiler {
  let graph: RequirementGraph
  let types: TypeTable
  let moving: [String: Motion]
  private(set) var programs: [NodeProgram?]
  private(set) var problems: [ModelProblem] = []
  private(set) var sources = SourceList()
  private(set) var tables: [TableProgram] = []
  /// For each table, the node it belongs to and its declaration.
  private(set) var tableNodes: [Int] = []
  /// The decisions that are loops over a service, by their nodes.
  private(set) var loops: [Int: ServiceLoop] = [:]

  init(graph: RequirementGraph, types: TypeTable, moving: [String: Motion]) {
    self.graph = graph
    self.types = types
    self.moving = moving
    programs = Array(repeating: nil, count: graph.nodes.count)
    for number in graph.order { programs[number] = compile(number) }
  }

  private mutating func compile(_ number: Int) -> NodeProgram {
    let node = graph.nodes[number]
    var compiler = LogicCompiler(
      types: types, model: node.model, place: graph.place(of: number), sources: sources,
      firstTable: tables.count)
    let program: NodeProgram
    if node.isRefused {
      program = NodeProgram(
        node: number, content: .nothing, declaration: .any, knownType: .any, motion: .still,
        failure: .refused, frameSize: 0)
    } else {
      switch node.content {
      case .input(let input): program = self.input(input, number, &compiler)
      case .decision(let decision): program = self.decision(decision, number, &compiler)
      case .knowledge(let knowledge): program = function(knowledge, number, &compiler)
      case .service(let service): program = self.service(service, number, &compiler)
      }
    }
    problems += compiler.problems.map { explained($0, in: node.model) }
    sources = compiler.sources
    tables += compiler.tables
    tableNodes += compiler.tables.map { _ in number }
    return program
  }

  /// A name that is known to the model, though not here, is told as what it is: not required.
  private func explained(_ problem: ModelProblem, in model: Int) -> ModelProblem {
    guard case .unknownName(let name, _) = problem.kind,
      graph.nodes.contains(where: { $0.model == model && $0.variable.name == name })
    else { return problem }
    return ModelProblem(.notRequired(name), at: problem.place)
  }

  private func input(
    _ input: InputData, _ number: Int, _ compiler: inout LogicCompiler
  ) -> NodeProgram {
    let type = compiler.type(input.variable.typeRef, at: input.variable.position)
    return NodeProgram(
      node: number, content: .input,
      declaration: compiler.declaration(
        input.variable.name, type, at: input.variable.position), knownType: type.type,
      motion: moving[input.variable.name] ?? .still, failure: nil, frameSize: 0)
  }

  private mutating func decision(
    _ decision: Decision, _ number: Int, _ compiler: inout LogicCompiler
  ) -> NodeProgram {
    let type = compiler.type(decision.variable.typeRef, at: decision.variable.position)
    let declaration = compiler.declaration(
      decision.variable.name, type, at: decision.logic?.position ?? decision.variable.position)
    guard let boxed = decision.logic else {
      compiler.report(
        .missingLogic(decision.identity.name), at: compiler.place(decision.identity.position))
      return NodeProgram(
        node: number, content: .nothing, declaration: declaration, knownType: type.type,
        motion: .still,
        failure: nil, frameSize: 0)
    }
    let scope = scope(of: number)
    var logic = compiler.logic(boxed, in: scope)
    if let loop = serviceLoop(boxed, of: number, in: scope, &compiler) {
      loops[number] = loop
      logic = loop.logic
    }
    compiler.expect(type, of: logic, at: boxed.position)
    let known: FeelType = if case .any = type.type { logic.type } else { type.type }
    return NodeProgram(
      node: number, content: .decision(logic), declaration: declaration, knownType: known,
      motion: logic.motion, failure: compiler.failure, frameSize: compiler.frameSize)
  }

  /// What a decision's expressions see: the nodes it requires, by their slots.
  private func scope(of number: Int) -> Scope {
    var scope = Scope()
    scope.namedTypes = types.namedTypes(in: graph.nodes[number].model)
    for edge in graph.nodes[number].edges {
      guard let program = programs[edge.target] else { continue }
      scope.declare(edge.name, program.knownType, motion: program.motion, slot: edge.target)
      if case .function(let value) = program.content {
        scope.parameterNames[edge.name] = value.parameters.map(\.name)
      }
    }
    scope.reserve(slots: graph.nodes.count)
    return scope
  }

  private func function(
    _ knowledge: BusinessKnowledge, _ number: Int, _ compiler: inout LogicCompiler
  ) -> NodeProgram {
    func nothing(_ failure: LogicFailure?) -> NodeProgram {
      NodeProgram(
        node: number, content: .nothing, declaration: .any, knownType: .any, motion: .still,
        failure: failure, frameSize: 0)
    }
    guard let definition = knowledge.function else {
      compiler.report(
        .missingLogic(knowledge.identity.name), at: compiler.place(knowledge.identity.position))
      return nothing(nil)
    }
    var kept: [LogicCompiler.Kept] = []
    var values: [Value] = []
    for edge in graph.nodes[number].edges {
      guard let program = programs[edge.target], case .function(let value) = program.content
      else { continue }
      kept.append(
        LogicCompiler.Kept(
          name: edge.name, type: program.knownType, parameters: value.parameters.map(\.name)))
      values.append(.function(value))
    }
    let names = types.namedTypes(in: graph.nodes[number].model)
    guard
      let body = compiler.body(
        of: definition, keeping: kept, namedTypes: names,
        declared: compiler.type(
          knowledge.variable.typeRef, at: knowledge.variable.position),
        named: knowledge.variable.name)
    else { return nothing(compiler.failure) }
    let value = body.function(named: knowledge.variable.name, keeping: values)
    return NodeProgram(
      node: number, content: .function(value), declaration: .any, knownType: body.type,
      motion: .still,
      failure: compiler.failure, frameSize: 0)
  }
}
