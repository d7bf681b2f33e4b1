import Decisions
import Feel
import Testing

/// The delivered model is a file that a modeller opens: elements stand in the order of the schema of
/// DMN 1.5, and the diagram shows every element and every requirement.
@Suite struct InterchangeTests {
  private let root: XMLElement

  init() throws {
    root = try XMLReader.read(try Delivered.bytes())
  }

  /// The children an element may have, in their order; `*` stands for an expression.
  private static let orders: [String: String] = [
    "definitions": "description extensionElements import itemDefinition DRG "
      + "association textAnnotation elementCollection performanceIndicator organizationUnit DMNDI",
    "itemDefinition": "description typeRef allowedValues typeConstraint itemComponent functionItem",
    "itemComponent": "description typeRef allowedValues typeConstraint itemComponent functionItem",
    "inputData": "description extensionElements variable",
    "decision": "description extensionElements question allowedAnswers variable "
      + "informationRequirement knowledgeRequirement authorityRequirement *",
    "businessKnowledgeModel": "description extensionElements variable encapsulatedLogic "
      + "knowledgeRequirement authorityRequirement",
    "informationRequirement": "description requiredDecision requiredInput",
    "decisionTable": "description extensionElements input output annotation rule",
    "input": "description extensionElements inputExpression inputValues",
    "inputExpression": "description text importedValues",
    "output": "description extensionElements outputValues defaultOutputEntry",
    "rule": "description extensionElements inputEntry outputEntry annotationEntry",
    "inputEntry": "description text",
    "outputEntry": "description text importedValues",
    "annotationEntry": "text",
    "relation": "description column row",
    "row": "description *",
    "context": "description contextEntry",
    "contextEntry": "description variable *",
    "literalExpression": "description text importedValues",
    "for": "description in return",
    "in": "description *",
    "return": "description *",
    "DMNDI": "DMNDiagram DMNStyle",
    "DMNDiagram": "Size DIAGRAM",
    "DMNShape": "Bounds DMNLabel DMNDecisionServiceDividerLine",
    "DMNEdge": "waypoint DMNLabel",
  ]

  private static let classes: [String: String] = [
    "decision": "DRG", "inputData": "DRG", "businessKnowledgeModel": "DRG",
    "decisionService": "DRG", "knowledgeSource": "DRG",
    "DMNShape": "DIAGRAM", "DMNEdge": "DIAGRAM",
    "decisionTable": "*", "literalExpression": "*", "relation": "*", "context": "*", "for": "*",
    "list": "*", "invocation": "*", "functionDefinition": "*", "conditional": "*", "filter": "*",
    "some": "*", "every": "*",
  ]

  @Test func `children stand in the order of the schema`() {
    var open = [root]
    while let element = open.popLast() {
      open += element.children
      guard let order = Self.orders[element.name] else {
        #expect(element.children.isEmpty, "‹\(element.name)› has children nobody looked at")
        continue
      }
      let names = order.split(separator: " ").map(String.init)
      let places = element.children.map { child in
        names.firstIndex(of: child.name)
          ?? Self.classes[child.name].flatMap { names.firstIndex(of: $0) }
      }
      #expect(!places.contains(nil), "\(element.name) at line \(element.position.line)")
      let known = places.compactMap { $0 }
      #expect(known == known.sorted(), "\(element.name) at line \(element.position.line)")
    }
  }

  @Test func `every id is there once, and what must have a name has one`() {
    var ids: Set<String> = []
    var open = [root]
    while let element = open.popLast() {
      open += element.children
      if let id = element.attribute("id") {
        #expect(ids.insert(id).inserted, "\(id)")
        // An NCName: no colon, and it begins like a name.
        #expect(id.first.map { $0.isLetter || $0 == "_" } ?? false, "\(id)")
        #expect(id.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }, "\(id)")
      }
      if ["decision", "inputData", "itemDefinition", "variable", "column"].contains(element.name) {
        #expect(!(element.attribute("name") ?? "").isEmpty, "line \(element.position.line)")
      }
      if element.name == "decision" || element.name == "inputData" {
        let variable = element.children.first { $0.name == "variable" }
        #expect(variable?.attribute("name") == element.attribute("name"))
      }
    }
  }

  private struct Box: Equatable {
    let x, y, width, height: Double

    init?(_ element: XMLElement) {
      func number(_ name: String) -> Double? { element.attribute(name).flatMap { Double($0) } }
      guard let x = number("x"), let y = number("y") else { return nil }
      (self.x, self.y) = (x, y)
      (width, height) = (number("width") ?? 0, number("height") ?? 0)
    }

    /// Two boxes that share more than an edge, or a point on or in a box.
    func meets(_ other: Box) -> Bool {
      other.width == 0
        ? x <= other.x && other.x <= x + width && y <= other.y && other.y <= y + height
        : x < other.x + other.width && other.x < x + width && y < other.y + other.height
          && other.y < y + height
    }
  }

  private func diagram(_ name: String) -> [String: XMLElement] {
    let parts = root.children.filter { $0.name == "DMNDI" }.flatMap(\.children).flatMap(\.children)
    var found: [String: XMLElement] = [:]
    for part in parts where part.name == name {
      found[part.attribute("dmnElementRef") ?? ""] = part
    }
    return found
  }

  @Test func `every element has a shape of its own, and no two lie on each other`() {
    let elements = root.children.filter { Self.classes[$0.name] == "DRG" }
      .compactMap { $0.attribute("id") }
    let shapes = diagram("DMNShape")
    #expect(shapes.keys.sorted() == elements.sorted())
    let boxes = shapes.mapValues { $0.children.first { $0.name == "Bounds" }.flatMap(Box.init) }
    for (name, box) in boxes {
      #expect((box?.width ?? 0) > 0 && (box?.height ?? 0) > 0, "\(name)")
      for (other, second) in boxes where other > name {
        guard let box, let second else { continue }
        #expect(!box.meets(second), "\(name) and \(other)")
      }
    }
  }

  @Test func `every requirement has a line from what is required to who requires it`() {
    let shapes = diagram("DMNShape").mapValues {
      $0.children.first { $0.name == "Bounds" }.flatMap(Box.init)
    }
    let edges = diagram("DMNEdge")
    var requirements: Set<String> = []
    for element in root.children {
      for requirement in element.children where requirement.name.hasSuffix("Requirement") {
        guard let id = requirement.attribute("id"), let owner = element.attribute("id"),
          let required = requirement.children.first?.attribute("href")?.dropFirst()
        else {
          Issue.record("a requirement without id at line \(requirement.position.line)")
          continue
        }
        requirements.insert(id)
        let points = edges[id]?.children.filter { $0.name == "waypoint" }.compactMap(Box.init) ?? []
        guard let first = points.first, let last = points.last, points.count >= 2,
          let from = shapes[String(required)] ?? nil, let to = shapes[owner] ?? nil
        else {
          Issue.record("no line for \(id)")
          continue
        }
        #expect(from.meets(first) && to.meets(last), "\(id)")
      }
    }
    #expect(Set(edges.keys) == requirements)
  }
}
