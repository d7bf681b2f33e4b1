extension ModelReader {
  mutating func identity(_ element: XMLElement) -> NodeIdentity {
    NodeIdentity(
      id: element.attribute("id") ?? "", name: cleaned(required("name", of: element)),
      position: element.position)
  }

  /// The variable that carries a node's value; by the specification it has the node's own name.
  mutating func variable(of element: XMLElement, named identity: NodeIdentity) -> Variable {
    guard let child = first("variable", of: element) else {
      return Variable(name: identity.name, typeRef: nil, position: element.position)
    }
    let name = child.attribute("name").map(cleaned) ?? identity.name
    return Variable(
      name: name.isEmpty ? identity.name : name, typeRef: typeRef(child), position: child.position)
  }

  mutating func decision(_ element: XMLElement) -> Decision {
    let identity = identity(element)
    let variable = variable(of: element, named: identity)
    return Decision(
      identity: identity, variable: variable, requirements: requirements(element),
      logic: expression(in: element))
  }

  mutating func knowledge(_ element: XMLElement) -> BusinessKnowledge {
    let identity = identity(element)
    let variable = variable(of: element, named: identity)
    let logic = first("encapsulatedLogic", of: element)
    return BusinessKnowledge(
      identity: identity, variable: variable, requirements: requirements(element),
      function: logic.map { function($0) })
  }

  mutating func service(_ element: XMLElement) -> DecisionService {
    let identity = identity(element)
    let variable = variable(of: element, named: identity)
    return DecisionService(
      identity: identity, variable: variable,
      outputs: references("outputDecision", .decision, in: element),
      encapsulated: references("encapsulatedDecision", .decision, in: element),
      inputDecisions: references("inputDecision", .decision, in: element),
      inputData: references("inputData", .input, in: element))
  }

  private mutating func requirements(_ element: XMLElement) -> [Requirement] {
    var result: [Requirement] = []
    for child in elements(of: element) {
      switch child.name {
      case "informationRequirement":
        result += references("requiredDecision", .decision, in: child)
        result += references("requiredInput", .input, in: child)
      case "knowledgeRequirement":
        result += references("requiredKnowledge", .knowledge, in: child)
      default: break
      }
    }
    return result
  }

  private mutating func references(
    _ name: String, _ kind: Requirement.Kind, in element: XMLElement
  ) -> [Requirement] {
    all(name, of: element).map {
      Requirement(kind: kind, href: required("href", of: $0), position: $0.position)
    }
  }
}
