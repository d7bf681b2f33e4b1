import Feel
import Testing

@Suite struct SyntaxErrorTests {
  /// The marked text has `▸` where the error must begin.
  func expectError(
    _ marked: String, _ message: String, as kind: FeelCompiler.Kind = .expression,
    location: SourceLocation = #_sourceLocation
  ) {
    let before = marked.prefix { $0 != "▸" }
    let text = marked.filter { $0 != "▸" }
    do throws(FeelSyntaxError) {
      _ = try FeelCompiler.compile(text, as: kind)
      Issue.record("no error", sourceLocation: location)
    } catch {
      #expect(error.message == message, sourceLocation: location)
      #expect(Int(error.range.start) == before.utf8.count, sourceLocation: location)
    }
  }

  @Test func `what was expected and what was found`() {
    expectError("1 + ▸", "Expected an expression, found the end of the expression.")
    expectError("(1 + 2▸", "Expected ‘)’, found the end of the expression.")
    expectError("if x▸", "Expected ‘then’, found the end of the expression.")
    expectError("if x then 1▸", "Expected ‘else’, found the end of the expression.")
    expectError("[1, 2▸", "Expected ‘,’ or ‘]’, found the end of the expression.")
    expectError("1 ▸2", "Expected an operator or the end of the expression, found ‘2’.")
    expectError("{▸: 1}", "Expected the name of an entry, found ‘:’.")
    expectError("{a: 1▸", "Expected ‘,’ or ‘}’, found the end of the expression.")
    expectError("for x in [1] ▸x", "Expected ‘return’, found ‘x’.")
    expectError("x▸.1", "Expected an operator or the end of the expression, found ‘.1’.")
    expectError("1 and▸", "Expected an expression, found the end of the expression.")
    expectError("▸* 2", "Expected an expression, found ‘*’.")
    expectError(
      "[1..2▸", "Expected ‘]’, ‘)’ or ‘[’ at the end of the range, found the end of the expression."
    )
    expectError("x instance of ▸5", "Expected a type, found ‘5’.")
    expectError("▸", "There is no expression.")
  }

  @Test func `strings, comments and characters`() {
    expectError("1 + ▸\"abc", "The string that begins here has no closing quote.")
    expectError("1 ▸/* abc", "The comment that begins here has no end.")
    expectError("\"a▸\\u12\"", "‘\\u’ is no valid escape in a string.")
    expectError("1 + ▸#", "‘#’ has no meaning here.")
  }

  @Test func `unary tests`() {
    let kind = FeelCompiler.Kind.unaryTests(input: .number, motion: .still)
    expectError("> ▸", "Expected an expression, found the end of the expression.", as: kind)
    expectError("1, ▸", "Expected an expression, found the end of the expression.", as: kind)
    expectError("1 ▸2", "Expected ‘,’ or the end of the test, found ‘2’.", as: kind)
  }

  @Test func `positions count lines and characters`() {
    do throws(FeelSyntaxError) {
      _ = try FeelCompiler.compile("1 +\n ä *\n  ö )")
      Issue.record("no error")
    } catch {
      #expect(error.position == SourcePosition(line: 3, column: 5))
    }
  }

  @Test func `deep nesting is refused`() {
    let deep = String(repeating: "(", count: 5_000) + "1" + String(repeating: ")", count: 5_000)
    #expect(throws: FeelSyntaxError.self) { try FeelCompiler.compile(deep) }
    let lists = String(repeating: "[", count: 5_000)
    #expect(throws: FeelSyntaxError.self) { try FeelCompiler.compile(lists) }
    let ifs = String(repeating: "if true then ", count: 5_000)
    #expect(throws: FeelSyntaxError.self) { try FeelCompiler.compile(ifs) }
    let signs = String(repeating: "-", count: 5_000) + "1"
    #expect(throws: FeelSyntaxError.self) { try FeelCompiler.compile(signs) }
    let sum = Array(repeating: "1", count: 5_000).joined(separator: "+")
    #expect(throws: FeelSyntaxError.self) { try FeelCompiler.compile(sum) }
    let types = "1 instance of " + String(repeating: "list<", count: 5_000)
    #expect(throws: FeelSyntaxError.self) { try FeelCompiler.compile(types) }
  }

  @Test func `long flat expressions are fine`() throws {
    let ors = Array(repeating: "false", count: 5_000).joined(separator: " or ")
    #expect(feel(ors + " or true") == yes)
    #expect(
      feel("sum([" + Array(repeating: "1", count: 5_000).joined(separator: ",") + "])") == n(5_000))
  }
}
