extension DecisionModel {
  /// What is suspicious in a model beyond what loading it found: tables with overlaps, gaps and
  /// rows that are never used, input data that nothing requires.
  package func check() -> [ModelProblem] {
    var problems: [ModelProblem] = []
    for (program, node) in zip(tables, tableNodes) {
      var checks = TableChecks(program, at: graph.place(of: node))
      checks.run()
      problems += checks.problems
    }
    return problems + unusedNodes()
  }

  private func unusedNodes() -> [ModelProblem] {
    var used: Set<Int> = []
    for node in graph.nodes {
      used.formUnion(node.edges.map(\.target))
      used.formUnion(node.service.inputData)
    }
    var problems: [ModelProblem] = []
    for (number, node) in graph.nodes.enumerated() {
      switch node.content {
      case .input where !used.contains(number):
        problems.append(
          ModelProblem(.unusedInput(node.identity.name), at: graph.place(of: number)))
      case .service: problems += unreachable(inService: number)
      default: break
      }
    }
    return problems
  }

  /// Encapsulated decisions that no output decision of the service needs.
  private func unreachable(inService number: Int) -> [ModelProblem] {
    let parts = graph.nodes[number].service
    var reached: Set<Int> = []
    var open = parts.outputs
    while let node = open.popLast() {
      guard reached.insert(node).inserted, !parts.inputDecisions.contains(node) else { continue }
      open += graph.nodes[node].edges.map(\.target)
    }
    return parts.encapsulated.filter { !reached.contains($0) }.map { node in
      ModelProblem(
        .unreachableDecision(graph.nodes[node].identity.name), at: graph.place(of: number))
    }
  }
}
