internal import Decisions
internal import Feel
internal import Glibc

/// Twelve rules about follow-up cases as a DMN model, run over many cases. The facts are those of
/// the generator that the peers are measured with, one JSON object per line.
struct TwelveRules {
  struct Result {
    let cases: Int
    /// How often each rule matched.
    let counts: [Int]
    let nanosecondsPerCase: Double
    let nanosecondsPerTracedCase: Double
    /// The first day on which any result can change, the earliest of all cases.
    let horizon: Int64?
  }

  /// How often each rule must match in the generator's 10,000 cases.
  static let expected = [403, 57, 182, 311, 617, 321, 178, 73, 935, 78, 526, 164]

  let evaluator: DecisionEvaluator
  let cases: [[Value]]

  /// - parameter facts: lines of JSON.
  /// - returns: nil where the model or the facts cannot be read.
  init?(model bytes: [UInt8], facts: [UInt8]) {
    let loaded = DecisionModel.load(
      [ModelFile(name: "twelve-rules.dmn", bytes: bytes)], moving: ["heute": .forward])
    guard loaded.problems.isEmpty, let model = loaded.model,
      let findings = model.decision(named: "Befunde")
    else { return nil }
    let plan = model.plan(for: [findings])
    var shapes = Shapes(plan)
    var cases: [[Value]] = []
    for line in facts.split(separator: UInt8(ascii: "\n")) {
      guard let json = try? JSONReader.read(Array(line)) else { return nil }
      cases.append(shapes.inputs(json))
    }
    guard let date = FeelDate(dayNumber: 20_777) else { return nil }
    let noon = FeelTime(nanosecondOfDay: 43_200_000_000_000, zone: .utc)
    evaluator = DecisionEvaluator(
      plan, clock: FeelClock(today: 20_777, now: FeelDateTime(date: date, time: noon)),
      zones: Zones(.none))
    self.cases = cases
  }

  /// Runs all cases so many times and takes the fastest round.
  func run(rounds: Int = 7) -> Result {
    var counts = [Int](repeating: 0, count: 12)
    var horizon = Int64.max
    evaluator.isTracing = false
    for values in cases {
      evaluator.run(values, areChecked: true)
      for case .integer(let rule) in evaluator[0].items ?? [] where (1...12).contains(rule) {
        counts[Int(rule) - 1] += 1
      }
      horizon = min(horizon, evaluator.horizon ?? .max)
    }
    let plain = fastest(of: rounds)
    evaluator.isTracing = true
    let traced = fastest(of: rounds)
    evaluator.isTracing = false
    return Result(
      cases: cases.count, counts: counts, nanosecondsPerCase: plain,
      nanosecondsPerTracedCase: traced, horizon: horizon == .max ? nil : horizon)
  }

  private func fastest(of rounds: Int) -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = TwelveRules.now()
      for values in cases { evaluator.run(values, areChecked: true) }
      best = min(best, Double(TwelveRules.now() - start) / Double(max(1, cases.count)))
    }
    return best
  }

  /// Time this thread has computed, so that a busy machine does not count.
  private static func now() -> Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &moment)
    return Int64(moment.tv_sec) * 1_000_000_000 + Int64(moment.tv_nsec)
  }

  /// Turns the generator's objects into values of the model's types.
  private struct Shapes {
    let names: [String]
    let contact: Shape
    let risk: Shape
    /// Codes recur in all cases; the store hands out each one once.
    private var texts = TextPool()

    init(_ plan: DecisionPlan) {
      names = plan.inputs.map(\.name)
      contact = Shapes.element(of: "kontakte", plan)
      risk = Shapes.element(of: "risiken", plan)
    }

    private static func element(of name: String, _ plan: DecisionPlan) -> Shape {
      guard let index = plan.inputIndex(named: name),
        case .list(.context(let type)) = plan.inputs[index].type
      else { return Shape([]) }
      return type.shape
    }

    mutating func inputs(_ json: JSONValue) -> [Value] {
      names.map { name in
        switch name {
        case "heute": value(json["today"])
        case "beginn": value(json["start"])
        case "ende": value(json["end"])
        case "einwilligung": value(json["consent"])
        case "status": value(json["status"])
        case "kontakte":
          records(json["contacts"], contact, ["day", "channel", "party", "topics", "status"])
        case "risiken": records(json["risks"], risk, ["day", "kind", "level", "activity"])
        default: .null(.plain)
        }
      }
    }

    private mutating func value(_ json: JSONValue?) -> Value {
      switch json {
      case .string(let text)?: .string(texts.text(text))
      case .array(let items)?: .list(items.map { value($0) })
      case let other?: TypedJSON.plain(other)
      case nil: .null(.plain)
      }
    }

    private mutating func records(_ json: JSONValue?, _ shape: Shape, _ keys: [String]) -> Value {
      .list(
        (json?.array ?? []).map { item in
          .context(Record(shape, keys.map { value(item[$0]) }))
        })
    }
  }
}
