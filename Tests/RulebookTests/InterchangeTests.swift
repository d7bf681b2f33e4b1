import Decisions
import Feel
import Testing

/// The delivered model is a file that an ordinary modeller opens and saves without loss: it keeps to
/// DMN 1.3, elements stand in the order of that schema, and diagrams show all of it.
@Suite struct InterchangeTests {
  private let root: XMLElement

  init() throws {
    root = try XMLReader.read(try Delivered.bytes())
  }

  /// The children an element may have, in their order; `*` stands for an expression.
  private static let orders: [String: String] = [
    "definitions": "description extensionElements import itemDefinition DRG "
      + "association textAnnotation elementCollection performanceIndicator organizationUnit DMNDI",
    "itemDefinition": "description typeRef allowedValues itemComponent functionItem",
    "itemComponent": "description typeRef allowedValues itemComponent functionItem",
    "inputData": "description extensionElements variable",
    "decision": "description extensionElements question allowedAnswers variable "
      + "informationRequirement knowledgeRequirement authorityRequirement *",
    "decisionService": "description extensionElements variable outputDecision "
      + "encapsulatedDecision inputDecision inputData",
    "informationRequirement": "description requiredDecision requiredInput",
    "knowledgeRequirement": "description requiredKnowledge",
    "textAnnotation": "description text",
    "decisionTable": "description extensionElements input output rule",
    "input": "description extensionElements inputExpression inputValues",
    "inputExpression": "description text importedValues",
    "output": "description extensionElements outputValues defaultOutputEntry",
    "rule": "description extensionElements inputEntry outputEntry",
    "inputEntry": "description text",
    "outputEntry": "description text importedValues",
    "literalExpression": "description text importedValues",
    "DMNDI": "DMNDiagram DMNStyle",
    "DMNDiagram": "Size DIAGRAM",
    "DMNShape": "Bounds DMNLabel DMNDecisionServiceDividerLine",
    "DMNEdge": "waypoint DMNLabel",
    "DMNDecisionServiceDividerLine": "waypoint",
  ]

  /// Only these two expressions have a view of their own in modellers of DMN 1.3.
  private static let classes: [String: String] = [
    "decision": "DRG", "inputData": "DRG", "decisionService": "DRG",
    "DMNShape": "DIAGRAM", "DMNEdge": "DIAGRAM",
    "decisionTable": "*", "literalExpression": "*",
  ]

  @Test func `the namespaces are those of DMN 1.3, and every decision has a view`() {
    var namespaces: Set<String> = []
    var open = [root]
    while let element = open.popLast() {
      open += element.children
      namespaces.insert(element.namespace)
    }
    #expect(
      namespaces == [
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/DMNDI/",
        "http://www.omg.org/spec/DMN/20180521/DC/", "http://www.omg.org/spec/DMN/20180521/DI/",
      ])
    for decision in root.children where decision.name == "decision" {
      let logic = decision.children.filter { Self.classes[$0.name] == "*" }
      #expect(logic.count == 1, "\(decision.attribute("name") ?? "")")
    }
  }

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
      let isReference = element.attribute("href") != nil
      if ["decision", "inputData", "itemDefinition", "variable"].contains(element.name),
        !isReference
      {
        #expect(!(element.attribute("name") ?? "").isEmpty, "line \(element.position.line)")
      }
      if ["decision", "inputData", "decisionService"].contains(element.name), !isReference {
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

    /// Whether a straight line between two points goes through the inside of the box.
    func isCrossed(from a: Box, to b: Box) -> Bool {
      var (enter, leave) = (0.0, 1.0)
      let sides = [
        (a.x - b.x, a.x - x), (b.x - a.x, x + width - a.x),
        (a.y - b.y, a.y - y), (b.y - a.y, y + height - a.y),
      ]
      for (slope, distance) in sides {
        if slope == 0 {
          if distance <= 0 { return false }
        } else if slope < 0 {
          enter = max(enter, distance / slope)
        } else {
          leave = min(leave, distance / slope)
        }
      }
      return enter < leave
    }

    /// Two boxes that share more than an edge, or a point on or in a box.
    func meets(_ other: Box) -> Bool {
      other.width == 0
        ? x <= other.x && other.x <= x + width && y <= other.y && other.y <= y + height
        : x < other.x + other.width && other.x < x + width && y < other.y + other.height
          && other.y < y + height
    }
  }

  /// The first one is what modellers open with, the last one shows everything.
  private var diagrams: [XMLElement] {
    root.children.filter { $0.name == "DMNDI" }.flatMap(\.children)
  }

  private func parts(_ name: String, of diagram: XMLElement) -> [String: XMLElement] {
    var found: [String: XMLElement] = [:]
    for part in diagram.children where part.name == name {
      found[part.attribute("dmnElementRef") ?? ""] = part
    }
    return found
  }

  private func boxes(of diagram: XMLElement) -> [String: Box] {
    parts("DMNShape", of: diagram).compactMapValues { shape in
      shape.children.first { $0.name == "Bounds" }.flatMap(Box.init)
    }
  }

  private func points(of edge: XMLElement?) -> [Box] {
    edge?.children.filter { $0.name == "waypoint" }.compactMap(Box.init) ?? []
  }

  private func names(_ kinds: String...) -> Set<String> {
    Set(root.children.filter { kinds.contains($0.name) }.compactMap { $0.attribute("id") })
  }

  @Test func `the first diagram shows every decision and input, the last one every element`() throws
  {
    #expect(diagrams.count == 2)
    let first = boxes(of: try #require(diagrams.first))
    #expect(Set(first.keys) == names("decision", "inputData", "textAnnotation"))
    let last = boxes(of: try #require(diagrams.last))
    #expect(Set(last.keys) == names("decision", "inputData", "decisionService"))
  }

  @Test func `no two shapes lie on each other, and a sign in the corner hides no name`() {
    for diagram in diagrams {
      let boxes = boxes(of: diagram)
      for (name, box) in boxes {
        #expect(box.width > 0 && box.height >= (name.hasPrefix("ent_") ? 80 : 30), "\(name)")
        for (other, second) in boxes where other > name {
          #expect(!box.meets(second), "\(name) and \(other)")
        }
      }
    }
  }

  private struct Requirement {
    let id, owner, required: String
  }

  private var requirements: [Requirement] {
    root.children.flatMap { element in
      element.children.filter { $0.name.hasSuffix("Requirement") }.compactMap { requirement in
        guard let id = requirement.attribute("id"), let owner = element.attribute("id"),
          let required = requirement.children.first?.attribute("href")?.dropFirst()
        else {
          Issue.record("a requirement without id at line \(requirement.position.line)")
          return nil
        }
        return Requirement(id: id, owner: owner, required: String(required))
      }
    }
  }

  @Test func `a line leads from what is required to who requires it, through nothing else`() {
    let inputs = names("inputData")
    for (number, diagram) in diagrams.enumerated() {
      let boxes = boxes(of: diagram)
      let edges = parts("DMNEdge", of: diagram)
      var known: Set<String> = []
      for requirement in requirements {
        guard let from = boxes[requirement.required], let to = boxes[requirement.owner] else {
          continue
        }
        // Inputs only stand ready in the first one: their lines would hide those between decisions.
        if number == 0, inputs.contains(requirement.required) { continue }
        known.insert(requirement.id)
        let points = points(of: edges[requirement.id])
        guard let first = points.first, let last = points.last, points.count >= 2 else {
          Issue.record("no line for \(requirement.id)")
          continue
        }
        #expect(from.meets(first) && to.meets(last), "\(requirement.id)")
        for (name, box) in boxes where name != requirement.owner && name != requirement.required {
          let isCrossed = zip(points, points.dropFirst()).contains {
            box.isCrossed(from: $0, to: $1)
          }
          #expect(!isCrossed, "\(requirement.id) through \(name)")
        }
      }
      #expect(Set(edges.keys) == known)
    }
  }
}
