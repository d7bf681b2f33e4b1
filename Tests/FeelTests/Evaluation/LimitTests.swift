import Feel
import Testing

@Suite struct LimitTests {
  @Test func `hostile expressions end in null`() {
    for text in [
      "10 ** 100000000", "(10 ** 6000) ** 2", "for i in 1..1000000000000 return i",
      "count(for i in 1..3000, j in 1..3000 return i)", "for i in 1..100000 return [partial]",
      "some i in 1..9000000000 satisfies i < 0",
      "for i in 1..60 return if i = 1 then \"xxxxxxxx\" else partial[-1] + partial[-1]",
      "(function(f, x) f(f, x))(function(f, x) f(f, [x]), 1)",
      "for i in 1..1000 return for j in 1..1000 return for k in 1..1000 return k",
      "sqrt(10 ** 6000) ** (10 ** 6000)", "duration(\"P999999999D\") * 10 ** 30",
      "date(\"999999999-12-31\") + duration(\"P999999999Y\")",
      "for i in 1..300 return if i = 1 then {a: 1} else {a: partial[-1]}",
      "distinct values(for i in 1..100000 return i + 0.5)",
    ] {
      let value = feel(text, limits: Limits(steps: 200_000))
      #expect(value.isNull || value.items?.last?.isNull ?? false, "\(text)")
    }
  }

  @Test func `a limit leaves a note`() throws {
    let evaluation = testEvaluation(limits: Limits(steps: 100))
    #expect(try FeelCompiler.compile("for i in 1..1000 return i").evaluate(evaluation).isNull)
    #expect(evaluation.notes.map(\.detail) == [.limitReached(.steps)])
  }

  @Test func `recursion is bounded whatever the stack`() {
    let text = "(function(f, n) if n = 0 then 0 else 1 + f(f, n - 1))"
    #expect(feel("\(text)\(text.isEmpty ? "" : "")(\(text), 50)") == n(50))
    #expect(feel("\(text)(\(text), 100000)").isNull)
  }

  @Test func `the previous results of a loop are not copied each time`() {
    let value = feel(
      "sum(for i in 1..20000 return if i = 1 then 1 else partial[-1] + 1 - 1)",
      limits: Limits(steps: 200_000))
    #expect(value == n(20_000))
  }

  @Test func `what does not fit the fast way is not computed twice at every level`() {
    for (start, step) in [
      ("0.5", "if # > 0 then 0.5 else 1"), ("\"a\"", "if # = \"a\" then \"a\" else 5"),
      ("null", "(#) = true"), ("0.5", "(if # in [0..1] then 0.5 else 1) + 0.5 - 0.5"),
      ("0.5", "count([#][item > 0]) - 0.5"), ("0.5", "max(#, 0.25) + 0.0001 - 0.0001"),
      ("0.5", "if # between 0 and 1 then 0.5 else 1"),
      ("true", "some x in [1.5] satisfies (#) = true"),
    ] {
      var text = start
      for _ in 0..<40 { text = step.replacing("#", with: "(" + text + ")") }
      let started = ContinuousClock.now
      _ = feel(text)
      #expect(ContinuousClock.now - started < .seconds(5), "\(step)")
    }
  }
}
