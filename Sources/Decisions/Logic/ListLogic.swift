internal import Feel

/// A boxed list.
final class ListLogic: LogicNode {
  let items: [any LogicNode]
  let type: FeelType
  let motion: Motion

  init(_ items: [any LogicNode]) {
    self.items = items
    let types = Set(items.map(\.type))
    type = .list(types.count == 1 ? types.first ?? .any : .any)
    motion = items.contains { $0.motion != .still } ? .other : .still
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.bounded(.list(items.map { $0.value(evaluation) }))
  }
}

/// A relation: a list of contexts that have the columns as entries.
final class RelationLogic: LogicNode {
  let shape: Shape
  let rows: [[any LogicNode]]
  let type: FeelType
  let motion: Motion

  init(columns: [(String, FeelType)], rows: [[any LogicNode]]) {
    let context = ContextType(columns)
    self.shape = context.shape
    self.rows = rows
    type = .list(.context(context))
    motion = rows.joined().contains { $0.motion != .still } ? .other : .still
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.bounded(
      .list(rows.map { row in .context(Record(shape, row.map { $0.value(evaluation) })) }))
  }
}
