import Feel
import Testing

@Suite struct DiagnosticTests {
  /// Expects one suspicion, at the text between `▸` and `◂`.
  func expectSuspicion(
    _ marked: String, _ message: String, _ bindings: Bindings = Bindings(),
    location: SourceLocation = #_sourceLocation
  ) {
    let start = marked.prefix { $0 != "▸" }.utf8.count
    let marker = marked.prefix { $0 != "◂" }.filter { $0 != "▸" }
    let text = marked.filter { $0 != "▸" && $0 != "◂" }
    do throws(FeelSyntaxError) {
      let compiled = try FeelCompiler.compile(text, in: bindings.scope)
      #expect(compiled.diagnostics.map(\.message) == [message], sourceLocation: location)
      #expect(
        compiled.diagnostics.first?.range == SourceRange(start, marker.utf8.count),
        sourceLocation: location)
    } catch {
      Issue.record("\(error)", sourceLocation: location)
    }
  }

  let bindings = Bindings(
    ("Arbeitsaufnahme", .date, d(2026, 1, 1)), ("count of cases", .number, n(1)),
    ("fall", .context(ContextType([("status", .string)])), null),
    ("f", .function([.any], .any), null))

  @Test func `unknown names with a suggestion`() {
    expectSuspicion(
      "1 + ▸Arbeitsaufname◂", "Unknown name ‘Arbeitsaufname’. Did you mean ‘Arbeitsaufnahme’?",
      bindings)
    expectSuspicion("▸zzz◂ + 1", "Unknown name ‘zzz’.", bindings)
    expectSuspicion(
      "▸fall.statsu◂ = \"x\"", "There is no entry or property ‘statsu’. Did you mean ‘status’?",
      bindings)
    expectSuspicion("▸Arbeitsaufnahme.hour◂ = 1", "There is no entry or property ‘hour’.", bindings)
    expectSuspicion("1 instance of ▸tNothing◂", "Unknown type ‘tNothing’.")
    expectSuspicion("▸cont◂([1])", "Unknown name ‘cont’. Did you mean ‘count’?")
    expectSuspicion("[{x: 1}][▸y◂ = 2]", "Unknown name ‘y’.")
  }

  @Test func `operands that never fit`() {
    expectSuspicion(
      "▸Arbeitsaufnahme > 3◂", "‘>’ between date and number is always null.", bindings)
    expectSuspicion("▸1 + \"a\"◂", "‘+’ between number and string is always null.")
    expectSuspicion("1 in ▸[\"a\"..3]◂", "‘in’ between number and string is always null.")
  }

  @Test func `calls`() {
    expectSuspicion("▸substring(1, 2)◂", "‘substring’ takes no number for ‘string’.")
    expectSuspicion("▸substring(\"a\")◂", "‘substring’ cannot be called with 1 argument.")
    expectSuspicion(
      "▸floor(n: 1, scal: 2)◂", "‘floor’ has no parameter ‘scal’. Did you mean ‘scale’?")
    expectSuspicion("▸Arbeitsaufnahme◂(1)", "A date cannot be called.", bindings)
    expectSuspicion("▸f(1, 2)◂", "‘f’ cannot be called with 2 arguments.", bindings)
    expectSuspicion(
      "▸function(x) external {java: {}}◂", "External functions (Java, PMML) are not supported.")
  }

  @Test func `sound expressions raise no suspicion`() throws {
    for text in [
      "Arbeitsaufnahme + duration(\"P1D\") > today()", "fall.status = \"x\"", "f(1)", "max([1, 2])",
      "max(1, 2)", "date(\"2026-01-01\")", "[{x: 1}, {y: 1}][y = 2]", "count(fall)",
      "sum(for i in 1..3 return i)",
    ] {
      #expect(try FeelCompiler.compile(text, in: bindings.scope).diagnostics == [], "\(text)")
    }
  }

  @Test func `nulls leave notes with positions`() throws {
    let evaluation = testEvaluation()
    let compiled = try FeelCompiler.compile("{a: 1}.b + (1 / 0)")
    evaluation.source = 7
    #expect(compiled.evaluate(evaluation).isNull)
    #expect(evaluation.notes.map(\.detail) == [.noSuchEntry("b"), .divisionByZero])
    #expect(evaluation.notes.map(\.range) == [SourceRange(0, 8), SourceRange(11, 18)])
    #expect(evaluation.notes.allSatisfy { $0.source == 7 })
    evaluation.reset()
    #expect(evaluation.notes.isEmpty)
  }

  @Test func `null passes through without a note`() throws {
    let evaluation = testEvaluation()
    #expect(try FeelCompiler.compile("null + 1 > 2").evaluate(evaluation).isNull)
    #expect(evaluation.notes.isEmpty)
  }
}
