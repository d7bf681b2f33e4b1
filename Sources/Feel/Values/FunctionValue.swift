/// A function as a value: a built-in, a FEEL function definition with what it captured, or a
/// Swift closure given by the host.
package final class FunctionValue: Sendable {
  package struct Parameter: Sendable, Equatable {
    package let name: String
    package let type: FeelType

    package init(_ name: String, _ type: FeelType = .any) {
      self.name = name
      self.type = type
    }
  }

  package let name: String
  package let parameters: [Parameter]
  package let result: FeelType
  /// Takes more arguments than it has parameters: the last parameter repeats.
  package let isVariadic: Bool
  let builtin: Builtin?
  /// How deep the values are that the function has captured.
  let depth: Int
  let body: @Sendable ([Value], Evaluation) -> Value

  /// Arguments arrive in the order of the parameters, already coerced to their types; the result is
  /// coerced to `result`.
  package init(
    name: String, parameters: [Parameter], result: FeelType = .any, isVariadic: Bool = false,
    captured: [Value] = [], body: @escaping @Sendable ([Value], Evaluation) -> Value
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.isVariadic = isVariadic
    self.depth = captured.isEmpty ? 0 : Extent(around: captured).depth
    self.body = body
    self.builtin = nil
  }

  /// A built-in function, which binds its arguments by itself.
  init(builtin: Builtin, parameters: [Parameter], result: FeelType) {
    self.name = builtin.name
    self.parameters = parameters
    self.result = result
    self.isVariadic = false
    self.depth = 0
    self.body = { arguments, evaluation in
      Builtins.run(builtin, arguments, evaluation, SourceRange(0, 0))
    }
    self.builtin = builtin
  }
}
