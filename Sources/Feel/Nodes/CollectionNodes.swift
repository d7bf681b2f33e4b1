final class ListNode: Node {
  let items: [any Node]
  let range: SourceRange

  init(_ items: [any Node], _ range: SourceRange) {
    self.items = items
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for item in items { values.append(item.value(evaluation)) }
    return evaluation.list(values, range)
  }
}

/// A context. Each entry also gets a slot, since later entries may mention it.
final class ContextNode: Node {
  let shape: Shape
  let entries: [any Node]
  let slots: [Int]
  let range: SourceRange

  init(_ shape: Shape, _ entries: [any Node], _ slots: [Int], _ range: SourceRange) {
    self.shape = shape
    self.entries = entries
    self.slots = slots
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    var values: [Value] = []
    values.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      let value = entry.value(evaluation)
      evaluation.frame[slots[index]] = value
      values.append(value)
    }
    return evaluation.context(shape, values, range)
  }
}

/// `list[number]`, counted from 1, from the end if negative.
final class IndexNode: Node {
  let list: any Node
  let index: any Node
  let range: SourceRange

  init(_ list: any Node, _ index: any Node, _ range: SourceRange) {
    self.list = list
    self.index = index
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let value = list.value(evaluation)
    if case .null = value { return value }
    return evaluation.item(index.value(evaluation), of: value, range)
  }
}

/// `list[something]`: what comes out for the first item decides whether it is an index.
final class DynamicFilterNode: Node {
  let list: any Node
  let slot: Int
  let condition: any Node
  let range: SourceRange

  init(_ list: any Node, _ slot: Int, _ condition: any Node, _ range: SourceRange) {
    self.list = list
    self.slot = slot
    self.condition = condition
    self.range = range
  }

  func value(_ evaluation: Evaluation) -> Value {
    let value = list.value(evaluation)
    if case .null = value { return value }
    let items = value.items ?? [value]
    guard evaluation.spend(items.count) else {
      return evaluation.fail(.limitReached, .limitReached(.steps), range)
    }
    var kept: [Value] = []
    return items.withUnsafeBufferPointer { buffer in
      for (number, item) in buffer.enumerated() {
        evaluation.items[slot] = buffer.baseAddress.map { $0 + number } ?? evaluation.items[slot]
        switch condition.value(evaluation) {
        case .boolean(true): kept.append(item)
        case .boolean, .null: break
        case .integer(let index) where number == 0:
          return evaluation.item(.integer(index), of: value, range)
        case let other:
          return evaluation.fail(
            .wrongType,
            .wrongType(expected: .booleanOrNumber, found: FeelType(kindOf: other).description),
            range)
        }
      }
      return .list(kept)
    }
  }
}

extension Evaluation {
  func item(_ index: Value, of value: Value, _ range: SourceRange) -> Value {
    let items = value.items ?? [value]
    guard case .integer(let index) = index else {
      if index.isNull { return index }
      return fail(
        .wrongType,
        .wrongType(expected: .wholeNumber, found: FeelType(kindOf: index).description), range)
    }
    let count = Int64(items.count)
    if index >= 1, index <= count { return items[Int(index - 1)] }
    if index < 0, index >= -count { return items[Int(count + index)] }
    return fail(.indexOutOfRange, .indexOutOfRange(index, count: items.count), range)
  }
}
