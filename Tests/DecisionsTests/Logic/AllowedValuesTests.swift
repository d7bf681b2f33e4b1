import Decisions
import Feel
import Testing

/// A value that the model does not allow becomes null, and a note says which one and what is
/// allowed.
@Suite struct AllowedValuesTests {
  private static let types = """
    <itemDefinition name='Note'><typeRef>number</typeRef><allowedValues><text>[1..6]</text>\
    </allowedValues></itemDefinition>\
    <itemDefinition name='Noten' isCollection='true'><typeRef>Note</typeRef></itemDefinition>\
    <itemDefinition name='Paar'><typeRef>Noten</typeRef><typeConstraint>\
    <text>count(?) = 2</text></typeConstraint></itemDefinition>\
    <itemDefinition name='Zeugnis'><itemComponent name='Fach'><typeRef>string</typeRef>\
    <allowedValues><text>"Mathe", "Kunst"</text></allowedValues></itemComponent>\
    <itemComponent name='Noten'><typeRef>Noten</typeRef></itemComponent></itemDefinition>
    """

  private func notes(_ body: String, _ inputs: Value...) throws -> (Value, [TraceNote]) {
    let loaded = Model.load(Self.types + body)
    #expect(loaded.problems == [])
    let evaluator = try Model.evaluator(try #require(loaded.model), "D")
    evaluator.isTracing = true
    evaluator.run(inputs)
    return (evaluator[0], evaluator.trace().notes)
  }

  private func decision(_ type: String, of input: String, _ text: String) -> String {
    Model.input("x", input) + "<decision id='d' name='D'><variable name='D' typeRef='\(type)'/>"
      + Model.needs("x") + Model.literal(text) + "</decision>"
  }

  @Test func `an input datum`() throws {
    let (value, notes) = try notes(decision("Any", of: "Note", "x"), 7)
    #expect(value.isNull)
    #expect(notes.map(\.note.detail) == [.notAllowed(name: "x", value: "7", allowed: "[1..6]")])
    #expect(notes[0].place?.node == "x")
    #expect(notes[0].place?.position != nil)
    #expect(try self.notes(decision("Any", of: "Note", "x"), 6) == (6, []))
  }

  @Test func `a result`() throws {
    let (value, notes) = try notes(decision("Note", of: "number", "x * 2"), 4)
    #expect(value.isNull)
    #expect(notes.map(\.note.detail) == [.notAllowed(name: "D", value: "8", allowed: "[1..6]")])
    #expect(notes[0].place?.node == "D")
    #expect(try self.notes(decision("Note", of: "number", "x * 2"), 3) == (6, []))
  }

  @Test func `a result of another kind`() throws {
    let (value, notes) = try notes(decision("number", of: "Any", "x"), .text("a"))
    #expect(value.isNull)
    #expect(
      notes.map(\.note.detail) == [.notConforming(name: "D", expected: "number", found: "string")])
  }

  @Test func `an item of a list, and the list as a whole`() throws {
    let (_, notes) = try notes(decision("Any", of: "Noten", "x"), .list([2, 0, 9]))
    #expect(notes.map(\.note.detail) == [.notAllowed(name: "x[2]", value: "0", allowed: "[1..6]")])
    let (_, whole) = try self.notes(decision("Any", of: "Paar", "x"), .list([2]))
    #expect(
      whole.map(\.note.detail) == [
        .notAllowed(name: "x", value: "[2]", allowed: "count(?) = 2")
      ])
  }

  @Test func `an entry of a structure`() throws {
    let body = decision("Any", of: "Zeugnis", "x")
    func report(_ subject: Value, _ marks: Value) -> Value {
      .context([("Fach", subject), ("Noten", marks)])
    }
    #expect(
      try notes(body, report(.text("Sport"), .list([1]))).1.map(\.note.detail) == [
        .notAllowed(name: "x.Fach", value: "\"Sport\"", allowed: "\"Mathe\", \"Kunst\"")
      ])
    #expect(
      try notes(body, report(.text("Kunst"), .list([1, 7]))).1.map(\.note.detail) == [
        .notAllowed(name: "x.Noten[2]", value: "7", allowed: "[1..6]")
      ])
    #expect(
      try notes(body, report(2, .list([1]))).1.map(\.note.detail) == [
        .notConforming(name: "x.Fach", expected: "string", found: "number")
      ])
    #expect(
      try notes(body, .context([("Fach", .text("Kunst"))])).1.map(\.note.detail) == [
        .noSuchEntry("x.Noten")
      ])
  }

  @Test func `an argument of a knowledge model, and what it yields`() throws {
    func body(_ argument: String, _ result: String) -> String {
      """
      <businessKnowledgeModel id='b' name='Doppel'><variable name='Doppel'/><encapsulatedLogic \
      typeRef='\(result)'><formalParameter name='a' typeRef='\(argument)'/>\
      \(Model.literal("a * 2"))</encapsulatedLogic></businessKnowledgeModel>
      """ + Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x")
        + "<knowledgeRequirement><requiredKnowledge href='#b'/></knowledgeRequirement>"
        + Model.literal("Doppel(x)") + "</decision>"
    }
    #expect(
      try notes(body("Note", "number"), 9).1.map(\.note.detail) == [
        .notAllowed(name: "a", value: "9", allowed: "[1..6]")
      ])
    #expect(
      try notes(body("number", "Note"), 5).1.map(\.note.detail) == [
        .notAllowed(name: "Doppel", value: "10", allowed: "[1..6]")
      ])
    #expect(try notes(body("Note", "Note"), 3) == (6, []))
  }

  @Test func `a column of a table`() throws {
    let table = """
      <decisionTable><input label='Note'><inputExpression typeRef='number'><text>x</text>\
      </inputExpression><inputValues><text>[1..6]</text></inputValues></input><output/>\
      <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>x</text></outputEntry>\
      </rule></decisionTable>
      """
    let body =
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x") + table
      + "</decision>"
    let (value, notes) = try notes(body, 8)
    #expect(value.isNull)
    #expect(notes.map(\.note.detail) == [.notAllowed(name: "Note", value: "8", allowed: "[1..6]")])
    #expect(notes[0].place?.column == 1)
  }

  @Test func `an output of a table, in the row that gave it`() throws {
    let table =
      "<decisionTable><output name='Note' typeRef='Note'/><rule><outputEntry><text>1</text>"
      + "</outputEntry></rule></decisionTable>"
    let moved = table.replacing("<text>1</text>", with: "<text>x</text>")
    func body(_ table: String) -> String {
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x") + table
        + "</decision>"
    }
    let (_, notes) = try notes(body(moved), 0)
    #expect(notes.map(\.note.detail) == [.notAllowed(name: "Note", value: "0", allowed: "[1..6]")])
    #expect(notes[0].place?.row == 1)
  }

  @Test func `long values are cut`() throws {
    let long = Value.text(String(repeating: "x", count: 1_000))
    let (_, notes) = try notes(
      decision("Note", of: "Any", "if string length(x) > 2 then 7 else 1"), long)
    #expect(notes.count == 1)
    let body =
      decision("Any", of: "Fach", "x").replacing("Fach'", with: "Kurz'")
      + "<itemDefinition name='Kurz'><typeRef>string</typeRef><allowedValues><text>\"a\"</text>"
      + "</allowedValues></itemDefinition>"
    guard case .notAllowed(_, let value, _) = try self.notes(body, long).1.first?.note.detail else {
      Issue.record("no note")
      return
    }
    #expect(value.count == 60)
  }

  @Test func `a constant output that its type does not allow is told before the model is used`()
    throws
  {
    let table =
      "<decisionTable hitPolicy='FIRST'><input><inputExpression typeRef='number'><text>x</text>"
      + "</inputExpression></input><output name='Note' typeRef='Note'/>"
      + "<rule><inputEntry><text>1</text></inputEntry><outputEntry><text>6</text></outputEntry></rule>"
      + "<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>7</text></outputEntry></rule>"
      + "</decisionTable>"
    let loaded = Model.load(
      Self.types + Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x")
        + table + "</decision>")
    let problems = try #require(loaded.model).check()
    #expect(problems.map(\.kind) == [.outputNotAllowed(value: "7", allowed: "[1..6]")])
    #expect(problems.first?.place.row == 2)
    #expect(problems.first?.place.column == 2)
  }

  @Test func `a name that is there but not required is told as such`() {
    let loaded = Model.load(
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.literal("x + y")
        + "</decision>")
    #expect(
      loaded.problems.map(\.kind) == [
        .notRequired("x"), .unknownName("y", suggestion: nil),
      ])
  }
}
