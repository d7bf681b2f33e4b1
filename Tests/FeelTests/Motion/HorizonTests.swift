import Feel
import Testing

/// Compares the horizon an evaluation gives with the truth found by trying the following days.
@Suite struct HorizonTests {
  /// How the moving variable looks on a day.
  enum Mover: CaseIterable {
    case date
    case number
    case age

    var type: FeelType { self == .date ? .date : .number }
    var motion: Motion { self == .age ? .backward : .forward }

    func value(on day: Int64) -> Value {
      switch self {
      case .date: .date(day)
      case .number: .integer(day - 20_000)
      case .age: .integer(21_000 - day)
      }
    }
  }

  struct Outcome: Equatable {
    var value: Value
    var horizon: Int32
  }

  func outcome(
    _ compiled: CompiledExpression, _ mover: Mover, on day: Int64, _ still: [Value],
    input: Bool = false
  ) -> Outcome {
    let evaluation = Evaluation(
      clock: FeelClock(today: day, now: nil), zones: Zones(.none))
    evaluation[0] = mover.value(on: day)
    for (index, value) in still.enumerated() { evaluation[index + 1] = value }
    return Outcome(value: compiled.evaluate(evaluation), horizon: evaluation.horizon)
  }

  /// The first of the days after this one on which the value is another.
  func firstChange(
    _ compiled: CompiledExpression, _ mover: Mover, after day: Int64, _ still: [Value],
    within days: Int64 = 80
  ) -> Int64? {
    let now = outcome(compiled, mover, on: day, still).value
    return (day + 1...day + days).first {
      outcome(compiled, mover, on: $0, still).value != now
    }
  }

  func compile(
    _ text: String, _ mover: Mover, _ types: [FeelType]
  ) throws -> CompiledExpression {
    var scope = Scope()
    scope.declare("heute", mover.type, motion: mover.motion)
    for (index, type) in types.enumerated() { scope.declare(["a", "b", "c"][index], type) }
    return try FeelCompiler.compile(text, in: scope)
  }

  @Test(arguments: ["<", "<=", ">", ">=", "=", "!="])
  func `a comparison is watched to the day`(_ sign: String) throws {
    for mover in Mover.allCases {
      for text in ["heute \(sign) a", "a \(sign) heute"] {
        let compiled = try compile(text, mover, [mover.type])
        for offset in Int64(-6)...6 {
          let day: Int64 = 20_500
          let still = mover.value(on: day + offset)
          let change = firstChange(compiled, mover, after: day, [still])
          let horizon = outcome(compiled, mover, on: day, [still]).horizon
          #expect(
            horizon == change.map { Int32($0) } ?? .max, "\(mover): \(text), \(offset) days away")
        }
      }
    }
  }

  @Test func `ranges, choices and conditions are watched to the day`() throws {
    let texts = [
      "heute between a and b", "heute in [a..b]", "heute in (a..b)", "heute in [a..b)",
      "heute in (< a, > b)", "heute in [a, b]", "a in [heute..b]", "a in [b..heute]",
      "if heute > a then 1 else 2", "heute > a and heute < b", "heute < a or heute > b",
      "not(heute > a)", "some x in [a, b] satisfies x > heute",
      "every x in [a, b] satisfies x >= heute", "count([a, b][item < heute])",
      "if a < b then heute > a else heute > b",
    ]
    for mover in [Mover.date, .number] {
      for text in texts {
        let compiled = try compile(text, mover, [mover.type, mover.type])
        for first in Int64(-4)...4 {
          for second in Int64(-4)...4 {
            let day: Int64 = 20_500
            let still = [mover.value(on: day + first), mover.value(on: day + second)]
            let change = firstChange(compiled, mover, after: day, still) ?? .max
            let horizon = Int64(outcome(compiled, mover, on: day, still).horizon)
            // Early is allowed (a comparison may change without changing the result), late never.
            #expect(horizon <= change, "\(mover): \(text), \(first), \(second)")
            #expect(horizon > day)
          }
        }
      }
    }
  }

  @Test func `sums with days keep their pace`() throws {
    let texts = [
      "heute - a > duration(\"P28D\")", "heute - a >= b", "(heute - a).days > 5",
      "(a - heute).days < 3", "heute + duration(\"P3D\") > a", "a <= heute - duration(\"P2D\")",
      "a + duration(\"P14D\") < heute",
    ]
    for text in texts {
      let compiled = try compile(text, .date, [.date, .daysDuration])
      for offset in stride(from: Int64(-40), through: 40, by: 3) {
        let day: Int64 = 20_500
        let still: [Value] = [.date(day + offset), .seconds(4 * 86_400)]
        let change = firstChange(compiled, .date, after: day, still, within: 90)
        let horizon = outcome(compiled, .date, on: day, still).horizon
        #expect(horizon == change.map { Int32($0) } ?? .max, "\(text), \(offset)")
      }
    }
  }

  @Test func `sums with parts of a day are never late`() throws {
    let compiled = try compile("heute - a - b > duration(\"P2D\")", .date, [.date, .daysDuration])
    for offset in Int64(-9)...9 {
      let day: Int64 = 20_500
      let still: [Value] = [.date(day + offset), .seconds(30 * 3600)]
      let change = firstChange(compiled, .date, after: day, still) ?? .max
      #expect(Int64(outcome(compiled, .date, on: day, still).horizon) <= change)
    }
  }

  @Test func `sums with months are never late and wait when they can`() throws {
    for text in [
      "heute + duration(\"P1M\") >= a", "heute - duration(\"P3M\") > a",
      "a < heute + duration(\"P6M\")", "heute + duration(\"P1M\") = a",
    ] {
      let compiled = try compile(text, .date, [.date])
      var waited = 0
      for day in stride(from: Int64(20_400), to: 20_800, by: 31) {
        for offset in stride(from: Int64(-120), through: 240, by: 17) {
          let still: [Value] = [.date(day + offset)]
          let change = firstChange(compiled, .date, after: day, still, within: 120) ?? .max
          let horizon = Int64(outcome(compiled, .date, on: day, still).horizon)
          #expect(horizon <= change, "\(text), \(day), \(offset)")
          if horizon > day + 10, horizon < Int64(Int32.max) { waited += 1 }
        }
      }
      #expect(waited > 10, "\(text)")
    }
  }

  @Test func `what is not followed is asked again tomorrow`() throws {
    for text in [
      "heute.month = 3", "string(heute) = \"x\"", "max(heute, a) = a", "[heute] = [a]",
      "{t: heute}.t < a", "list contains([a], heute)", "before(heute, a)",
      "if day of week(heute) = \"Sunday\" then 1 else 2", "(function(x) x > a)(heute)",
      "years and months duration(a, heute) > duration(\"P2M\")",
    ] {
      let compiled = try compile(text, .date, [.date])
      let day: Int64 = 20_500
      let isAsked = outcome(compiled, .date, on: day, [.date(day + 3)]).horizon == Int32(day + 1)
      // A truth value that is only returned leaves it to the caller to decide something by it.
      #expect(isAsked || compiled.motion == .other, "\(text)")
    }
  }

  @Test func `returning what moves does not limit`() throws {
    for (text, motion) in [
      ("heute", Motion.forward), ("heute - a", .forward), ("(heute - a).days", .forward),
      ("a - heute", .backward), ("heute + duration(\"P1M\")", .months), ("string(heute)", .other),
      ("-(heute - a)", .backward), ("a", .still), ("heute - heute", .still), ("today()", .forward),
    ] {
      let compiled = try compile(text, .date, [.date])
      #expect(compiled.motion == motion, "\(text)")
      #expect(outcome(compiled, .date, on: 20_500, [.date(20_400)]).horizon == .max, "\(text)")
    }
  }

  @Test func `what is not executed is not watched`() throws {
    let compiled = try compile("a > b and heute < a", .date, [.date, .date])
    #expect(outcome(compiled, .date, on: 20_500, [.date(1), .date(2)]).horizon == .max)
    #expect(
      outcome(compiled, .date, on: 20_500, [.date(20_510), .date(2)]).horizon == 20_510)
  }

  @Test func `two that move alike stand still to each other`() throws {
    let compiled = try compile("heute + duration(\"P5D\") > today()", .date, [])
    #expect(outcome(compiled, .date, on: 20_500, []).horizon == .max)
  }

  @Test func `a cell of a table is watched too`() throws {
    var scope = Scope()
    scope.declare("a", .date)
    let compiled = try FeelCompiler.compile(
      "> a", as: .unaryTests(input: .date, motion: .forward), in: scope)
    let evaluation = Evaluation(clock: FeelClock(today: 100, now: nil), zones: Zones(.none))
    evaluation[0] = .date(107)
    #expect(compiled.evaluate(input: .date(100), evaluation) == false)
    #expect(evaluation.horizon == 108)
    evaluation.reset()
    #expect(evaluation.horizon == .max)
  }
}
