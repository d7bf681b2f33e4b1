/// A function definition: evaluating it captures what its body mentions from outside.
final class FunctionNode: Node {
  let parameters: [FunctionValue.Parameter]
  let result: FeelType
  let body: any Node
  let frameSize: Int
  /// What is captured, and the slots of the function's frame it goes to.
  let captures: [(node: any Node, slot: Int)]
  let range: SourceRange

  init(
    _ parameters: [FunctionValue.Parameter], _ result: FeelType, _ body: any Node, frameSize: Int,
    captures: [(node: any Node, slot: Int)], _ range: SourceRange
  ) {
    self.parameters = parameters
    self.result = result
    self.body = body
    self.frameSize = frameSize
    self.captures = captures
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let captured = captures.map { $0.node.value(evaluation) }
    let slots = captures.map(\.slot)
    let (body, size) = (body, frameSize)
    let function = FunctionValue(
      name: "function", parameters: parameters, result: result, captured: captured
    ) { arguments, evaluation in
      evaluation.reserve(evaluation.base + size)
      evaluation.top = evaluation.base + size
      for (slot, argument) in arguments.enumerated() { evaluation.frame[slot] = argument }
      for (index, slot) in slots.enumerated() { evaluation.frame[slot] = captured[index] }
      return body.value(evaluation)
    }
    return evaluation.nested(.function(function), range)
  }
}

/// A call of something that is only known to be a function when it is evaluated.
final class CallNode: Node {
  let function: any Node
  let arguments: [any Node]
  /// The names of named arguments, in the order of `arguments`.
  let names: [String]?
  let range: SourceRange

  init(_ function: any Node, _ arguments: [any Node], names: [String]?, _ range: SourceRange) {
    self.function = function
    self.arguments = arguments
    self.names = names
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let callee = function.value(evaluation)
    guard case .function(let function) = callee else {
      if callee.isNull { return callee }
      return evaluation.fail(
        .notAFunction, .notAFunction(FeelType(kindOf: callee).description), range)
    }
    let values = arguments.map { $0.value(evaluation) }
    guard let names else { return function.call(values, evaluation, range) }
    return function.call(named: Array(zip(names, values)), evaluation, range)
  }
}
