/// A list. It knows how deeply lists and contexts are nested in it, so that nesting can be bounded
/// and nothing that walks a value runs out of stack.
package final class ListValue: Sendable, ExpressibleByArrayLiteral {
  package let items: [Value]
  let depth: Int

  package init(_ items: [Value]) {
    self.items = items
    self.depth = Value.depth(around: items)
  }

  init(_ items: [Value], depth: Int) {
    self.items = items
    self.depth = depth
  }

  package convenience init(arrayLiteral elements: Value...) {
    self.init(elements)
  }

  package var count: Int { items.count }

  /// Most lists a decision yields are empty; they are all this one.
  static let empty = ListValue([], depth: 1)
}

extension Value {
  package static func list(_ items: [Value]) -> Value {
    .list(items.isEmpty ? ListValue.empty : ListValue(items))
  }

  /// The items of a list; nil for anything else.
  package var items: [Value]? {
    if case .list(let list) = self { return list.items }
    return nil
  }

  /// How many lists, contexts and captured values lie inside each other.
  var depth: Int {
    switch self {
    case .list(let list): list.depth
    case .context(let record): record.depth
    case .function(let function): function.depth
    default: 0
    }
  }

  static func depth(around values: [Value]) -> Int {
    var deepest = 0
    for value in values { deepest = max(deepest, value.depth) }
    return deepest + 1
  }
}
