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

  @Test func `rows that meet at a border overlap under unique`() throws {
    let found = try problems("", number, rows: ["<= 10|1", "[10..20]|2", "> 20|3"])
    #expect(found.map(\.kind) == [.overlap(rows: [1, 2], example: "x = 10")])
    #expect(found.first?.place.row == 2)
    #expect(found.first?.place.position?.line == 3)
  }

  @Test func `a value between two rows is a gap`() throws {
    let found = try problems("", number, rows: ["< 10|1", "> 10|2"])
    #expect(found.map(\.kind) == [.gap(example: "x = 10")])
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
    #expect(found.map(\.kind) == [.overlap(rows: [1, 2], example: "x between 2 and 5")])
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
}
