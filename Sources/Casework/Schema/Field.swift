/// One column of an entity: its name in files and answers, and what may stand in it.
package struct Field: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case id
    case reference(EntityKind)
    case text
    case day
    case time
    case flag
    case code([String])
    case list
  }

  package let name: String
  package let kind: Kind
  package let isRequired: Bool
  /// Whether it belongs to what identifies the row.
  package let isKey: Bool

  static func id(_ name: String) -> Field {
    Field(name: name, kind: .id, isRequired: true, isKey: true)
  }

  static func reference(
    _ name: String, _ target: EntityKind, required: Bool = false, key: Bool = false
  ) -> Field {
    Field(name: name, kind: .reference(target), isRequired: required, isKey: key)
  }

  static func text(_ name: String, required: Bool = false, key: Bool = false) -> Field {
    Field(name: name, kind: .text, isRequired: required, isKey: key)
  }

  static func day(_ name: String, required: Bool = false, key: Bool = false) -> Field {
    Field(name: name, kind: .day, isRequired: required, isKey: key)
  }

  static func time(_ name: String) -> Field {
    Field(name: name, kind: .time, isRequired: false, isKey: false)
  }

  static func flag(_ name: String) -> Field {
    Field(name: name, kind: .flag, isRequired: false, isKey: false)
  }

  static func code(
    _ name: String, _ codes: [String], required: Bool = false, key: Bool = false
  ) -> Field {
    Field(name: name, kind: .code(codes), isRequired: required, isKey: key)
  }

  static func list(_ name: String) -> Field {
    Field(name: name, kind: .list, isRequired: false, isKey: false)
  }
}
