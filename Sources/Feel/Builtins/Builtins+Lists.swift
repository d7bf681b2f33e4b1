extension Builtins {
  static let lists: [Builtin] = [
    Builtin(
      "list contains",
      .init(.list("list"), .any("element"), gives: .boolean) { arguments, _ in
        .boolean(
          (arguments[0].items ?? []).contains { Comparison.equal($0, arguments[1]) == .yes })
      }),
    Builtin(
      "count",
      .init(.list("list"), gives: .number) { arguments, _ in
        .number(arguments[0].items?.count ?? 0)
      }),
    extreme("min") { $0 < 0 },
    extreme("max") { $0 > 0 },
    Builtin(
      "sublist",
      .init(
        .list("list"), .number("start position"), .number("length").optional.orNull,
        like: .sameAsFirst
      ) { arguments, call in sublist(arguments, call) }),
    Builtin(
      "reverse",
      .init(.list("list"), like: .sameAsFirst) { arguments, call in
        call.list((arguments[0].items ?? []).reversed())
      }),
    Builtin(
      "index of",
      .init(.list("list"), .any("match"), gives: .list(.number)) { arguments, call in
        let items = arguments[0].items ?? []
        return call.list(
          items.indices.filter { Comparison.equal(items[$0], arguments[1]) == .yes }
            .map { .number($0 + 1) })
      }),
    Builtin(
      "distinct values",
      .init(.list("list"), like: .sameAsFirst) { arguments, call in
        distinct(arguments[0].items ?? [], call)
      }),
    Builtin(
      "union",
      .init(.list("list"), isVariadic: true, gives: .list(.any)) { arguments, call in
        joined(arguments, call).map { distinct($0, call) } ?? call.tooLong()
      }),
    Builtin(
      "concatenate",
      .init(.list("list"), isVariadic: true, gives: .list(.any)) { arguments, call in
        joined(arguments, call).map { call.list($0) } ?? call.tooLong()
      }),
    Builtin(
      "flatten",
      .init(.list("list"), gives: .list(.any)) { arguments, call in
        var flat: [Value] = []
        flatten(arguments[0].items ?? [], into: &flat)
        return call.list(flat)
      }),
  ]

  /// The items of several lists after each other; nil where they would be too many.
  private static func joined(_ lists: [Value], _ call: Builtin.Call) -> [Value]? {
    let count = lists.reduce(0) { $0 + ($1.items?.count ?? 0) }
    return count <= call.evaluation.limits.listLength ? lists.flatMap { $0.items ?? [] } : nil
  }

  private static func extreme(
    _ name: String, _ wins: @escaping @Sendable (Int) -> Bool
  ) -> Builtin {
    @Sendable func best(_ items: [Value], _ call: Builtin.Call) -> Value {
      guard var best = items.first else { return .null(.plain) }
      if Comparison.order(best, best) == nil { return call.wrong("list", best) }
      for item in items.dropFirst() {
        guard let order = Comparison.order(item, best) else { return call.wrong("list", item) }
        if wins(order) { best = item }
      }
      return best
    }
    return Builtin(
      name,
      .init(.list("list"), like: .itemOfFirst) { arguments, call in
        best(arguments[0].items ?? [], call)
      },
      .init(.value("c1"), .value("c2"), isVariadic: true, like: .itemOfFirst) { arguments, call in
        best(arguments, call)
      })
  }

  /// Where a position counted from 1, or from the end if negative, lies; nil outside the list.
  static func place(_ position: Value, in count: Int) -> Int? {
    guard let position = truncated(position), position != 0 else { return nil }
    let place = position > 0 ? position - 1 : Int64(count) &+ position
    return place >= 0 && place < Int64(count) ? Int(place) : nil
  }

  private static func sublist(_ arguments: [Value], _ call: Builtin.Call) -> Value {
    let items = arguments[0].items ?? []
    guard let start = place(arguments[1], in: items.count) else {
      return call.wrong("start position", arguments[1])
    }
    var rest = items[start...]
    if arguments.count > 2, !arguments[2].isNull {
      guard let length = truncated(arguments[2]), length >= 1,
        length <= Int64(rest.count)
      else { return call.wrong("length", arguments[2]) }
      rest = rest.prefix(Int(length))
    }
    return call.list(Array(rest))
  }

  static func flatten(_ items: [Value], into flat: inout [Value]) {
    for item in items {
      if case .list(let list) = item {
        flatten(list.items, into: &flat)
      } else {
        flat.append(item)
      }
    }
  }

  private static func distinct(_ items: [Value], _ call: Builtin.Call) -> Value {
    var seen: Set<EqualityKey> = []
    return call.list(items.filter { seen.insert(EqualityKey($0)).inserted })
  }
}
