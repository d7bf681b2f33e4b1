/// A JSON value as it stands in a text: numbers keep their digits, objects their order.
package indirect enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  package subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var array: [JSONValue]? {
    if case .array(let items) = self { items } else { nil }
  }

  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}

package struct JSONFailure: Error, Sendable, Equatable {
  /// What could have stood there.
  package enum Expectation: Sendable, Equatable {
    case sign(String)
    case name
    case value
    case digits
    case escape
    case surrogates
    case hexadecimals
    case lessNesting
    case end
  }

  package let offset: Int
  package let expected: Expectation
}
