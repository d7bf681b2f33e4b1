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
      "for i in 1..100000 return if i = 1 then 1 else (= partial[-1])",
      "string((for i in 1..60 return if i = 1 then [1, 1] else [partial[-1], partial[-1]])[-1])",
      "(for i in 1..60 return if i = 1 then {a: 1} else {a: partial[-1], b: partial[-1]})[-1]",
      "count(for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1]))",
      "union(for i in 1..60 return if i = 1 then [1] else append(partial[-1], partial[-1]))",
      "replace(string join(for i in 1..50000 return \"a\"), \"a\", "
        + "string join(for i in 1..50000 return \"aaaaaaaa\"))",
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

  /// The reason why an expression came to no value.
  private func reason(_ text: String, _ limits: Limits = Limits()) throws -> Note.Detail? {
    let evaluation = testEvaluation(limits: limits)
    _ = try FeelCompiler.compile(text).evaluate(evaluation)
    return evaluation.notes.first?.detail
  }

  @Test func `the reason says which limit it was`() throws {
    let doubling = "for i in 1..60 return if i = 1 then [1, 1] else [partial[-1], partial[-1]]"
    #expect(try reason(doubling) == .limitReached(.size))
    #expect(try reason("for i in 1..300 return [partial]") == .limitReached(.size))
    let nesting = "for i in 1..300 return if i = 1 then [1] else [partial[-1]]"
    #expect(try reason(nesting) == .limitReached(.depth))
    #expect(
      try reason("for i in 1..9 return i", Limits(listLength: 5)) == .limitReached(.listLength))
    #expect(
      try reason("string(now()) + \"def\"", Limits(textLength: 20)) == .limitReached(.textLength))
    let endless = "(function(f) f(f))(function(f) f(f))"
    #expect(try reason(endless) == .limitReached(.depth))
    #expect(try reason(endless, Limits(steps: 20)) == .limitReached(.steps))
  }

  @Test func `work that no loop counts is counted by what it looks at`() throws {
    let limits = Limits(steps: 100_000)
    for text in [
      "l = l", "list contains(l, -1)", "-1 in l", "l instance of list<number>", "sum(l)",
      "exp(i / 1000)", "log(i)", "1.01 ** (i / 7)", "string length(t + \"b\")",
      "string length(substring(t, 2))", "contains(t, \"b\")", "matches(t, \"(a*)*b\")",
    ] {
      let whole =
        "{l: for i in 1..5000 return i, t: string join(for i in l return \"aaaaaaaaaa\"), "
        + "r: count(for i in 1..20000 return \(text))}.r"
      let time = ComputingTime()
      #expect(try reason(whole, limits) == .limitReached(.steps), Comment(rawValue: text))
      #expect(time.elapsed < .seconds(20), "\(text)")
    }
  }

  @Test func `values of every kind are told apart in time that grows with their number`() {
    for item in ["i + 0.5", "{a: i}", "[i, \"x\"]", "@\"P1D\" * i", "string(i)", "[i..i + 1]"] {
      let time = ComputingTime()
      #expect(feel("count(distinct values(for i in 1..20000 return \(item)))") == n(20_000))
      #expect(time.elapsed < .seconds(10), "\(item)")
    }
    expect([
      ("distinct values([1, 1.0, 1.00, 2])", list(n(1), n(2))),
      ("count(distinct values([{a: 1, b: 2}, {b: 2.0, a: 1}]))", n(1)),
      ("count(distinct values([[1, null], [1.0, null], [1]]))", n(2)),
      ("count(distinct values([@\"2026-01-01T12:00:00Z\", @\"2026-01-01T13:00:00+01:00\"]))", n(1)),
      ("count(distinct values([@\"12:00:00Z\", @\"13:00:00+01:00\", @\"12:00:00\"]))", n(2)),
      ("count(distinct values([@\"P1D\", @\"PT24H\", @\"P1Y\", @\"P12M\"]))", n(2)),
      ("count(distinct values([null, null, 1]))", n(2)),
      ("count(distinct values([[1..2], [1..2.0], (1..2]]))", n(2)),
      ("count(union([1, {a: 1}], [1.0, {a: 1}], [null]))", n(3)),
    ])
  }

  @Test func `recursion is bounded whatever the stack`() {
    let text = "(function(f, n) if n = 0 then 0 else 1 + f(f, n - 1))"
    #expect(feel("\(text)\(text.isEmpty ? "" : "")(\(text), 50)") == n(50))
    #expect(feel("\(text)(\(text), 100000)").isNull)
  }

  @Test func `a function that is an entry may call itself`() {
    expect([
      (
        "{fact: function(n) if n <= 1 then 1 else n * fact(n - 1), r: fact(20)}.r",
        n(2_432_902_008_176_640_000)
      ),
      ("{add up: function(n) if n = 0 then 0 else n + add up(n - 1), r: add up(50)}.r", n(1275)),
      ("{f: function(n) if n < 2 then n else f(n - 1) + f(n - 2), r: f(15)}.r", n(610)),
      (
        "{f: function(n) for i in [n] return if i = 0 then 0 else f(i - 1)[1] + 1, r: f(2)}.r",
        list(n(2))
      ),
      // What has a meaning outside keeps it.
      ("{f: function(n) n + 1, r: {f: function(n) f(n) * 10, r: f(1)}.r}.r", n(20)),
      ("{sum: function(l) sum(l) + 1, r: sum([1, 2])}.r", n(4)),
      ("{f: function(n) f(n + 1), r: f(1)}.r", null),
      // Mind the name: this is a difference.
      ("{a: 5, b: 2, a - b: a - b}.b", n(2)),
    ])
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
      let time = ComputingTime()
      _ = feel(text)
      #expect(time.elapsed < .seconds(5), "\(step)")
    }
  }
}
