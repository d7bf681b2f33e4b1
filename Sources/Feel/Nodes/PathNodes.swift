/// An entry or property of a value whose type is not known.
final class PathNode: Node {
  let base: any Node
  let name: String
  let range: SourceRange

  init(_ base: any Node, _ name: String, _ range: SourceRange) {
    self.base = base
    self.name = name
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    evaluation.entry(name, of: base.value(evaluation), range)
  }
}

/// An entry of a context whose type is known: found by position as long as the context has the
/// expected shape, else by name.
final class FieldNode: Node {
  let base: any Node
  let shape: Shape
  let position: Int
  let range: SourceRange
  var isPlain: Bool { base.isPlain }

  init(_ base: any Node, _ shape: Shape, _ position: Int, _ range: SourceRange) {
    self.base = base
    self.shape = shape
    self.position = position
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let value = base.value(evaluation)
    if case .context(let record) = value, record.shape === shape { return record.values[position] }
    return evaluation.entry(shape.names[position], of: value, range)
  }
}

/// A name inside a filter where the kind of the items is not known: an entry of the item if it has
/// one of that name, else what the name means outside.
final class DynamicEntryNode: Node {
  let slot: Int
  let name: String
  let outside: (any Node)?

  init(_ slot: Int, _ name: String, outside: (any Node)?) {
    self.slot = slot
    self.name = name
    self.outside = outside
  }

  func value(_ evaluation: Evaluation) -> Value {
    if case .context(let record) = evaluation.items[slot].pointee, let entry = record[name] {
      return entry
    }
    return outside?.value(evaluation) ?? .null(.noSuchEntry)
  }
}

extension Evaluation {
  /// What a dot and a name give: an entry, a property, or the list of what the items give.
  func entry(_ name: String, of value: Value, _ range: SourceRange) -> Value {
    switch value {
    case .context(let record):
      return record[name] ?? fail(.noSuchEntry, .noSuchEntry(name), range)
    case .null: return value
    case .list(let list):
      guard spend(list.count) else { return fail(.limitReached, .limitReached(.steps), range) }
      return self.list(
        list.items.map { item in
          if case .context(let record) = item { return record[name] ?? .null(.noSuchEntry) }
          return entry(name, of: item, range)
        }, range)
    default:
      return Properties.value(name, of: value) ?? fail(.noSuchEntry, .noSuchEntry(name), range)
    }
  }
}
