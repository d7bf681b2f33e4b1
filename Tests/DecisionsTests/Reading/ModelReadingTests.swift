import Decisions
import Feel
import Testing

@Suite struct ModelReadingTests {
  private func load(_ body: String, namespace: String = Self.dmn15) -> (
    model: DecisionModel?, problems: [ModelProblem]
  ) {
    let text =
      "<definitions xmlns=\"\(namespace)\" name=\"m\" namespace=\"urn:m\">\(body)</definitions>"
    return DecisionModel.load([ModelFile(name: "m.dmn", bytes: Array(text.utf8))])
  }

  private static let dmn15 = "https://www.omg.org/spec/DMN/20230324/MODEL/"

  @Test(arguments: [
    "https://www.omg.org/spec/DMN/20230324/MODEL/", "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
  ])
  func `models of every version are read`(namespace: String) {
    let result = load("<inputData id='i' name='x'/>", namespace: namespace)
    #expect(result.model?.inputs.map(\.name) == ["x"])
    #expect(result.problems.isEmpty)
  }

  @Test func `other documents are refused`() {
    let result = load("", namespace: "urn:other")
    #expect(result.model == nil)
    #expect(
      result.problems.map(\.kind) == [.notAModel(root: "definitions", namespace: "urn:other")])
  }

  @Test func `requirements in a circle are refused with the names on it`() {
    let result = load(
      """
      <decision id="a" name="A"><informationRequirement><requiredDecision href="#b"/>
      </informationRequirement><literalExpression><text>1</text></literalExpression></decision>
      <decision id="b" name="B"><informationRequirement><requiredDecision href="urn:m#a"/>
      </informationRequirement><literalExpression><text>1</text></literalExpression></decision>
      """)
    #expect(result.problems.map(\.kind).contains(.cycle(["A", "B", "A"])))
  }

  @Test func `a reference to nothing is told with its place`() throws {
    let result = load(
      "<decision id=\"a\" name=\"A\">\n<informationRequirement><requiredInput href=\"#x\"/>"
        + "</informationRequirement></decision>")
    let problem = try #require(result.problems.first { $0.kind == .unresolvedReference("#x") })
    #expect(problem.place.position == SourcePosition(line: 2, column: 25))
    #expect(
      problem.sentence
        == "m.dmn:2:25: “A”: Nothing has the id that “#x” refers to.")
  }

  @Test func `a chain of a hundred thousand decisions is refused, not followed`() {
    let body = (0..<20_000).map {
      "<decision id='d\($0)' name='d\($0)'><informationRequirement>"
        + "<requiredDecision href='#d\($0 + 1)'/></informationRequirement></decision>"
    }
    let result = load(body.joined() + "<inputData id='d20000' name='x'/>")
    #expect(result.problems.contains { $0.kind == .tooDeep(limit: 400) })
  }
}
