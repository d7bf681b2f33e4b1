internal import Feel

/// A boxed filter whose condition is itself boxed.
final class FilterLogic: LogicNode {
  let source: any LogicNode
  let slot: Int
  let match: any LogicNode

  init(source: any LogicNode, slot: Int, match: any LogicNode) {
    self.source = source
    self.slot = slot
    self.match = match
  }

  var type: FeelType { source.type }
  var motion: Motion { source.motion.joined(with: match.motion).blurred }

  func value(_ evaluation: Evaluation) -> Value {
    if match.motion != .still { evaluation.expectChangeTomorrow() }
    let value = source.value(evaluation)
    if value.isNull { return value }
    let items: [Value] = value.items ?? [value]
    var kept: [Value] = []
    for item in items {
      evaluation[slot] = item
      guard case .boolean(let holds) = match.value(evaluation) else { return .null(.wrongType) }
      if holds { kept.append(item) }
    }
    return .list(kept)
  }
}
