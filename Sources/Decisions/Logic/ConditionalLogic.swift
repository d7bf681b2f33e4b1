internal import Feel

/// A boxed conditional; anything but true leads to the other branch.
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
    condition.value(evaluation).isTrue
      ? then.value(evaluation) : otherwise.value(evaluation)
  }
}
