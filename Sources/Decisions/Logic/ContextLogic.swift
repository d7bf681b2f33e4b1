internal import Feel

/// A boxed context: entries in order, each of which the later ones can use.
final class ContextLogic: LogicNode {
  struct Entry {
    let slot: Int
    let logic: any LogicNode
  }

  let entries: [Entry]
  let shape: Shape
  /// The entry without a name: the value of the whole context.
  let result: (any LogicNode)?
  let type: FeelType
  let motion: Motion

  init(entries: [Entry], names: [String], result: (any LogicNode)?) {
    self.entries = entries
    self.shape = Shape(names)
    self.result = result
    if let result {
      type = result.type
      motion = result.motion
    } else {
      type = .context(ContextType(zip(names, entries).map { ($0, $1.logic.type) }))
      motion = entries.contains { $0.logic.motion != .still } ? .other : .still
    }
  }

  func value(_ evaluation: Evaluation) -> Value {
    if let result {
      for entry in entries { evaluation[entry.slot] = entry.logic.value(evaluation) }
      return result.value(evaluation)
    }
    var values: [Value] = []
    values.reserveCapacity(entries.count)
    for entry in entries {
      let value = entry.logic.value(evaluation)
      evaluation[entry.slot] = value
      values.append(value)
    }
    return evaluation.bounded(.context(Record(shape, values)))
  }
}
