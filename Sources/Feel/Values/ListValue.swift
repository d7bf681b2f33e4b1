/// A list. It knows how deep and large it is, so that both can be bounded.
package final class ListValue: Sendable, ExpressibleByArrayLiteral {
  package let items: [Value]
  let extent: Extent

  package init(_ items: [Value]) {
    self.items = items
    self.extent = Extent(around: items)
  }

  init(_ items: [Value], extent: Extent) {
    self.items = items
    self.extent = extent
  }

  package convenience init(arrayLiteral elements: Value...) {
    self.init(elements)
  }

  package var count: Int { items.count }

  /// Most lists a decision yields are empty; they are all this one.
  static let empty = ListValue([], extent: Extent(depth: 1, size: 1))
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
}
