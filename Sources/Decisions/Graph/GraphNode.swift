/// One node of the requirement graph over all loaded models, known by its number.
struct GraphNode: Sendable {
  enum Content: Sendable {
    case input(InputData)
    case decision(Decision)
    case knowledge(BusinessKnowledge)
    case service(DecisionService)
  }

  /// Another node with the name under which this node's expressions know it.
  struct Edge: Sendable {
    let target: Int
    let name: String
    let kind: Requirement.Kind
  }

  /// The parts of a decision service as numbers of nodes.
  struct ServiceParts: Sendable {
    var outputs: [Int] = []
    var encapsulated: [Int] = []
    var inputDecisions: [Int] = []
    var inputData: [Int] = []
  }

  let content: Content
  /// Number of the model file the node stands in.
  let model: Int
  var edges: [Edge] = []
  var service = ServiceParts()
  /// Part of a circle, or depends on one: has no logic that could be run.
  var isRefused = false

  var identity: NodeIdentity {
    switch content {
    case .input(let input): input.identity
    case .decision(let decision): decision.identity
    case .knowledge(let knowledge): knowledge.identity
    case .service(let service): service.identity
    }
  }

  var variable: Variable {
    switch content {
    case .input(let input): input.variable
    case .decision(let decision): decision.variable
    case .knowledge(let knowledge): knowledge.variable
    case .service(let service): service.variable
    }
  }

  var requirements: [Requirement] {
    switch content {
    case .input: []
    case .decision(let decision): decision.requirements
    case .knowledge(let knowledge): knowledge.requirements
    case .service: []
    }
  }

  var isKnowledge: Bool {
    if case .knowledge = content { true } else { false }
  }

  /// All nodes that must have been looked at before this one.
  var dependencies: [Int] {
    edges.map(\.target) + service.outputs + service.encapsulated
  }
}
