package import Feel

extension DecisionModel {
  /// A node as others see it.
  package struct Item: Sendable, Hashable {
    /// Number of the node in this model.
    package let node: Int
    package let name: String
    package let namespace: String
    package let type: FeelType
    /// How the value changes from day to day by itself.
    package let motion: Motion
  }

  package var inputs: [Item] {
    items { if case .input = $0 { true } else { false } }
  }

  package var decisions: [Item] {
    items { if case .decision = $0 { true } else { false } }
  }

  package var services: [Item] {
    items { if case .service = $0 { true } else { false } }
  }

  /// The logic of each decision as it is read: a loop over a service stands around the table of the
  /// service's decision, which then does not stand by itself as well.
  package var readings: [(decision: String, logic: BoxedExpression)] {
    let inside = Set(loops.values.map(\.output))
    return graph.nodes.indices.compactMap { number in
      guard !inside.contains(number), let logic = reading(of: number) else { return nil }
      return (graph.nodes[number].identity.name, logic)
    }
  }

  /// The first of these of a decision of this name.
  package func reading(of name: String) -> BoxedExpression? {
    decisions.first { $0.name == name }.flatMap { reading(of: $0.node) }
  }

  private func reading(of number: Int) -> BoxedExpression? {
    guard case .decision(let decision) = graph.nodes[number].content, let logic = decision.logic
    else { return nil }
    guard let loop = loops[number], case .decision(let output) = graph.nodes[loop.output].content,
      let body = output.logic
    else { return logic }
    let list = BoxedExpression(
      typeRef: nil, position: logic.position,
      form: .literal(SourceText(loop.list, at: logic.position)))
    return BoxedExpression(
      typeRef: logic.typeRef, position: logic.position,
      form: .iteration(.each, variable: loop.variable, source: list, body: body))
  }

  private func items(where isWanted: (GraphNode.Content) -> Bool) -> [Item] {
    graph.nodes.indices.filter { isWanted(graph.nodes[$0].content) }.map(item)
  }

  func item(_ node: Int) -> Item {
    Item(
      node: node, name: graph.nodes[node].identity.name,
      namespace: definitions[graph.nodes[node].model].namespace,
      type: programs[node]?.knownType ?? .any, motion: programs[node]?.motion ?? .still)
  }

  /// A decision by name; without a namespace that of the first file that has one of the name.
  package func decision(named name: String, namespace: String? = nil) -> Item? {
    decisions.first { $0.name == name && (namespace == nil || $0.namespace == namespace) }
  }

  package func service(named name: String, namespace: String? = nil) -> Item? {
    services.first { $0.name == name && (namespace == nil || $0.namespace == namespace) }
  }

  /// The function a decision service or a business knowledge model is.
  package func function(of item: Item) -> FunctionValue? {
    guard case .function(let value) = programs[item.node]?.content else { return nil }
    return value
  }

  /// The names of a service's output decisions.
  package func outputs(of service: Item) -> [String] {
    graph.nodes[service.node].service.outputs.map { graph.nodes[$0].identity.name }
  }

  /// Why a node or something it needs has no logic that could be run.
  package func failure(of item: Item) -> LogicFailure? {
    programs[item.node]?.failure
  }
}
