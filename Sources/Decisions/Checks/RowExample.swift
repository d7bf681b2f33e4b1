/// Values at which something about the rows of a table shows; columns that do not matter are left
/// out. Data first: sentences are made where they are read.
package struct RowExample: Sendable, Equatable {
  package enum Condition: Sendable, Equatable {
    /// The values are written as FEEL writes them.
    case equal(String)
    case below(String)
    case above(String)
    case between(String, String)
    case null
    /// Some text that no cell of the column mentions.
    case otherText
    /// Anything but null.
    case present
  }

  package struct Part: Sendable, Equatable {
    package let column: String
    package let condition: Condition

    package init(_ column: String, _ condition: Condition) {
      self.column = column
      self.condition = condition
    }
  }

  package let parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }
}

extension RowExample: CustomStringConvertible {
  package var description: String {
    if parts.isEmpty { return "any values" }
    return parts.map { "\($0.column) \($0.condition)" }.joined(separator: ", ")
  }
}

extension RowExample.Condition: CustomStringConvertible {
  package var description: String {
    switch self {
    case .equal(let value): "= \(value)"
    case .below(let value): "< \(value)"
    case .above(let value): "> \(value)"
    case .between(let low, let high): "between \(low) and \(high)"
    case .null: "= null"
    case .otherText: "any other text"
    case .present: "any value"
    }
  }
}
