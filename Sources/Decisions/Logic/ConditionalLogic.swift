internal import Feel

/// A boxed conditional. Null leads to the other branch; what is no truth value at all is a mistake.
final class ConditionalLogic: LogicNode {
  let condition: any LogicNode
  let then: any LogicNode
  let otherwise: any LogicNode

  init(condition: any LogicNode, then: any LogicNode, otherwise: any LogicNode) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
  }

  var type: FeelType { then.type == otherwise.type ? then.type : .any }
  var motion: Motion { then.motion.joined(with: otherwise.motion) }

  func value(_ evaluation: Evaluation) -> Value {
    if condition.motion != .still { evaluation.expectChangeTomorrow() }
    return switch condition.value(evaluation) {
    case .boolean(true): then.value(evaluation)
    case .boolean(false), .null: otherwise.value(evaluation)
    default: .null(.wrongType)
    }
  }
}
