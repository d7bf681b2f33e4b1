import Decisions
import Feel

/// What is done with any bytes at all: it must come to an end soon and break no promise. The
/// fuzzers under `fuzz/` and the tests of inputs they have found both run these.
enum FuzzBodies {
  private static let limits = Limits(
    depth: 60, steps: 20_000, listLength: 10_000, textLength: 50_000)

  private static func clock() -> FeelClock {
    let date = FeelDate(dayNumber: 20_000)
    let time = FeelTime(nanosecondOfDay: 43_200_000_000_000, zone: .utc)
    return FeelClock(today: 20_000, now: date.map { FeelDateTime(date: $0, time: time) })
  }

  /// Compiles a text as an expression or as a unary test and evaluates it twice.
  static func feel(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    var scope = Scope()
    let names: [(String, FeelType, Value)] = [
      ("x", .number, .number(3)), ("s", .string, .text("abc")), ("?", .number, .number(7)),
      ("l", .list(.number), .list([.number(1), .number(2), .number(3)])),
      (
        "some name", .context(ContextType([("a b", .number), ("c", .any)])),
        .context([("a b", .number(1)), ("c", .boolean(true))])
      ),
      ("heute", .date, .date(20_000)),
    ]
    for (name, type, _) in names {
      scope.declare(name, type, motion: name == "heute" ? .forward : .still)
    }
    _ = FeelCompiler.shape(ofCell: text)
    guard
      let compiled = try? FeelCompiler.compile(
        text, as: first & 1 == 0 ? .expression : .cell, in: scope)
    else { return }
    let evaluation = Evaluation(clock: clock(), zones: Zones(.none), limits: limits)
    for (slot, entry) in names.enumerated() { evaluation[slot] = entry.2 }
    let value = compiled.evaluate(evaluation)
    let horizon = evaluation.horizon
    evaluation.reset()
    let again = compiled.evaluate(evaluation)
    if case .function = value { return }
    precondition(value.description == again.description, "two runs differ")
    precondition(evaluation.horizon == horizon, "two horizons differ")
    _ = TypedJSON.json(value).line
  }

  /// Reads a file as a model, checks it and evaluates all of it.
  static func model(_ bytes: [UInt8]) {
    var limits = XMLLimits()
    limits.elements = 5_000
    let loaded = DecisionModel.load([ModelFile(name: "f.dmn", bytes: bytes)], limits: limits)
    for problem in loaded.problems { precondition(!problem.sentence.isEmpty) }
    guard let model = loaded.model else { return }
    for problem in model.check() { precondition(!problem.sentence.isEmpty) }
    run(model, [])
  }

  /// Puts lines of text into the cells of a table and evaluates that with several inputs.
  static func decision(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let policies = HitPolicy.allCases
    let policy = policies[Int(bytes[0]) % policies.count]
    let columns = 1 + Int(bytes[1]) % 3
    let lines = bytes.dropFirst(2).split(separator: 0x0A, maxSplits: 40)
      .map { escaped(String(decoding: $0, as: UTF8.self)) }
    let expressions = ["x", "s", "heute"].prefix(columns)
    var text = """
      <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" name="f" namespace="f">
      <inputData id="x" name="x"><variable name="x" typeRef="number"/></inputData>
      <inputData id="s" name="s"><variable name="s" typeRef="string"/></inputData>
      <inputData id="h" name="heute"><variable name="heute" typeRef="date"/></inputData>
      <decision id="d" name="d"><informationRequirement><requiredInput href="#x"/>
      </informationRequirement><informationRequirement><requiredInput href="#s"/>
      </informationRequirement><informationRequirement><requiredInput href="#h"/>
      </informationRequirement><decisionTable hitPolicy="\(policy.rawValue)">
      """
    for expression in expressions {
      text += "<input><inputExpression><text>\(expression)</text></inputExpression></input>"
    }
    text += "<output><outputValues><text>1, 2, 3</text></outputValues></output>"
    for start in stride(from: 0, to: lines.count, by: columns + 1) {
      let cells = lines[start..<min(start + columns + 1, lines.count)]
      text += "<rule>"
      for (index, cell) in cells.enumerated() {
        let name = index < columns ? "inputEntry" : "outputEntry"
        text += "<\(name)><text>\(cell)</text></\(name)>"
      }
      text += "</rule>"
    }
    text += "</decisionTable></decision></definitions>"
    let loaded = DecisionModel.load(
      [ModelFile(name: "f.dmn", bytes: Array(text.utf8))], moving: ["heute": .forward])
    guard let model = loaded.model else { return }
    _ = model.check()
    for x in [-1, 0, 1, 5] {
      run(model, [.number(x), .text(x > 0 ? "a" : ""), .date(20_000)])
    }
  }

  private static func run(_ model: DecisionModel, _ inputs: [Value]) {
    let evaluator = DecisionEvaluator(
      model.plan(), clock: clock(), zones: Zones(.none), limits: limits)
    evaluator.run(inputs)
    let plain = evaluator.plan.decisions.indices.map { evaluator[$0].description }
    let horizon = evaluator.horizon
    evaluator.isTracing = true
    evaluator.run(inputs)
    let traced = evaluator.plan.decisions.indices.map { evaluator[$0].description }
    precondition(plain == traced, "tracing changes a value")
    precondition(evaluator.horizon == horizon, "tracing changes the horizon")
    _ = evaluator.trace()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\u{0}"..<" ": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
