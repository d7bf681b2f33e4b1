/// The types of FEEL, as far as they are known before evaluation.
package indirect enum FeelType: Sendable, Hashable {
  case any
  case null
  case number
  case string
  case boolean
  case date
  case time
  case dateTime
  case daysDuration
  case monthsDuration
  case list(FeelType)
  case context(ContextType)
  case range(FeelType)
  case function([FeelType], FeelType)
}

/// The entries of a context type. Its shape is the one that values of the type should carry: then
/// entries are reached by position.
package struct ContextType: Sendable, Hashable {
  package let shape: Shape
  package let types: [FeelType]

  package init(_ entries: [(String, FeelType)]) {
    self.shape = Shape(entries.map(\.0))
    self.types = entries.map(\.1)
  }

  package func type(of name: String) -> FeelType? {
    shape.position(of: name).map { types[$0] }
  }
}
