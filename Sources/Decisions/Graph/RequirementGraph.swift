internal import Feel

/// The nodes of all loaded models with their references looked up.
struct RequirementGraph: Sendable {
  struct Key: Hashable {
    let namespace: String
    let id: String
  }

  private(set) var nodes: [GraphNode] = []
  private(set) var problems: [ModelProblem] = []
  /// All nodes, each after everything it requires.
  private(set) var order: [Int] = []
  let models: [Definitions]

  init(models: [Definitions]) {
    self.models = models
    for (number, model) in models.enumerated() {
      nodes += model.inputData.map { GraphNode(content: .input($0), model: number) }
      nodes += model.decisions.map { GraphNode(content: .decision($0), model: number) }
      nodes += model.knowledge.map { GraphNode(content: .knowledge($0), model: number) }
      nodes += model.services.map { GraphNode(content: .service($0), model: number) }
    }
    checkNames()
    resolve()
    sort()
  }

  func place(of node: Int, at position: SourcePosition? = nil) -> ModelPlace {
    let node = nodes[node]
    return ModelPlace(
      file: models[node.model].file, position: position ?? node.identity.position,
      node: node.identity.name)
  }

  // MARK: names

  private mutating func checkNames() {
    var namespaces: Set<String> = []
    for model in models where !namespaces.insert(model.namespace).inserted {
      problems.append(
        ModelProblem(
          .duplicateNamespace(model.namespace),
          at: ModelPlace(file: model.file, position: model.position)))
    }
    var names: Set<Key> = []
    for number in nodes.indices {
      let name = nodes[number].identity.name
      let key = Key(namespace: String(nodes[number].model), id: name)
      if !names.insert(key).inserted {
        problems.append(ModelProblem(.duplicateName(name), at: place(of: number)))
      }
    }
  }

  // MARK: references

  private mutating func resolve() {
    var byID: [Key: Int] = [:]
    for (number, node) in nodes.enumerated() where !node.identity.id.isEmpty {
      let key = Key(namespace: models[node.model].namespace, id: node.identity.id)
      if byID[key] == nil { byID[key] = number }
    }
    for model in models {
      for item in model.imports where !models.contains(where: { $0.namespace == item.namespace }) {
        // Imports of other kinds (XML schemas, PMML) name files we never read.
        guard ModelReader.namespaces.contains(item.type) else { continue }
        problems.append(
          ModelProblem(
            .missingImport(namespace: item.namespace),
            at: ModelPlace(file: model.file, position: item.position)))
      }
    }
    for number in nodes.indices {
      nodes[number].edges = nodes[number].requirements.compactMap { requirement in
        target(of: requirement, from: number, in: byID).map {
          GraphNode.Edge(
            target: $0, name: visibleName(of: $0, from: number), kind: requirement.kind)
        }
      }
      if case .service(let service) = nodes[number].content {
        func find(_ list: [Requirement]) -> [Int] {
          list.compactMap { target(of: $0, from: number, in: byID) }
        }
        nodes[number].service = GraphNode.ServiceParts(
          outputs: find(service.outputs), encapsulated: find(service.encapsulated),
          inputDecisions: find(service.inputDecisions), inputData: find(service.inputData))
      }
    }
  }

  private mutating func target(
    of requirement: Requirement, from number: Int, in byID: [Key: Int]
  ) -> Int? {
    let href = requirement.href
    let key: Key
    if let hash = href.lastIndex(of: "#") {
      let namespace = String(href[..<hash])
      key = Key(
        namespace: namespace.isEmpty ? models[nodes[number].model].namespace : namespace,
        id: String(href[href.index(after: hash)...]))
    } else {
      key = Key(namespace: models[nodes[number].model].namespace, id: href)
    }
    if let found = byID[key] { return found }
    problems.append(
      ModelProblem(.unresolvedReference(href), at: place(of: number, at: requirement.position)))
    return nil
  }

  /// The name by which one node's expressions know another: plain within a model, with the
  /// import's name before it across models.
  func visibleName(of target: Int, from number: Int) -> String {
    let name = nodes[target].variable.name
    guard nodes[target].model != nodes[number].model else { return name }
    let namespace = models[nodes[target].model].namespace
    let imports = models[nodes[number].model].imports
    guard let item = imports.first(where: { $0.namespace == namespace }), !item.name.isEmpty
    else { return name }
    return item.name + "." + name
  }

  // MARK: order and circles

  /// Longer chains than this are refused, so that looking at a model never exhausts the stack.
  static let chainLimit = 400

  private enum Mark { case new, open, done }

  private mutating func sort() {
    var marks = [Mark](repeating: .new, count: nodes.count)
    var depth = [Int](repeating: 0, count: nodes.count)
    for root in nodes.indices where marks[root] == .new {
      var path: [(node: Int, next: Int)] = [(root, 0)]
      marks[root] = .open
      while let (number, next) = path.last {
        let dependencies = nodes[number].dependencies
        if next < dependencies.count {
          path[path.count - 1].next += 1
          let target = dependencies[next]
          switch marks[target] {
          case .new:
            marks[target] = .open
            path.append((target, 0))
          // A function that requires itself calls itself, which is bounded when it runs.
          case .open where target == number && nodes[number].isKnowledge: break
          case .open: refuseCircle(path.map(\.node), from: target)
          case .done: break
          }
        } else {
          depth[number] = (dependencies.map { depth[$0] }.max() ?? 0) + 1
          if depth[number] == RequirementGraph.chainLimit {
            problems.append(
              ModelProblem(.tooDeep(limit: RequirementGraph.chainLimit), at: place(of: number)))
          }
          if depth[number] >= RequirementGraph.chainLimit
            || dependencies.contains(where: { nodes[$0].isRefused })
          {
            nodes[number].isRefused = true
          }
          marks[number] = .done
          order.append(number)
          path.removeLast()
        }
      }
    }
  }

  private mutating func refuseCircle(_ path: [Int], from start: Int) {
    let circle = path.drop { $0 != start }
    for number in circle { nodes[number].isRefused = true }
    let names = (circle + [start]).map { nodes[$0].identity.name }
    problems.append(ModelProblem(.cycle(names), at: place(of: start)))
  }
}
