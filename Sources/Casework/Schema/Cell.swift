package import CivilTime

/// What stands in one field of a record, in the form in which it is stored: days, minutes, flags
/// and codes as numbers, everything else as text, lists joined by `|`.
package enum Cell: Hashable, Sendable {
  case empty
  case number(Int64)
  case text(String)

  /// Texts are the same where their bytes are: letters put together from parts are others than those
  /// of one piece, in the files as in the database.
  package static func == (a: Cell, b: Cell) -> Bool {
    switch (a, b) {
    case (.empty, .empty): true
    case (.number(let a), .number(let b)): a == b
    case (.text(let a), .text(let b)): a.isSameText(as: b)
    default: false
    }
  }

  package init(_ text: String) {
    self = text.isEmpty ? .empty : .text(text)
  }

  package init(_ text: String?) {
    self = text.map(Cell.init) ?? .empty
  }

  package init(_ day: Day?) {
    self = day.map { .number(Int64($0.number)) } ?? .empty
  }

  package init(minutes: Int?) {
    self = minutes.map { .number(Int64($0)) } ?? .empty
  }

  package init(_ flag: Bool?) {
    self = flag.map { .number($0 ? 1 : 0) } ?? .empty
  }

  package init<C: Code>(_ code: C?) {
    self = code.map { .number(Int64($0.rawValue)) } ?? .empty
  }

  package init(list: [String]) {
    self = list.isEmpty ? .empty : .text(list.joined(separator: "|"))
  }
}

extension String {
  /// Byte for byte, where `==` would take composed and decomposed letters for the same.
  package func isSameText(as other: String) -> Bool {
    self == other && utf8.elementsEqual(other.utf8)
  }
}
