internal import Feel

/// Boxed `for`, `some` and `every`.
final class IterationLogic: LogicNode {
  let kind: BoxedExpression.Iteration
  let source: any LogicNode
  let slot: Int
  /// Slot of `partial`, the results so far.
  let partialSlot: Int
  let body: any LogicNode

  init(
    _ kind: BoxedExpression.Iteration, source: any LogicNode, slot: Int, partialSlot: Int,
    body: any LogicNode
  ) {
    self.kind = kind
    self.source = source
    self.slot = slot
    self.partialSlot = partialSlot
    self.body = body
  }

  var type: FeelType { kind == .each ? .list(body.type) : .boolean }
  var motion: Motion {
    source.motion == .still && body.motion == .still ? .still : .other
  }

  func value(_ evaluation: Evaluation) -> Value {
    guard let items = elements(of: source.value(evaluation), evaluation) else {
      return .null(.wrongType)
    }
    if kind == .each { return each(items, evaluation) }
    if body.motion != .still { evaluation.expectChangeTomorrow() }
    return quantified(items, evaluation)
  }

  private func elements(of value: Value, _ evaluation: Evaluation) -> [Value]? {
    switch value {
    case .list(let list): list.items
    case .null: nil
    case .range(let range): wholeNumbers(of: range, evaluation)
    default: [value]
    }
  }

  private func wholeNumbers(of range: RangeValue, _ evaluation: Evaluation) -> [Value]? {
    guard case .integer(let start) = range.start, case .integer(let end) = range.end,
      !range.isNegated
    else { return nil }
    let first = range.includesStart ? start : start &+ 1
    let last = range.includesEnd ? end : end &- 1
    guard first <= last else { return [] }
    guard last.subtractingReportingOverflow(first).partialValue < evaluation.limits.listLength,
      last &- first >= 0
    else { return nil }
    return (first...last).map { .integer($0) }
  }

  private func each(_ items: [Value], _ evaluation: Evaluation) -> Value {
    var results: [Value] = []
    results.reserveCapacity(items.count)
    for item in items {
      evaluation[slot] = item
      evaluation[partialSlot] = .list(results)
      let result = body.value(evaluation)
      // The list must not be shared while it grows.
      evaluation[partialSlot] = .null(.plain)
      results.append(result)
    }
    return .list(results)
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
