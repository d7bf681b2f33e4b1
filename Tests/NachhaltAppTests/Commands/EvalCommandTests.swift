import Exchange
import NachhaltApp
import Testing

/// `nachhalt eval`: the value of every decision of any model.
@Suite struct EvalCommandTests {
  private func kit() throws -> CommandKit {
    let kit = try CommandKit()
    try kit.write(
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
      <inputData id="i" name="x"><variable name="x" typeRef="number"/></inputData>
      <decision id="d" name="Kehrwert"><variable name="Kehrwert" typeRef="number"/>
      <informationRequirement><requiredInput href="#i"/></informationRequirement>
      <literalExpression><text>1 / x</text></literalExpression></decision>
      <decision id="e" name="morgen"><variable name="morgen" typeRef="date"/>
      <literalExpression><text>today() + duration("P1D")</text></literalExpression></decision>
      </definitions>
      """, to: "m.dmn")
    return kit
  }

  private func eval(_ kit: CommandKit, _ input: String, _ more: String...) throws -> CommandKit.Said
  {
    try kit.write(input, to: "in.json")
    return kit.run(["eval", kit.path("m.dmn"), "--input", kit.path("in.json")] + more)
  }

  @Test func `every decision has a typed value, in one array or one object a line`() throws {
    let kit = try kit()
    let said = try eval(kit, #"{"x": 4}"#)
    #expect(said.status == .done)
    #expect(said.messages.isEmpty)
    let values = try JSONReader.read(said.bytes)
    guard case .array(let answers) = values else {
      Issue.record("no array")
      return
    }
    #expect(answers.count == 2)
    for answer in answers { #expect(try SchemaCheck().faults(of: answer) == []) }
    let lines = try eval(kit, #"{"x": {"type": "number", "value": "4"}}"#, "--jsonl").output
    #expect(
      lines == #"{"schema": "nachhalt/decision/1", "decision": "Kehrwert", "#
        + #""value": {"type": "number", "value": "0.25"}}"# + "\n"
        + #"{"schema": "nachhalt/decision/1", "decision": "morgen", "#
        + #""value": {"type": "date", "value": "2026-11-22"}}"# + "\n")
  }

  @Test func `a null that comes from a mistake has a reason with file and line`() throws {
    let said = try eval(try kit(), #"{"x": 0}"#)
    #expect(said.status == .done)
    #expect(said.messages.contains("m.dmn:5:26: „Kehrwert“: Teilen durch 0 ist nicht möglich."))
  }

  @Test func `a value that is not allowed is told with name, value and what is allowed`() throws {
    let kit = try kit()
    try kit.write(
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="m" namespace="urn:m">
      <itemDefinition name="Schulnote"><typeRef>number</typeRef>
      <allowedValues><text>[1..6]</text></allowedValues></itemDefinition>
      <inputData id="i" name="Note"><variable name="Note" typeRef="Schulnote"/></inputData>
      <decision id="d" name="Bestanden"><variable name="Bestanden" typeRef="boolean"/>
      <informationRequirement><requiredInput href="#i"/></informationRequirement>
      <literalExpression><text>Note &lt;= 4</text></literalExpression></decision>
      </definitions>
      """, to: "m.dmn")
    let said = try eval(kit, #"{"Note": 7}"#)
    #expect(said.status == .done)
    #expect(
      said.messages.contains("m.dmn:4:31: „Note“: ‹Note› darf nicht 7 sein; erlaubt ist: [1..6]"))
    let wrong = try eval(kit, #"{"Note": "gut"}"#)
    #expect(wrong.status == .badData)
    #expect(wrong.messages.contains("‹Note› passt nicht zum Modell: Erklärt ist ‹number›."))
  }

  @Test func `what is no input ends with the status of the contract`() throws {
    let kit = try kit()
    for input in [#"{"x" 1}"#, #"{"y": 1}"#, #"{"x": "eins"}"#, "[]", ""] {
      let said = try eval(kit, input)
      #expect(said.status == .badData, Comment(rawValue: input))
      #expect(said.output.isEmpty)
      #expect(!said.messages.isEmpty)
    }
    #expect(try eval(kit, #"{"x" 1}"#).messages.contains("Bei Byte 6 wird ‹:› erwartet."))
    #expect(kit.run("eval", kit.path("none.dmn")).status == .notFound)
    #expect(kit.run("eval", kit.path("in.json")).status == .badConfiguration)
  }
}
