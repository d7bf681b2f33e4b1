import Feel
import Testing

/// Variables of an expression under test, with their values.
struct Bindings {
  var scope = Scope()
  var values: [Value] = []

  init(_ entries: (String, FeelType, Value)...) {
    for (name, type, value) in entries { bind(name, type, value) }
  }

  mutating func bind(
    _ name: String, _ type: FeelType = .any, _ value: Value, motion: Motion = .still
  ) {
    scope.declare(name, type, motion: motion)
    values.append(value)
  }
}

/// Saturday, 21 November 2026.
let testDay: Int64 = 20_778

func testEvaluation(limits: Limits = Limits(), zones: Zones = Zones(.none)) -> Evaluation {
  let now = FeelDateTime("2026-11-21T10:15:30Z", zones: Zones(.none))
  return Evaluation(clock: FeelClock(today: testDay, now: now), zones: zones, limits: limits)
}

/// The value of an expression; a syntax error is recorded and gives null.
func feel(
  _ text: String, _ bindings: Bindings = Bindings(), limits: Limits = Limits(),
  location: SourceLocation = #_sourceLocation
) -> Value {
  do throws(FeelSyntaxError) {
    let compiled = try FeelCompiler.compile(text, in: bindings.scope)
    let evaluation = testEvaluation(limits: limits)
    for (slot, value) in bindings.values.enumerated() { evaluation[slot] = value }
    return compiled.evaluate(evaluation)
  } catch {
    Issue.record("\(text): \(error.message)", sourceLocation: location)
    return .null(.plain)
  }
}

/// The outcome of a unary test for an input.
func test(
  _ text: String, _ input: Value, _ type: FeelType = .any, _ bindings: Bindings = Bindings(),
  location: SourceLocation = #_sourceLocation
) -> Bool? {
  do throws(FeelSyntaxError) {
    let compiled = try FeelCompiler.compile(
      text, as: .unaryTests(input: type, motion: .still), in: bindings.scope)
    let evaluation = testEvaluation()
    for (slot, value) in bindings.values.enumerated() { evaluation[slot] = value }
    return compiled.evaluate(input: input, evaluation)
  } catch {
    Issue.record("\(text): \(error.message)", sourceLocation: location)
    return nil
  }
}

/// Expects each expression to have the value beside it.
func expect(
  _ table: [(String, Value)], _ bindings: Bindings = Bindings(),
  location: SourceLocation = #_sourceLocation
) {
  for (text, expected) in table {
    let actual = feel(text, bindings, location: location)
    #expect(actual == expected, "\(text)", sourceLocation: location)
  }
}

// Literals, so that an expectation fits on a line.

func n(_ whole: Int64) -> Value { .integer(whole) }

func n(_ text: String) -> Value { Decimal34(text).map { .number($0) } ?? .null(.plain) }

func s(_ text: String) -> Value { .text(text) }

func d(_ year: Int64, _ month: Int64, _ day: Int64) -> Value {
  FeelDate(year: year, month: month, day: day).map { .date($0) } ?? .null(.plain)
}

func list(_ items: Value...) -> Value { .list(items) }

let yes = Value.boolean(true)
let no = Value.boolean(false)
let null = Value.null(.plain)

/// Expects of each line that the expression before `⇒` has the value behind it, as FEEL writes it.
func expectTexts(_ lines: String, location: SourceLocation = #_sourceLocation) {
  for line in lines.split(separator: "\n") {
    let parts = line.split(separator: "⇒", maxSplits: 1).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard parts.count == 2 else {
      Issue.record("no line: \(line)", sourceLocation: location)
      continue
    }
    #expect(
      feel(parts[0], location: location).description == parts[1], "\(line)",
      sourceLocation: location)
  }
}
