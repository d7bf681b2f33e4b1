import Decisions
import Feel
import Testing

/// What a modeller would do to a model, or has just done, is told.
@Suite struct ModellerTests {
  private static func problems(_ expression: String, version: String) -> [ModelProblem.Kind] {
    let text = """
      <definitions xmlns="https://www.omg.org/spec/DMN/\(version)/MODEL/" name="m" namespace="urn:m">\
      <decision id='d' name='D'>\(expression)</decision></definitions>
      """
    return DecisionModel.load([ModelFile(name: "m.dmn", bytes: Array(text.utf8))]).problems
      .map(\.kind)
  }

  private static let one = Model.literal("1")
  private static let yes = Model.literal("true")

  @Test(arguments: [
    ("for", "<for iteratorVariable='i'><in>\(one)</in><return>\(one)</return></for>"),
    ("some", "<some iteratorVariable='i'><in>\(one)</in><satisfies>\(yes)</satisfies></some>"),
    ("every", "<every iteratorVariable='i'><in>\(one)</in><satisfies>\(yes)</satisfies></every>"),
    ("filter", "<filter><in>\(one)</in><match>\(yes)</match></filter>"),
    (
      "conditional",
      "<conditional><if>\(yes)</if><then>\(one)</then><else>\(one)</else></conditional>"
    ),
  ])
  func `an element that came later is an error under an older name`(
    _ name: String, _ expression: String
  ) {
    #expect(Self.problems(expression, version: "20191111") == [.laterElement(name)])
    #expect(Self.problems(expression, version: "20211108") == [])
    #expect(Self.problems(expression, version: "20230324") == [])
  }

  @Test func `a value written out that is not what is declared is told by its entry`() {
    let type = """
      <itemDefinition name='tNumbers'><itemComponent name='window'><typeRef>number</typeRef>\
      </itemComponent></itemDefinition>
      """
    func found(_ value: String) -> [ModelProblem.Kind] {
      let body = "<decision id='d' name='D'><variable name='D' typeRef='tNumbers'/>"
      return Model.load(type + body + Model.literal(value) + "</decision>").problems.map(\.kind)
    }
    #expect(found("{window: 14}") == [])
    #expect(found("null") == [])
    #expect(found("{windw: 14}") == [.unfitValue(.noSuchEntry("D.window"))])
    #expect(
      found("{window: substring(\"14\", 1)}") == [
        .unfitValue(.notConforming(name: "D.window", expected: "number", found: "string"))
      ])
  }

  @Test func `a row without any output is told`() throws {
    let table = Model.table(
      "hitPolicy='COLLECT'", inputs: [("x", "number")], rows: ["1 | 2", "- | ", "3 | null"])
    let body =
      Model.input("x", "number")
      + "<decision id='d' name='D'>\(Model.needs("x"))\(table)</decision>"
    let model = try #require(Model.load(body).model)
    let found = model.check()
    #expect(found.map(\.kind) == [.rowWithoutOutput])
    #expect(found.first?.place.row == 2)
    #expect(found.first?.severity == .warning)
  }
}
