internal import Feel

/// Turns the tree of one file into definitions. Goes on after a problem, so that one run tells
/// all of them.
struct ModelReader {
  let file: String
  let namespace: String
  var problems: [ModelProblem] = []
  /// The node that is being read, for problems to name.
  var node: String?

  static let namespaces: Set<String> = [
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
  ]

  static func read(
    _ bytes: [UInt8], file: String, limits: XMLLimits = XMLLimits()
  ) -> (definitions: Definitions?, problems: [ModelProblem]) {
    let root: XMLElement
    do throws(XMLFailure) {
      root = try XMLReader.read(bytes, limits: limits)
    } catch {
      let place = ModelPlace(file: file, position: error.position)
      return (nil, [ModelProblem(.notRead(error.problem), at: place)])
    }
    guard root.name == "definitions", namespaces.contains(root.namespace) else {
      let kind = ModelProblem.Kind.notAModel(root: root.name, namespace: root.namespace)
      return (nil, [ModelProblem(kind, at: ModelPlace(file: file, position: root.position))])
    }
    var reader = ModelReader(file: file, namespace: root.namespace)
    let definitions = reader.definitions(root)
    return (definitions, reader.problems)
  }

  private mutating func definitions(_ root: XMLElement) -> Definitions {
    var result = Definitions(
      file: file, name: root.attribute("name") ?? "",
      namespace: root.attribute("namespace") ?? "", position: root.position)
    for child in elements(of: root) {
      node = child.attribute("name")
      switch child.name {
      case "import":
        result.imports.append(
          ModelImport(
            name: child.attribute("name") ?? "", namespace: child.attribute("namespace") ?? "",
            type: child.attribute("importType") ?? "", position: child.position))
      case "itemDefinition": result.itemDefinitions.append(itemDefinition(child))
      case "inputData":
        let identity = identity(child)
        result.inputData.append(
          InputData(identity: identity, variable: variable(of: child, named: identity)))
      case "decision": result.decisions.append(decision(child))
      case "businessKnowledgeModel": result.knowledge.append(knowledge(child))
      case "decisionService": result.services.append(service(child))
      default: break
      }
    }
    return result
  }

  // MARK: what all parts use

  /// The children that belong to DMN itself; layout and vendors' own elements are passed over.
  func elements(of parent: XMLElement) -> [XMLElement] {
    parent.children.filter { $0.namespace == namespace }
  }

  func first(_ name: String, of parent: XMLElement) -> XMLElement? {
    parent.children.first { $0.name == name && $0.namespace == namespace }
  }

  func all(_ name: String, of parent: XMLElement) -> [XMLElement] {
    parent.children.filter { $0.name == name && $0.namespace == namespace }
  }

  mutating func report(_ kind: ModelProblem.Kind, at position: SourcePosition) {
    problems.append(
      ModelProblem(kind, at: ModelPlace(file: file, position: position, node: node)))
  }

  mutating func required(_ name: String, of element: XMLElement) -> String {
    if let value = element.attribute(name) { return value }
    report(.missingAttribute(name, in: element.name), at: element.position)
    return ""
  }

  /// A name as FEEL sees it: without white space around it.
  func cleaned(_ name: String) -> String {
    SourceText(name, at: SourcePosition(line: 1, column: 1)).trimmed
  }

  /// The text child of an element, `nil` where it has none.
  func text(of element: XMLElement) -> SourceText? {
    first("text", of: element)?.text
  }
}
