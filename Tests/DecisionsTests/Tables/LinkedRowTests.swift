import Decisions
import Feel
import Testing

/// Rows that begin with the tests of a row that failed are passed over. A trace looks at each, so
/// that both ways must come to the same.
@Suite struct LinkedRowTests {
  private static let columns = [
    ("s", "string", ["-", "null", "not(null)", "\"a\"", "\"a\", \"b\"", "not(\"a\")"]),
    ("n", "number", ["-", "1", "> 1", "[1..2]", "n + 0"]),
    ("today", "date", ["-", "< @\"1970-01-11\"", "> @\"1970-01-11\"", "not(null)"]),
    ("x", "Any", ["-", "null", "\"a\"", "< 2", "? < s"]),
  ]

  private static let values: [[Value]] = [
    [.null(.plain), .text("a"), .text("b"), .text("c")],
    [.null(.plain), .number(1), .number(2), .number(3)],
    [.date(5), .date(10), .date(11), .null(.plain)],
    [.null(.plain), .text("a"), .number(1), .boolean(true)],
  ]

  @Test(arguments: 1...60)
  func `passing over rows changes nothing`(seed: Int) throws {
    var state = UInt64(seed)
    func pick<Item>(_ items: [Item]) -> Item {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return items[Int(state >> 33) % items.count]
    }
    // Few kinds of cells, so that rows often begin alike.
    let cells = Self.columns.map { column in [pick(column.2), pick(column.2)] }
    let rows = (1...8).map { number in
      (cells.map { pick($0) } + [String(number)]).joined(separator: "|")
    }
    let policy = pick(["FIRST", "COLLECT", "RULE ORDER", "UNIQUE"])
    let body =
      Self.columns.map { Model.input($0.0, $0.1) }.joined() + "<decision id='d' name='D'>"
      + Model.needs("s", "n", "today", "x")
      + Model.table("hitPolicy='\(policy)'", inputs: Self.columns.map { ($0.0, $0.1) }, rows: rows)
      + "</decision>"
    let model = try #require(Model.load(body, moving: ["today": .forward]).model)
    let (plain, traced) = (try Model.evaluator(model, "D"), try Model.evaluator(model, "D"))
    traced.isTracing = true
    for _ in 1...40 {
      let inputs = Dictionary(
        uniqueKeysWithValues: zip(Self.columns, Self.values).map { ($0.0, pick($1)) })
      for evaluator in [plain, traced] {
        evaluator.run(evaluator.plan.inputs.map { inputs[$0.name] ?? .null(.plain) })
      }
      #expect(plain[0] == traced[0], "\(rows) \(inputs)")
      #expect(plain.horizon == traced.horizon, "\(rows) \(inputs)")
      #expect(plain.evaluation.notes == traced.evaluation.notes, "\(rows) \(inputs)")
    }
  }
}
