import Decisions
import Feel
import Testing

/// Cells are tested without FEEL where that is possible; the outcome must be FEEL's all the same,
/// whether the column is a name or has to be computed.
@Suite struct CellAgreementTests {
  private static let cells = [
    "null", "not(null)", "\"a\"", "\"ä\"", "not(\"a\")", "\"a\", null", "\"a\", \"b\"",
    "\"b\", \"networkPartner\"", "not(\"a\", \"networkPartner\")", "\"networkPartner\"",
    "[\"a\", \"networkPartner\"]", "\"seven77\"", "\"a\", 5", "5", "5.0", "5.5", "< 5",
    "<= 5", "> 5", ">= 5", "[1..5]", "(1..5)", "!= 5", "= 5", "true", "false", "not(true)",
    "@\"2026-01-01\"", "< @\"2026-01-02\"", "[@\"2026-01-01\"..@\"2026-01-31\"]", "-",
  ]

  private static let values: [Value] = [
    .null(.plain), .boolean(true), .boolean(false), .number(1), .number(5), .number(6),
    .number(Decimal34("5.5") ?? .zero), .text("a"), .text("b"), .text("ä"), .text(""),
    .text("networkPartner"), .text("networkPartners"), .text("seven77"), .text("seven7\u{0}"),
    FeelDate(year: 2026, month: 1, day: 1).map { .date($0) } ?? .null(.plain),
    .list([.text("a")]), .list([.number(5)]),
  ]

  @Test(arguments: ["Any", "string", "number", "boolean", "date"], ["x", "[x][1]"])
  func `flat tests say what FEEL says`(type: String, column: String) throws {
    for cell in Self.cells {
      let body =
        Model.input("x", "Any") + "<decision id='d' name='D'>" + Model.needs("x")
        + Model.table("hitPolicy='FIRST'", inputs: [(column, type)], rows: ["\(cell)|1", "-|0"])
        + "</decision>"
      let evaluator = try Model.evaluator(try #require(Model.load(body).model), "D")
      let known = FeelType(named: type) ?? .any
      let test = try FeelCompiler.compile(cell, as: .unaryTests(input: known, motion: .still))
      for value in Self.values {
        evaluator.run([value])
        let own = Evaluation(clock: FeelClock(today: 0, now: nil), zones: Zones(.none))
        let expected = test.evaluate(input: value.coerced(to: known), own) == true ? 1 : 0
        #expect(
          evaluator[0] == .number(expected), "\(cell) for \(value) in a column of \(type)")
      }
    }
  }
}
