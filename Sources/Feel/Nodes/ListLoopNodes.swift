/// `some x in list satisfies …` and `every x in list satisfies …` over one list.
final class ListQuantifierNode: Node {
  let isSome: Bool
  let list: any Node
  let slot: Int
  let condition: any Node
  let range: SourceRange

  init(
    isSome: Bool, _ list: any Node, _ slot: Int, _ condition: any Node, _ range: SourceRange
  ) {
    self.isSome = isSome
    self.list = list
    self.slot = slot
    self.condition = condition
    self.range = range
  }

  func truth(_ evaluation: Evaluation) -> Truth {
    let value = list.value(evaluation)
    guard let items = evaluation.domain(value) else {
      _ = evaluation.failedLoop(.noList(found: value), range)
      return .unknown
    }
    guard evaluation.spend(items.count) else {
      _ = evaluation.failedLoop(.limit, range)
      return .unknown
    }
    let deciding: Truth = isSome ? .yes : .no
    return items.withUnsafeBufferPointer { buffer in
      guard var place = buffer.baseAddress else { return deciding.negated }
      var result = deciding.negated
      for _ in 0..<buffer.count {
        evaluation.items[slot] = place
        let truth = condition.truth(evaluation)
        if truth == deciding { return deciding }
        if truth == .unknown { result = .unknown }
        place += 1
      }
      return result
    }
  }

  func value(_ evaluation: Evaluation) -> Value { truth(evaluation).value }
}

/// `list[condition]` over items of a known kind.
final class ListFilterNode: Node {
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
    var missed = 0
    items.withUnsafeBufferPointer { buffer in
      guard var place = buffer.baseAddress else { return }
      for index in 0..<buffer.count {
        evaluation.items[slot] = place
        if condition.truth(evaluation) == .yes {
          if kept.isEmpty { kept.reserveCapacity(buffer.count - index) }
          kept.append(place.pointee)
        } else {
          missed += 1
        }
        place += 1
      }
    }
    if missed == 0, case .list = value { return value }
    // No more than what it was chosen from.
    guard case .list(let list) = value else { return .list(kept) }
    return .list(ListValue(kept, extent: list.extent))
  }

  func count(_ evaluation: Evaluation) -> Int? {
    let value = list.value(evaluation)
    if case .null = value { return nil }
    let items = value.items ?? [value]
    guard evaluation.spend(items.count) else { return nil }
    return items.withUnsafeBufferPointer { buffer in
      guard var place = buffer.baseAddress else { return 0 }
      var count = 0
      for _ in 0..<buffer.count {
        evaluation.items[slot] = place
        if condition.truth(evaluation) == .yes { count += 1 }
        place += 1
      }
      return count
    }
  }
}

/// `count(list)`, without building the list where it is a filter.
final class CountNode: Node {
  let list: any Node
  let range: SourceRange

  init(_ list: any Node, _ range: SourceRange) {
    self.list = list
    self.range = range
  }

  func scalar(_ kind: Scalar, _ evaluation: Evaluation) -> Int64 {
    guard kind == .whole, let count = list.count(evaluation) else { return Scalar.none }
    return Int64(count)
  }

  func value(_ evaluation: Evaluation) -> Value {
    if let count = list.count(evaluation) { return .number(count) }
    return evaluation.fail(
      .wrongArgument, .wrongArgument(function: "count", parameter: "list", found: "Null"), range)
  }
}

extension Evaluation {
  /// What a loop goes through, or nil with a note: for loops that are not written in FEEL.
  package func loopItems(_ value: Value) -> [Value]? {
    guard let items = domain(value) else {
      _ = failedLoop(.noList(found: value), SourceRange(0, 0))
      return nil
    }
    guard spend(items.count) else {
      _ = failedLoop(.limit, SourceRange(0, 0))
      return nil
    }
    return items
  }

  /// The items of a list; a single value counts as a list of one; nil for null and for ranges,
  /// whose values the caller must count out.
  func domain(_ value: Value) -> [Value]? {
    switch value {
    case .list(let list): list.items
    case .null: nil
    case .range: countedOut(value)
    default: [value]
    }
  }

  private func countedOut(_ value: Value) -> [Value]? {
    switch LoopDomain(value) {
    case nil: return nil
    case .items(let items): return items
    case .counting(let from, let to, let isDate):
      guard from <= to, to - from < Int64(limits.listLength) else { return nil }
      return (from...to).map { isDate ? .date($0) : .integer($0) }
    }
  }

  func compare(
    _ sign: ComparisonOperator, _ a: Value, _ b: Value, _ range: SourceRange
  ) -> Truth {
    let result = Comparison.holds(sign, a, b)
    if result == .unknown { noteComparison(a, b, range) }
    return result
  }
}
