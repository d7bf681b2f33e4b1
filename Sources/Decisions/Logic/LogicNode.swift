internal import Feel

/// A piece of decision logic made ready for being run many times in some frame of slots.
protocol LogicNode: AnyObject, Sendable {
  var type: FeelType { get }
  var motion: Motion { get }
  func value(_ evaluation: Evaluation) -> Value
}

/// A literal FEEL expression.
final class LiteralLogic: LogicNode {
  let expression: CompiledExpression
  /// Number of the text in the model's list of sources; notes carry it.
  let source: Int32

  init(_ expression: CompiledExpression, source: Int32) {
    self.expression = expression
    self.source = source
  }

  var type: FeelType { expression.type }
  var motion: Motion { expression.motion }

  func value(_ evaluation: Evaluation) -> Value {
    expression.evaluate(evaluation, source: source)
  }
}

/// Logic whose value must be of a declared type.
final class TypedLogic: LogicNode {
  let logic: any LogicNode
  let declaration: Declaration

  init(_ logic: any LogicNode, as declaration: Declaration) {
    self.logic = logic
    self.declaration = declaration
  }

  var type: FeelType { declaration.type.type }
  var motion: Motion { logic.motion }

  func value(_ evaluation: Evaluation) -> Value {
    if declaration.type.isConstrained, logic.motion != .still { evaluation.expectChangeTomorrow() }
    return declaration.conform(logic.value(evaluation), evaluation, from: logic)
  }
}

/// Logic that is missing or could not be compiled; the problem was reported when it was read.
final class NullLogic: LogicNode {
  var type: FeelType { .any }
  var motion: Motion { .still }
  func value(_ evaluation: Evaluation) -> Value { .null(.unsupported) }
}

/// A value that is always the same.
final class ConstantLogic: LogicNode {
  let content: Value

  init(_ constant: Value) {
    content = constant
  }

  var type: FeelType { .any }
  var motion: Motion { .still }
  func value(_ evaluation: Evaluation) -> Value { content }
}
