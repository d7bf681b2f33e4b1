/// What a function definition says, apart from what it captures.
final class FunctionCode: Sendable {
  let parameters: [FunctionValue.Parameter]
  let result: FeelType
  let body: any Node
  let frameSize: Int
  /// The slots of the function's frame that what is captured goes to.
  let captureSlots: [Int]
  /// The slot of the function itself, where it calls itself by the name of its entry.
  let ownSlot: Int?

  init(
    _ parameters: [FunctionValue.Parameter], _ result: FeelType, _ body: any Node, frameSize: Int,
    captureSlots: [Int], ownSlot: Int?
  ) {
    self.parameters = parameters
    self.result = result
    self.body = body
    self.frameSize = frameSize
    self.captureSlots = captureSlots
    self.ownSlot = ownSlot
  }

  /// The function with what it has captured. One that calls itself is made anew for each call: if
  /// it held itself, it would never go.
  func function(_ captured: [Value]) -> FunctionValue {
    FunctionValue(name: "function", parameters: parameters, result: result, captured: captured) {
      arguments, evaluation in
      evaluation.reserve(evaluation.base + self.frameSize)
      evaluation.top = evaluation.base + self.frameSize
      for (slot, argument) in arguments.enumerated() { evaluation.frame[slot] = argument }
      for (index, slot) in self.captureSlots.enumerated() {
        evaluation.frame[slot] = captured[index]
      }
      if let slot = self.ownSlot { evaluation.frame[slot] = .function(self.function(captured)) }
      return self.body.value(evaluation)
    }
  }
}

/// A function definition: evaluating it captures what its body mentions from outside.
final class FunctionNode: Node {
  let code: FunctionCode
  let captures: [any Node]
  let range: SourceRange

  init(_ code: FunctionCode, captures: [any Node], _ range: SourceRange) {
    self.code = code
    self.captures = captures
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let captured = captures.map { $0.value(evaluation) }
    return evaluation.nested(.function(code.function(captured)), range)
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
