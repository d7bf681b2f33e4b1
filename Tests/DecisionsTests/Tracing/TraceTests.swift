import Decisions
import Feel
import Testing

@Suite struct TraceTests {
  private static let body =
    Model.input("x", "number") + Model.input("y", "string")
    + "<decision id='a' name='A'><variable name='A' typeRef='number'/>" + Model.needs("x")
    + Model.literal("x * 2") + "</decision>"
      + """
      <decision id='d' name='D'><informationRequirement><requiredDecision href='#a'/>\
      </informationRequirement>\(Model.needs("y"))<decisionTable hitPolicy='RULE ORDER' \
      outputLabel='step'><input label='twice'><inputExpression><text>A</text></inputExpression>\
      </input><input><inputExpression><text>y</text></inputExpression></input><output/>\
      <annotation name='why'/><annotation name='source'/>\
      <rule><inputEntry><text>&gt; 5</text></inputEntry><inputEntry><text>"a"</text></inputEntry>\
      <outputEntry><text>1</text></outputEntry><annotationEntry><text>big a</text>\
      </annotationEntry><annotationEntry><text>§ 1</text></annotationEntry></rule>\
      <rule><inputEntry><text>&lt; 5</text></inputEntry><inputEntry><text>-</text></inputEntry>\
      <outputEntry><text>A + 1</text></outputEntry><annotationEntry><text>small</text>\
      </annotationEntry><annotationEntry><text>§ 2</text></annotationEntry></rule>\
      <rule><inputEntry><text>-</text></inputEntry><inputEntry><text>not("a")</text></inputEntry>\
      <outputEntry><text>3</text></outputEntry><annotationEntry><text>other</text>\
      </annotationEntry><annotationEntry><text>§ 3</text></annotationEntry></rule>\
      </decisionTable></decision>
      """

  private func evaluator() throws -> DecisionEvaluator {
    try Model.evaluator(try #require(Model.load(Self.body).model), "D")
  }

  @Test func `a trace tells which cell failed and what the matching rows say`() throws {
    let evaluator = try evaluator()
    evaluator.isTracing = true
    evaluator.run([2, .text("b")])
    #expect(evaluator[0] == .list([5, 3]))
    let trace = evaluator.trace()
    #expect(trace.decisions.map(\.name) == ["A", "D"])
    #expect(trace.decisions[0].inputs == [NamedValue(name: "x", value: 2)])
    #expect(
      trace.decisions[1].inputs == [
        NamedValue(name: "A", value: 4), NamedValue(name: "y", value: .text("b")),
      ])
    let table = try #require(trace.decisions[1].tables.first)
    #expect(
      table.inputs == [
        NamedValue(name: "twice", value: 4), NamedValue(name: "y", value: .text("b")),
      ])
    #expect(table.rows.map(\.isMatch) == [false, true, true])
    let failed = try #require(table.rows[0].failedCell)
    #expect(failed.column == 1)
    #expect(failed.text == "> 5")
    #expect(failed.value == 4)
    #expect(table.rows[0].cells[1].outcome == .notTested)
    #expect(table.rows[1].outputs == [NamedValue(name: "step", value: 5)])
    #expect(
      table.rows[2].annotations == [
        NamedText(name: "why", text: "other"), NamedText(name: "source", text: "§ 3"),
      ])
    #expect(table.value == .list([5, 3]))
  }

  @Test func `tracing changes no value`() throws {
    let evaluator = try evaluator()
    for x in -10...10 {
      for y in ["a", "b", ""] {
        evaluator.isTracing = false
        evaluator.run([.number(x), .text(y)])
        let plain = evaluator[0]
        let horizon = evaluator.horizon
        evaluator.isTracing = true
        evaluator.run([.number(x), .text(y)])
        #expect(evaluator[0] == plain)
        #expect(evaluator.horizon == horizon)
      }
    }
  }

  @Test func `notes come with their place in the file`() throws {
    let loaded = Model.load(
      "\n<decision id='d' name='D'>" + Model.literal("[1, 2][5] + \"a\"") + "</decision>")
    let evaluator = try Model.evaluator(try #require(loaded.model), "D")
    evaluator.isTracing = true
    evaluator.run([])
    let notes = evaluator.trace().notes
    #expect(!notes.isEmpty)
    #expect(notes.allSatisfy { $0.place?.position?.line == 2 && $0.place?.file == "m.dmn" })
  }

  @Test func `an evaluator without tracing has an empty trace`() throws {
    let evaluator = try evaluator()
    evaluator.run([2, .text("b")])
    #expect(evaluator.trace().decisions.isEmpty)
  }
}
