extension Builtins {
  static let listEditing: [Builtin] = [
    Builtin(
      "append",
      .init(.list("list"), .any("item"), isVariadic: true, gives: .list(.any)) { arguments, call in
        call.list((arguments[0].items ?? []) + arguments.dropFirst())
      }),
    Builtin(
      "insert before",
      .init(.list("list"), .number("position"), .any("newItem"), gives: .list(.any)) {
        arguments, call in
        var items = arguments[0].items ?? []
        guard let place = place(arguments[1], in: items.count) else {
          return call.wrong("position", arguments[1])
        }
        items.insert(arguments[2], at: place)
        return call.list(items)
      }),
    Builtin(
      "remove",
      .init(.list("list"), .number("position"), like: .sameAsFirst) { arguments, call in
        var items = arguments[0].items ?? []
        guard let place = place(arguments[1], in: items.count) else {
          return call.wrong("position", arguments[1])
        }
        items.remove(at: place)
        return call.list(items)
      }),
    Builtin(
      "list replace",
      .init(.list("list"), .number("position"), .any("newItem"), gives: .list(.any)) {
        arguments, call in
        var items = arguments[0].items ?? []
        guard let place = place(arguments[1], in: items.count) else {
          return call.wrong("position", arguments[1])
        }
        items[place] = arguments[2]
        return call.list(items)
      },
      .init(.list("list"), .function("match"), .any("newItem"), gives: .list(.any)) {
        arguments, call in
        guard case .function(let match) = arguments[1], match.parameters.count == 2 else {
          return call.wrong("match", arguments[1])
        }
        var items = arguments[0].items ?? []
        for index in items.indices {
          let verdict = match.call([items[index], arguments[2]], call.evaluation, call.range)
          guard case .boolean(let replaces) = verdict else { return call.wrong("match", verdict) }
          if replaces { items[index] = arguments[2] }
        }
        return call.list(items)
      }),
  ]

  static let sorting: [Builtin] = [
    Builtin(
      "sort",
      .init(.list("list"), .function("precedes").optional, like: .sameAsFirst) { arguments, call in
        guard arguments.count > 1 else {
          return sorted(arguments[0].items ?? [], call) { a, b in
            Comparison.order(a, b).map { $0 < 0 }
          }
        }
        guard case .function(let precedes) = arguments[1] else {
          return call.wrong("precedes", arguments[1])
        }
        return sorted(arguments[0].items ?? [], call) { a, b in
          Truth(precedes.call([a, b], call.evaluation, call.range)).bool
        }
      })
  ]

  /// Sorts by merging, so that an order which contradicts itself does no harm. Null as soon as two
  /// items cannot be compared.
  private static func sorted(
    _ items: [Value], _ call: Builtin.Call, _ precedes: (Value, Value) -> Bool?
  ) -> Value {
    var source = items
    var target = items
    var width = 1
    while width < items.count {
      guard call.evaluation.spend(items.count >> 3) else { return call.tooManySteps() }
      var start = 0
      while start < items.count {
        let middle = min(start + width, items.count)
        let end = min(start + 2 * width, items.count)
        var (left, right) = (start, middle)
        for place in start..<end {
          var takesRight = left >= middle
          if left < middle, right < end {
            guard let first = precedes(source[right], source[left]) else {
              return call.evaluation.isSpent
                ? call.tooManySteps() : call.wrong("list", .list(items))
            }
            takesRight = first
          }
          target[place] = source[takesRight ? right : left]
          if takesRight { right += 1 } else { left += 1 }
        }
        start = end
      }
      swap(&source, &target)
      width *= 2
    }
    return call.list(source)
  }
}
