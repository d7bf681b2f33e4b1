/// The names of a context's entries in order; shared by all contexts of one kind, so that an entry
/// is found by its position once the shape is known to be the expected one.
package final class Shape: Sendable, Hashable {
  package let names: [String]
  private let positions: [String: Int]

  package init(_ names: [String]) {
    self.names = names
    self.positions = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { _, last in last })
  }

  package func position(of name: String) -> Int? {
    if names.count <= 4 { return names.lastIndex(of: name) }
    return positions[name]
  }

  package static func == (a: Shape, b: Shape) -> Bool { a === b || a.names == b.names }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(names)
  }
}

/// A context value: a shape and one value for each of its names.
package final class Record: Sendable {
  package let shape: Shape
  package let values: [Value]
  let extent: Extent

  /// Values that are missing are null, surplus values are dropped.
  package init(_ shape: Shape, _ values: [Value]) {
    self.shape = shape
    self.values =
      values.count == shape.names.count ? values : Record.fitted(values, to: shape.names.count)
    self.extent = Extent(around: self.values)
  }

  private static func fitted(_ values: [Value], to count: Int) -> [Value] {
    Array(values.prefix(count))
      + Array(repeating: .null(.plain), count: max(0, count - values.count))
  }

  package convenience init(_ entries: [(String, Value)]) {
    self.init(Shape(entries.map(\.0)), entries.map(\.1))
  }

  package subscript(_ name: String) -> Value? {
    guard let position = shape.position(of: name) else { return nil }
    return values[position]
  }
}
