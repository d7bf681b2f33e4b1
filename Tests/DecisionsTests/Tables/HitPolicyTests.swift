import Decisions
import Feel
import Testing

@Suite struct HitPolicyTests {
  private func run(
    _ policy: String, output: String = "<output/>", _ value: Value, rows: [String]
  ) throws -> Value {
    try Model.value(
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x")
        + Model.table(policy, inputs: [("x", "number")], output: output, rows: rows)
        + "</decision>", value)
  }

  private let overlapping = ["> 0|3", "> 10|1", "> 20|2"]

  @Test func `unique yields the only match and null for several`() throws {
    #expect(try run("", 5, rows: overlapping) == 3)
    #expect(try run("hitPolicy='UNIQUE'", 15, rows: overlapping).isNull)
    #expect(try run("", -1, rows: overlapping).isNull)
  }

  @Test func `first stops at the first match`() throws {
    #expect(try run("hitPolicy='FIRST'", 25, rows: ["> 20|2", "> 10|1", "-|0"]) == 2)
    #expect(try run("hitPolicy='FIRST'", 5, rows: ["> 20|2", "> 10|1", "-|0"]) == 0)
  }

  @Test func `any agrees or yields null`() throws {
    #expect(try run("hitPolicy='ANY'", 15, rows: ["> 0|1", "> 10|1"]) == 1)
    #expect(try run("hitPolicy='ANY'", 15, rows: ["> 0|1", "> 10|2"]).isNull)
  }

  @Test func `priority and output order follow the output values`() throws {
    let output = "<output><outputValues><text>1, 2, 3</text></outputValues></output>"
    #expect(try run("hitPolicy='PRIORITY'", output: output, 25, rows: overlapping) == 1)
    #expect(
      try run("hitPolicy='OUTPUT ORDER'", output: output, 25, rows: overlapping)
        == .list([1, 2, 3]))
  }

  @Test func `rule order and collect keep the order of the rows`() throws {
    #expect(try run("hitPolicy='RULE ORDER'", 25, rows: overlapping) == .list([3, 1, 2]))
    #expect(try run("hitPolicy='COLLECT'", 25, rows: overlapping) == .list([3, 1, 2]))
    #expect(try run("hitPolicy='COLLECT'", -1, rows: overlapping) == .list([]))
  }

  @Test(arguments: [("SUM", 6), ("COUNT", 3), ("MIN", 1), ("MAX", 3)])
  func `collect aggregates`(aggregation: String, expected: Int) throws {
    let policy = "hitPolicy='COLLECT' aggregation='\(aggregation)'"
    #expect(try run(policy, 25, rows: overlapping) == .number(expected))
  }

  @Test func `without a match the default output is used`() throws {
    let output = "<output><defaultOutputEntry><text>7</text></defaultOutputEntry></output>"
    #expect(try run("", output: output, -1, rows: overlapping) == 7)
  }

  @Test func `several outputs make a context`() throws {
    let value = try Model.value(
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x")
        + Model.table(
          "", inputs: [("x", "number")], output: "<output name='a'/><output name='b'/>",
          rows: ["> 0|1|\"one\"", "<= 0|0|\"none\""]) + "</decision>", 4)
    #expect(value == .context([("a", 1), ("b", .text("one"))]))
  }

  @Test func `an input outside its allowed values yields null`() throws {
    let table = """
      <decisionTable><input><inputExpression><text>x</text></inputExpression>\
      <inputValues><text>1, 2</text></inputValues></input><output/>\
      <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"ok"</text></outputEntry>\
      </rule></decisionTable>
      """
    let body =
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x") + table
      + "</decision>"
    #expect(try Model.value(body, 2) == .text("ok"))
    #expect(try Model.value(body, 3).isNull)
  }

  @Test func `columns with loops of their own do not disturb each other`() throws {
    // The second column's loop uses slots; the first column's value must survive it.
    let value = try Model.value(
      Model.input("x", "number") + "<decision id='d' name='D'>" + Model.needs("x")
        + Model.table(
          "hitPolicy='COLLECT'",
          inputs: [
            ("x + 1", "number"), ("some k in [1, 2, 3] satisfies k > x", "boolean"),
            ("sum(for i in 1..3 return i)", "number"),
          ], rows: ["3|true|6|\"all\"", "[3..4)|true|-|\"two\"", "4|-|-|\"none\""])
        + "</decision>", 2)
    #expect(value == .list([.text("all"), .text("two")]))
  }
}

extension Value: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .number(value) }
}
