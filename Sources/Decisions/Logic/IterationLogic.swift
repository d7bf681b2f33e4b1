internal import Feel

/// Boxed `for`, `some` and `every`.
final class IterationLogic: LogicNode {
  let kind: BoxedExpression.Iteration
  let source: any LogicNode
  let slot: Int
  /// Slot of `partial`, the results so far, where the body mentions it.
  let partialSlot: Int?
  let body: any LogicNode
  /// Whether others may keep a value of their own in the slot.
  let sharesSlot: Bool

  init(
    _ kind: BoxedExpression.Iteration, source: any LogicNode, slot: Int, partialSlot: Int?,
    body: any LogicNode, sharesSlot: Bool = false
  ) {
    self.kind = kind
    self.source = source
    self.slot = slot
    self.partialSlot = partialSlot
    self.body = body
    self.sharesSlot = sharesSlot
  }

  var type: FeelType { kind == .each ? .list(body.type) : .boolean }
  var motion: Motion {
    source.motion == .still && body.motion == .still ? .still : .other
  }

  func value(_ evaluation: Evaluation) -> Value {
    guard let items = evaluation.loopItems(source.value(evaluation)) else {
      return .null(.wrongType)
    }
    if kind == .each { return each(items, evaluation) }
    if body.motion != .still { evaluation.expectChangeTomorrow() }
    return quantified(items, evaluation)
  }

  private func each(_ items: [Value], _ evaluation: Evaluation) -> Value {
    if items.isEmpty { return .list([]) }
    let kept: Value? = sharesSlot ? evaluation[slot] : nil
    defer { if let kept { evaluation[slot] = kept } }
    var results = LoopResults(partial: partialSlot, count: items.count)
    for item in items {
      evaluation[slot] = item
      guard results.append(evaluation, { body.value(evaluation) }) else {
        return results.refused(evaluation)
      }
    }
    return results.list(evaluation)
  }

  private func quantified(_ items: [Value], _ evaluation: Evaluation) -> Value {
    let stop = kind == .some
    var isCertain = true
    for item in items {
      evaluation[slot] = item
      guard case .boolean(let holds) = body.value(evaluation) else {
        isCertain = false
        continue
      }
      if holds == stop { return .boolean(stop) }
    }
    return isCertain ? .boolean(!stop) : .null(.wrongType)
  }
}
