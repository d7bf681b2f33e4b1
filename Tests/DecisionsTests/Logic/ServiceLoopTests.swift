import Decisions
import Feel
import Testing

/// `for item in list return service(item: item, …)` is what DMN 1.3 has in place of a boxed `for`: both
/// must be the same in every respect.
@Suite struct ServiceLoopTests {
  private static let types = """
    <itemDefinition name='tVisit'><itemComponent name='day'><typeRef>date</typeRef></itemComponent>\
    <itemComponent name='kind'><typeRef>string</typeRef></itemComponent></itemDefinition>\
    <itemDefinition name='tVisits' isCollection='true'><typeRef>tVisit</typeRef></itemDefinition>
    """
  private static let inputs =
    types + Model.input("visits", "tVisits") + Model.input("today", "date")
    + Model.input("limit", "number")

  private static let table = Model.table(
    "hitPolicy='COLLECT'", inputs: [("visit.kind", "string"), ("today", "date")],
    rows: ["\"call\" | > visit.day | limit", "- | < visit.day | limit + 1"])

  private static let boxed =
    inputs
      + """
      <decision id='d' name='D'>\(Model.needs("visits", "today", "limit"))<for iteratorVariable='visit'>\
      <in>\(Model.literal("visits"))</in><return>\(table)</return></for></decision>
      """

  /// The service's decision, the service and the decision that calls it for each visit.
  private static func served(
    _ call: String = "visit: visit, today: today, limit: limit", encapsulated: String = "",
    needs: String = ""
  ) -> String {
    inputs + Model.input("visit", "tVisit") + encapsulated
      + """
      <decision id='e' name='E'>\(Model.needs("visit", "today", "limit"))\(needs)\(table)</decision>\
      <decisionService id='s' name='S'><outputDecision href='#e'/><inputData href='#i_visit'/>\
      <inputData href='#i_today'/><inputData href='#i_limit'/></decisionService>\
      <decision id='d' name='D'>\(Model.needs("visits", "today", "limit"))<knowledgeRequirement>\
      <requiredKnowledge href='#s'/></knowledgeRequirement>\
      \(Model.literal("for visit in visits return S(\(call))"))</decision>
      """
  }

  private func evaluator(_ body: String, _ decisions: String...) throws -> DecisionEvaluator {
    let loaded = Model.load(body, moving: ["today": .forward])
    #expect(loaded.problems == [])
    let model = try #require(loaded.model)
    let plan = model.plan(for: try decisions.map { try #require(model.decision(named: $0)) })
    return DecisionEvaluator(plan, clock: FeelClock(today: 100, now: nil), zones: Zones(.none))
  }

  private func visits(_ evaluator: DecisionEvaluator, _ rows: [(Int64, String)]) -> Value {
    .list(
      rows.map { day, kind in
        .context(Record(Shape(["day", "kind"]), [.date(day), .text(kind)]))
      })
  }

  @Test func `values, horizon and trace are those of a boxed loop`() throws {
    let (a, b) = (try evaluator(Self.boxed, "D"), try evaluator(Self.served(), "D"))
    #expect(a.plan.inputs.map(\.name) == b.plan.inputs.map(\.name))
    let series: [[(Int64, String)]] = [
      [], [(90, "call")], [(110, "call"), (95, "letter"), (104, "letter")],
    ]
    for rows in series {
      for evaluator in [a, b] {
        evaluator.isTracing = true
        evaluator.run([visits(evaluator, rows), .date(100), 7])
      }
      #expect(a[0] == b[0])
      #expect(a.horizon == b.horizon)
      let (first, second) = (a.trace().decisions, b.trace().decisions)
      #expect(first.map(\.name) == ["D"] && second.map(\.name) == ["D"])
      #expect(first[0].inputs == second[0].inputs)
      #expect(first[0].called == [] && second[0].called == [])
      #expect(first[0].tables.map(\.rows) == second[0].tables.map(\.rows))
      #expect(first[0].tables.count == rows.count)
    }
  }

  @Test func `it is read as a loop around the table`() throws {
    let model = try #require(Model.load(Self.served()).model)
    #expect(model.readings.map(\.decision) == ["D"])
    guard
      case .iteration(.each, variable: "visit", source: let source, body: let body)? =
        model.reading(of: "D")?.form,
      case .literal(let list) = source.form, case .table(let table) = body.form
    else {
      Issue.record("no loop")
      return
    }
    #expect(list.trimmed == "visits")
    #expect(table.rules.count == 2)
  }

  @Test func `whoever else asks for the item keeps it`() throws {
    let other =
      "<decision id='f' name='F'>\(Model.needs("visit"))\(Model.literal("visit.kind"))</decision>"
    let evaluator = try evaluator(Self.served() + other, "D", "F")
    let rows = visits(evaluator, [(90, "call"), (80, "call")])
    let own = Value.context(Record(Shape(["day", "kind"]), [.date(1), .text("own")]))
    let values: [String: Value] = ["visits": rows, "today": .date(100), "limit": 7, "visit": own]
    evaluator.run(evaluator.plan.inputs.map { values[$0.name] ?? .null(.plain) })
    #expect(evaluator[0] == .list([.list([7]), .list([7])]))
    #expect(evaluator[1] == .text("own"))
  }

  @Test(arguments: [
    // The order of named arguments is free, and positions do as well.
    ("limit: limit, visit: visit, today: today", true), ("visit, today, limit", true),
    // Another value under the parameter's name is another call.
    ("visit: visit, today: today, limit: limit + 0", false),
    ("visit: visit, today: visit.day, limit: limit", false),
  ])
  func `only a call that hands everything on is a loop`(_ call: String, _ isLoop: Bool) throws {
    let body = Self.served(call)
    let model = try #require(Model.load(body).model)
    #expect(model.readings.map(\.decision) == (isLoop ? ["D"] : ["E", "D"]))
    let evaluator = try evaluator(body, "D")
    evaluator.run([visits(evaluator, [(90, "call")]), .date(100), 7])
    #expect(evaluator[0] == .list([.list(call.contains("visit.day") ? [] : [7])]))
  }

  @Test func `a decision inside the service is computed for each item`() throws {
    let inner =
      "<decision id='g' name='G'>\(Model.needs("visit"))\(Model.literal("visit.kind"))</decision>"
    let body = Self.served(
      encapsulated: inner,
      needs: "<informationRequirement><requiredDecision href='#g'/></informationRequirement>")
    let model = try #require(Model.load(body).model)
    #expect(model.readings.map(\.decision) == ["G", "E", "D"])
    let evaluator = try evaluator(body, "D")
    evaluator.run([visits(evaluator, [(90, "call"), (101, "x")]), .date(100), 7])
    #expect(evaluator[0] == .list([.list([7]), .list([8])]))
  }
}
