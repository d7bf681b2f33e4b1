internal import Feel

/// A boxed invocation: a function with arguments bound by the names of its parameters.
final class InvocationLogic: LogicNode {
  let callee: any LogicNode
  let bindings: [(name: String, logic: any LogicNode)]
  let type: FeelType
  let motion: Motion

  init(callee: any LogicNode, bindings: [(name: String, logic: any LogicNode)]) {
    self.callee = callee
    self.bindings = bindings
    if case .function(_, let result) = callee.type { type = result } else { type = .any }
    motion = bindings.contains { $0.logic.motion != .still } ? .other : .still
  }

  func value(_ evaluation: Evaluation) -> Value {
    // What moves into a function that was compiled without knowing so is not followed.
    if motion != .still { evaluation.expectChangeTomorrow() }
    guard case .function(let function) = callee.value(evaluation) else {
      return .null(.notAFunction)
    }
    var arguments = [Value](repeating: .null(.plain), count: function.parameters.count)
    for binding in bindings {
      guard let position = function.parameters.firstIndex(where: { $0.name == binding.name })
      else { return .null(.wrongArgument) }
      arguments[position] = binding.logic.value(evaluation)
    }
    return function.call(arguments, evaluation)
  }
}
