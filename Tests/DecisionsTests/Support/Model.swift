import Decisions
import Feel
import Testing

/// Small models for tests, written as little XML as possible.
enum Model {
  static func load(
    _ body: String, moving: [String: Motion] = [:], namespace: String = "urn:m",
    file: String = "m.dmn"
  ) -> (model: DecisionModel?, problems: [ModelProblem]) {
    DecisionModel.load([Model.file(body, namespace: namespace, name: file)], moving: moving)
  }

  static func file(_ body: String, namespace: String = "urn:m", name: String = "m.dmn") -> ModelFile
  {
    let text = """
      <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" \
      namespace="\(namespace)">\(body)</definitions>
      """
    return ModelFile(name: name, bytes: Array(text.utf8))
  }

  static func input(_ name: String, _ type: String) -> String {
    "<inputData id='i_\(name)' name='\(name)'><variable name='\(name)' typeRef='\(type)'/></inputData>"
  }

  static func needs(_ names: String...) -> String {
    names.map {
      "<informationRequirement><requiredInput href='#i_\($0)'/></informationRequirement>"
    }.joined()
  }

  static func literal(_ text: String) -> String {
    "<literalExpression><text>\(escaped(text))</text></literalExpression>"
  }

  /// A table; rows are cells between bars, the last of which is the output.
  static func table(
    _ policy: String, inputs: [(String, String)], output: String = "<output/>", rows: [String]
  ) -> String {
    var text = "<decisionTable \(policy)>"
    for (expression, type) in inputs {
      text +=
        "<input><inputExpression typeRef='\(type)'><text>\(escaped(expression))</text>"
        + "</inputExpression></input>"
    }
    text += output
    for row in rows {
      let cells = row.split(separator: "|").map { escaped(String($0)) }
      text += "\n<rule>"
      for (index, cell) in cells.enumerated() {
        let name = index < inputs.count ? "inputEntry" : "outputEntry"
        text += "<\(name)><text>\(cell)</text></\(name)>"
      }
      text += "</rule>"
    }
    return text + "</decisionTable>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  static func evaluator(_ model: DecisionModel, _ decision: String, today: Int64 = 20_000) throws
    -> DecisionEvaluator
  {
    let item = try #require(model.decision(named: decision))
    let noon = FeelTime(nanosecondOfDay: 43_200_000_000_000, zone: .utc)
    let date = try #require(FeelDate(dayNumber: today))
    return DecisionEvaluator(
      model.plan(for: [item]),
      clock: FeelClock(today: today, now: FeelDateTime(date: date, time: noon)),
      zones: Zones(.none))
  }

  /// The value of the decision “D” of a model that must load without a problem.
  static func value(_ body: String, _ inputs: Value...) throws -> Value {
    let loaded = load(body)
    #expect(loaded.problems == [])
    let evaluator = try evaluator(try #require(loaded.model), "D")
    evaluator.run(inputs)
    return evaluator[0]
  }
}
