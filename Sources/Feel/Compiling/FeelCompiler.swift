/// Turns the text of an expression into something that can be evaluated many times.
package enum FeelCompiler {
  package enum Kind: Sendable, Hashable {
    case expression
    /// Unary tests with an input of their own: `CompiledExpression.evaluate(input:_:)`.
    case unaryTests(input: FeelType, motion: Motion)
    /// Unary tests whose input is the variable `?` of the scope.
    case cell
  }

  /// - parameter name: the name the value will have; by it a function may call itself.
  package static func compile(
    _ text: String, as kind: Kind = .expression, in scope: Scope = Scope(),
    named name: String? = nil
  ) throws(FeelSyntaxError) -> CompiledExpression {
    var parser = try Parser(text, scopeNames: scope.names, entryNames: scope.entryNames)
    switch kind {
    case .expression:
      if let name, parser.token.isWord("function") { parser.localNames.insert(name) }
      let expression = try parser.wholeExpression()
      let compilation = Compilation(scope)
      let result =
        name.map { compilation.compile(expression, named: $0) } ?? compilation.compile(expression)
      return compilation.finish(text, result, inputSlot: nil)
    case .unaryTests(let type, let motion):
      var inner = scope
      let slot = inner.declare("?", type, motion: motion)
      let tests = try parser.wholeUnaryTests()
      return cell(text, tests, inner, inputSlot: slot)
    case .cell:
      let tests = try parser.wholeUnaryTests()
      return cell(text, tests, scope, inputSlot: nil)
    }
  }

  private static func cell(
    _ text: String, _ tests: UnaryTest, _ scope: Scope, inputSlot: Int?
  ) -> CompiledExpression {
    let compilation = Compilation(scope)
    let variable = scope.variable(named: "?")
    let input = Typed(
      node: variable.map { SlotNode($0.slot) } ?? ConstantNode(.null(.plain)),
      type: variable?.type ?? .any, motion: variable?.motion ?? .still)
    let whole = SourceRange(0, text.utf8.count)
    let node = compilation.test(tests, input, whole, isCell: true)
    return compilation.finish(text, Typed(node: node, type: .boolean), inputSlot: inputSlot)
  }
}

extension FeelCompiler {
  /// Whether FEEL itself has a function of this name.
  package static func isBuiltin(_ name: String) -> Bool { Builtins.table[name] != nil }
}

extension Compilation {
  func finish(_ text: String, _ result: Typed, inputSlot: Int?) -> CompiledExpression {
    CompiledExpression(CompiledProgram(text, result, self, inputSlot: inputSlot))
  }
}
