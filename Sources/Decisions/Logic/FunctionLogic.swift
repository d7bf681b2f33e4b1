internal import Feel

/// A boxed function definition: yields a function that keeps the values around it.
final class FunctionLogic: LogicNode {
  let name: String
  let body: FunctionBody
  /// Slots of the surrounding frame whose values the function keeps.
  let captured: [Int]

  init(name: String, body: FunctionBody, captured: [Int]) {
    self.name = name
    self.body = body
    self.captured = captured
  }

  var type: FeelType { body.type }
  var motion: Motion { .still }

  func value(_ evaluation: Evaluation) -> Value {
    .function(body.function(named: name, keeping: captured.map { evaluation[$0] }))
  }
}

/// What a function does in a frame of its own: first what it keeps, then its parameters.
final class FunctionBody: Sendable {
  let parameters: [Declaration]
  let logic: any LogicNode
  let result: Declaration
  /// How many slots the logic uses between its expressions.
  let frameSize: Int
  /// The slot of the function itself, where its logic mentions it.
  let ownSlot: Int?

  init(
    parameters: [Declaration], logic: any LogicNode, result: Declaration, frameSize: Int,
    ownSlot: Int?
  ) {
    self.frameSize = frameSize
    self.ownSlot = ownSlot
    self.parameters = parameters
    self.logic = logic
    self.result = result
  }

  var type: FeelType {
    .function(parameters.map(\.type.type), resultType)
  }

  private var resultType: FeelType {
    if case .any = result.type.type { logic.type } else { result.type.type }
  }

  func function(named name: String, keeping kept: [Value]) -> FunctionValue {
    FunctionValue(
      name: name,
      parameters: parameters.map { FunctionValue.Parameter($0.name, $0.type.type) },
      result: resultType
    ) { [self] arguments, evaluation in
      evaluation.hold(slots: frameSize)
      for (slot, value) in kept.enumerated() { evaluation[slot] = value }
      for (index, parameter) in parameters.enumerated() {
        let argument = index < arguments.count ? arguments[index] : .null(.plain)
        evaluation[kept.count + index] = parameter.conform(argument, evaluation)
      }
      // Made anew for each call: a function that held itself would never go.
      if let ownSlot { evaluation[ownSlot] = .function(function(named: name, keeping: kept)) }
      return result.conform(logic.value(evaluation), evaluation, from: logic)
    }
  }
}
