import Decisions
import Feel
import Testing

@Suite struct TableCheckTests {
  private func problems(
    _ policy: String, _ inputs: [(String, String)], output: String = "<output/>", rows: [String]
  ) throws -> [ModelProblem] {
    let body =
      inputs.map { Model.input($0.0, $0.1) }.joined() + "<decision id='d' name='D'>"
      + inputs.map { Model.needs($0.0) }.joined()
      + Model.table(policy, inputs: inputs, output: output, rows: rows) + "</decision>"
    let loaded = Model.load(body)
    return loaded.problems + (try #require(loaded.model)).check()
  }

  private let number = [("x", "number")]

  private func at(_ column: String, _ condition: RowExample.Condition) -> RowExample {
    RowExample([RowExample.Part(column, condition)])
  }

  private func kinds(
    _ policy: String, _ type: String, _ rows: [String]
  ) throws -> [ModelProblem.Kind] {
    try problems(policy, [("x", type)], rows: rows).map(\.kind)
  }

  @Test func `null is a value like others where a cell is about it`() throws {
    #expect(try kinds("", "number", ["null|1", "not(null)|2"]).isEmpty)
    #expect(try kinds("", "date", ["null|1", "not(null)|2"]).isEmpty)
    #expect(
      try kinds("", "string", ["null|1", "\"a\",\"b\"|2", "not(\"a\",\"b\",null)|3"]).isEmpty)
    #expect(try kinds("", "number", ["null|1", "< 10|2", ">= 10|3"]).isEmpty)
    #expect(try kinds("", "Any", ["null|1", "not(null)|2"]).isEmpty)
    #expect(
      try kinds("", "number", ["null|1", "< 10|2"]) == [.gap(example: at("x", .equal("10")))])
    #expect(try kinds("", "number", ["not(null)|2"]) == [.gap(example: at("x", .null))])
    #expect(
      try kinds("", "number", ["null|1", "-|2"])
        == [.overlap(rows: [1, 2], example: at("x", .null))])
    // Comparisons say nothing about null, negated or not.
    #expect(try kinds("", "number", ["null|1", "not(> 5)|2", "> 5|3"]).isEmpty)
    #expect(
      try kinds("", "string", ["null|1", "not(\"a\")|2", "\"a\"|3"])
        == [.overlap(rows: [1, 2], example: at("x", .null))])
  }

  @Test func `days, durations and moments are cut like numbers`() throws {
    let halfYear = ["< duration(\"P6M\")|1", ">= duration(\"P6M\")|2"]
    #expect(try kinds("", "yearMonthDuration", halfYear).isEmpty)
    #expect(
      try kinds("", "dayTimeDuration", ["<= duration(\"P1D\")|1", "> duration(\"PT24H\")|2"])
        .isEmpty)
    #expect(
      try kinds("", "dayTimeDuration", ["<= duration(\"P1D\")|1", "> duration(\"PT25H\")|2"]).count
        == 1)
    #expect(
      try kinds("", "time", ["< time(\"12:00:00\")|1", ">= @\"12:00:00\"|2"]).isEmpty)
    #expect(
      try kinds("", "date", ["[@\"2026-01-01\"..@\"2026-12-31\"]|1", "<= @\"2025-12-31\"|2"])
        == [.gap(example: at("x", .above("date(\"2026-12-31\")")))])
  }

  @Test func `texts with an order are cut like numbers`() throws {
    #expect(try kinds("", "string", ["< \"m\"|1", ">= \"m\"|2"]).isEmpty)
  }

  @Test func `columns that cannot be compared keep the others comparable`() throws {
    let inputs = [("x", "number"), ("y", "number")]
    #expect(
      try problems("hitPolicy='FIRST'", inputs, rows: ["-|> 5|1", "> y + 1|> 7|2", "-|-|3"])
        .map(\.kind) == [.unreachableRow(by: [1])])
    // What nobody can know is not told.
    #expect(
      try problems("", inputs, rows: ["> y|> 5|1", "<= y|> 5|2", "-|<= 5|3"]).isEmpty)
  }

  @Test func `tests that are written alike hold alike`() throws {
    let inputs = [("x", "number"), ("y", "number")]
    #expect(
      try problems("", inputs, rows: ["> y|> 5|1", "> y|> 7|2", "-|<= 5|3"]).map(\.kind)
        == [.overlap(rows: [1, 2], example: at("y", .above("7")))])
    #expect(
      try problems("hitPolicy='FIRST'", inputs, rows: ["> y|-|1", "> y|> 7|2", "-|-|3"])
        .map(\.kind) == [.unreachableRow(by: [1])])
  }

  @Test func `a row that says nothing new is told where several rows may match`() throws {
    #expect(
      try kinds("hitPolicy='COLLECT'", "number", ["> 5|1", "]5..1000[|1", "> 5.0|1"])
        == [.repeatedRow(of: 1)])
    #expect(try kinds("hitPolicy='RULE ORDER'", "number", ["> 5|1", "> 5|2"]).isEmpty)
    #expect(
      try kinds("hitPolicy='ANY'", "number", ["-|1", "-|1.0"]) == [.repeatedRow(of: 1)])
  }

  @Test func `outputs and logic of another kind than declared are told`() throws {
    let output = "<output typeRef='number'/>"
    #expect(
      try problems("hitPolicy='COLLECT'", number, output: output, rows: ["-|\"a\""]).map(\.kind)
        == [.typeClash(expected: "number", found: "string")])
    #expect(
      try problems(
        "hitPolicy='COLLECT'", number, output: output, rows: ["-|string(x)"]
      ).map(\.kind) == [.typeClash(expected: "number", found: "string")])
    let loaded = Model.load(
      "<decision id='d' name='D'><variable name='D' typeRef='number'/>"
        + Model.literal("\"a\" + \"b\"") + "</decision>")
    #expect(loaded.problems.map(\.kind) == [.typeClash(expected: "number", found: "string")])
  }

  @Test func `a truth in a column of another kind is told`() throws {
    #expect(
      try kinds("hitPolicy='COLLECT'", "number", ["true|1"])
        .contains(.typeClash(expected: "number", found: "boolean")))
  }

  @Test func `rows that meet at a border overlap under unique`() throws {
    let found = try problems("", number, rows: ["<= 10|1", "[10..20]|2", "> 20|3"])
    #expect(found.map(\.kind) == [.overlap(rows: [1, 2], example: at("x", .equal("10")))])
    #expect(found.first?.place.row == 2)
    #expect(found.first?.place.position?.line == 3)
  }

  @Test func `a value between two rows is a gap`() throws {
    let found = try problems("", number, rows: ["< 10|1", "> 10|2"])
    #expect(found.map(\.kind) == [.gap(example: at("x", .equal("10")))])
  }

  @Test func `complete tables are in order`() throws {
    #expect(try problems("", number, rows: ["< 10|1", ">= 10|2"]).isEmpty)
    #expect(
      try problems(
        "", [("b", "boolean"), ("x", "number")],
        rows: [
          "true|-|1", "false|< 0|2", "false|>= 0|3",
        ]
      ).isEmpty)
    #expect(
      try problems("", [("s", "string")], rows: ["\"a\",\"b\"|1", "not(\"a\",\"b\")|2"]).isEmpty)
  }

  @Test func `days that follow each other leave no gap`() throws {
    let rows = ["<= date(\"2026-01-31\")|1", ">= date(\"2026-02-01\")|2"]
    #expect(try problems("", [("d", "date")], rows: rows).isEmpty)
    let later = ["<= date(\"2026-01-31\")|1", ">= date(\"2026-02-02\")|2"]
    #expect(try problems("", [("d", "date")], rows: later).count == 1)
  }

  @Test func `any allows overlaps with equal outputs only`() throws {
    #expect(try problems("hitPolicy='ANY'", number, rows: ["< 5|1", "> 2|1", "[2..5]|1"]).isEmpty)
    let found = try problems("hitPolicy='ANY'", number, rows: ["< 5|1", "> 2|2"])
    #expect(found.map(\.kind) == [.overlap(rows: [1, 2], example: at("x", .between("2", "5")))])
  }

  @Test func `a row behind a wider one is never used under first`() throws {
    let found = try problems("hitPolicy='FIRST'", number, rows: ["< 5|1", ">= 5|2", "[1..9]|3"])
    #expect(found.map(\.kind) == [.unreachableRow(by: [1, 2])])
  }

  @Test func `a row of lower priority that is always covered is never used`() throws {
    let output = "<output><outputValues><text>\"A\", \"B\"</text></outputValues></output>"
    let found = try problems(
      "hitPolicy='PRIORITY'", number, output: output, rows: ["[1..9]|\"B\"", "-|\"A\""])
    #expect(found.map(\.kind) == [.unreachableRow(by: [2])])
  }

  @Test func `a test that no value passes is told`() throws {
    let found = try problems("hitPolicy='COLLECT'", number, rows: ["[9..1]|1", "-|2"])
    #expect(found.map(\.kind).contains(.impossibleRow))
  }

  @Test func `a constant of another kind than its column is told`() throws {
    let found = try problems("hitPolicy='COLLECT'", number, rows: ["\"a\"|1", "-|2"])
    #expect(found.map(\.kind).contains(.typeClash(expected: "number", found: "string")))
  }

  @Test func `an output outside the output values is told`() throws {
    let output = "<output><outputValues><text>1, 2</text></outputValues></output>"
    let found = try problems("hitPolicy='COLLECT'", number, output: output, rows: ["-|3"])
    #expect(found.map(\.kind) == [.outputNotInOutputValues("3")])
  }

  @Test func `rows with too few or too many cells are told`() throws {
    let found = try problems("hitPolicy='COLLECT'", number, rows: ["-|3|4", "> 1"])
    #expect(
      found.map(\.kind) == [
        .wrongOutputCount(expected: 1, found: 2), .wrongOutputCount(expected: 1, found: 0),
      ])
  }

  @Test func `unknown names and unused inputs are told with their place`() throws {
    let loaded = Model.load(
      Model.input("unused", "number") + "<decision id='d' name='D'>"
        + Model.literal("1 + missing thing") + "</decision>")
    let kinds = (loaded.problems + (try #require(loaded.model)).check()).map(\.kind)
    #expect(kinds.contains(.unusedInput("unused")))
    #expect(
      kinds.contains {
        if case .unknownName = $0 { true } else { false }
      })
  }

  @Test func `wide tables are checked without end`() throws {
    // Twenty columns and as many rows: the search must give up rather than try 3^20 boxes.
    let inputs = (0..<20).map { ("c\($0)", "number") }
    let rows = (0..<20).map { row in
      (0..<20).map { $0 == row ? "> \(row)" : "-" }.joined(separator: "|") + "|\(row)"
    }
    #expect(try problems("hitPolicy='FIRST'", inputs, rows: rows).count <= 6)
  }

  private let knowledge =
    "<businessKnowledgeModel id='b' name='twice'><variable name='twice'/><encapsulatedLogic>"
    + "<formalParameter name='factor' typeRef='number'/>\(Model.literal("factor * 2"))"
    + "</encapsulatedLogic></businessKnowledgeModel>"

  private func calling(_ logic: String) -> [ModelProblem.Kind] {
    let needs = "<knowledgeRequirement><requiredKnowledge href='#b'/></knowledgeRequirement>"
    return Model.load(knowledge + "<decision id='d' name='D'>\(needs)\(logic)</decision>")
      .problems.map(\.kind)
  }

  @Test func `arguments that knowledge does not take are told`() {
    #expect(calling(Model.literal("twice(2) + twice(factor: 3)")).isEmpty)
    #expect(
      calling(Model.literal("twice(faktor: 3)")) == [
        .suspicion(.unknownParameter(function: "twice", name: "faktor", suggestion: "factor"))
      ])
    #expect(
      calling(Model.literal("twice(\"a\")")) == [
        .suspicion(.wrongArgument(function: "twice", parameter: "factor", found: "string"))
      ])
    let invocation =
      "<invocation>\(Model.literal("twice"))<binding><parameter name='faktor'/>"
      + "\(Model.literal("3"))</binding></invocation>"
    #expect(
      calling(invocation) == [
        .suspicion(.unknownParameter(function: "twice", name: "faktor", suggestion: "factor"))
      ])
  }
}
