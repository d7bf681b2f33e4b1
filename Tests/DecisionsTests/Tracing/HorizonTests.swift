import Decisions
import Feel
import Testing

@Suite struct HorizonTests {
  /// A model that says how late something is on a day that moves.
  private static let body =
    Model.input("heute", "date") + Model.input("beginn", "date")
    + "<decision id='a' name='Alter'><variable name='Alter' typeRef='days and time duration'/>"
    + Model.needs("heute", "beginn") + Model.literal("heute - beginn") + "</decision>"
      + """
      <decision id='d' name='D'>\(Model.needs("heute", "beginn"))<informationRequirement>\
      <requiredDecision href='#a'/></informationRequirement>
      """
    + Model.table(
      "hitPolicy='FIRST'",
      inputs: [("Alter", "days and time duration"), ("heute", "date")],
      rows: [
        "> duration(\"P28D\")|-|\"late\"", "-|>= beginn + duration(\"P14D\")|\"due\"",
        "-|-|\"early\"",
      ]) + "</decision>"

  @Test func `the horizon is the first day on which the value changes`() throws {
    let loaded = Model.load(Self.body, moving: ["heute": .forward])
    #expect(loaded.problems == [])
    let model = try #require(loaded.model)
    for age in Int64(0)...40 {
      let evaluator = try Model.evaluator(model, "D", today: 20_000 + age)
      evaluator.run([.date(20_000 + age), .date(20_000)])
      let value = evaluator[0]
      let expected = age > 28 ? "late" : age >= 14 ? "due" : "early"
      #expect(value == .text(expected))
      // Nothing may change before the horizon, and here something does change on it.
      let change: Int64? = age < 14 ? 20_014 : age <= 28 ? 20_029 : nil
      #expect(evaluator.horizon == change)
    }
  }

  @Test func `what does not move has no horizon`() throws {
    let model = try #require(Model.load(Self.body).model)
    let evaluator = try Model.evaluator(model, "D")
    evaluator.run([.date(20_000), .date(19_990)])
    #expect(evaluator.horizon == nil)
  }

  @Test func `a result that is another one every day holds until tomorrow`() throws {
    let model = try #require(Model.load(Self.body, moving: ["heute": .forward]).model)
    let evaluator = try Model.evaluator(model, "Alter")
    evaluator.run([.date(20_000), .date(19_990)])
    #expect(evaluator.horizon == 20_001)
  }

  @Test func `a day given to a function holds until tomorrow`() throws {
    let body =
      Model.input("heute", "date")
        + """
        <businessKnowledgeModel id='f' name='f'><encapsulatedLogic><formalParameter name='d' \
        typeRef='date'/>\(Model.literal("d > date(\"2030-01-01\")"))</encapsulatedLogic>\
        </businessKnowledgeModel><decision id='d' name='D'>\(Model.needs("heute"))\
        <knowledgeRequirement><requiredKnowledge href='#f'/></knowledgeRequirement><invocation>\
        \(Model.literal("f"))<binding><parameter name='d'/>\(Model.literal("heute"))</binding>\
        </invocation></decision>
        """
    let model = try #require(Model.load(body, moving: ["heute": .forward]).model)
    let evaluator = try Model.evaluator(model, "D")
    evaluator.run([.date(20_000)])
    #expect(evaluator[0] == .boolean(false))
    #expect(evaluator.horizon == 20_001)
  }
}
