import Feel
import Testing

/// What a host of the engine relies on: slots, frames, functions of its own.
@Suite struct HostTests {
  @Test func `functions of the host are called in a frame of their own`() throws {
    var inner = Scope()
    inner.declare("x", .number)
    let body = try FeelCompiler.compile("sum(for i in 1..x return i)", in: inner)
    let function = FunctionValue(
      name: "triangle", parameters: [.init("x", .number)], result: .number
    ) { arguments, evaluation in
      evaluation[0] = arguments[0]
      return body.evaluate(evaluation)
    }
    let bindings = Bindings(
      ("triangle", .function([.number], .number), .function(function)), ("k", .number, n(4)))
    expect(
      [
        ("for i in [1, 2, 3] return triangle(i) + k", list(n(5), n(7), n(10))),
        ("triangle(x: 3)", n(6)), ("triangle(\"a\")", null), ("triangle([3])", n(6)),
        ("some i in [3] satisfies triangle(i) = 6 and i = 3", yes),
        ("[{a: 2}, {a: 3}][triangle(a) > 5].a", list(n(3))),
      ], bindings)
  }

  @Test func `many slots and deep calls move the frames without harm`() {
    var bindings = Bindings()
    for index in 0..<300 { bindings.bind("v\(index)", .number, n(Int64(index))) }
    expect(
      [
        (
          "some x in [1, 2, 3] satisfies "
            + "(function(f, n) if n = 0 then 0 else 1 + f(f, n - 1))"
            + "(function(f, n) if n = 0 then 0 else 1 + f(f, n - 1), 60) + x = 62 + v299 - 299", yes
        )
      ], bindings)
  }

  @Test func `an evaluation serves many expressions and cases`() throws {
    var scope = Scope()
    scope.declare("a", .number)
    let first = try FeelCompiler.compile("a * 2", in: scope)
    let second = try FeelCompiler.compile("for i in 1..a return i", in: scope)
    let evaluation = testEvaluation()
    for turn in Int64(1)...3 {
      evaluation.reset()
      evaluation[0] = n(turn)
      #expect(first.evaluate(evaluation) == n(turn * 2))
      #expect(second.evaluate(evaluation).items?.count == Int(turn))
    }
  }

  @Test func `compiled expressions know what they use`() throws {
    var scope = Scope()
    scope.declare("a", .number)
    scope.declare("b", .number)
    let compiled = try FeelCompiler.compile("for a in [1] return a + b", in: scope)
    #expect(compiled.usedNames == ["b"])
    #expect(compiled.type == .list(.number))
    #expect(try FeelCompiler.compile("1 + 2 * 3").constant == n(7))
    #expect(try FeelCompiler.compile("date(\"2026-01-01\")").constant == d(2026, 1, 1))
  }
}
