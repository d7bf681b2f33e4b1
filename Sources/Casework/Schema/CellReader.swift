package import CivilTime

/// Hands out a record's cells in order, each as the type its field has.
package struct CellReader {
  private let cells: [Cell]
  private var position = 0

  package init(_ cells: [Cell]) {
    self.cells = cells
  }

  private mutating func next() -> Cell {
    defer { position += 1 }
    return position < cells.count ? cells[position] : .empty
  }

  private mutating func number() -> Int64? {
    if case .number(let value) = next() { value } else { nil }
  }

  package mutating func text() -> String {
    if case .text(let value) = next() { value } else { "" }
  }

  package mutating func id<Subject>() -> Identifier<Subject> {
    Identifier(text())
  }

  package mutating func optionalID<Subject>() -> Identifier<Subject>? {
    if case .text(let value) = next() { Identifier(value) } else { nil }
  }

  package mutating func day() -> Day? {
    number().map { Day(number: Int32(clamping: $0)) }
  }

  package mutating func requiredDay() throws(RecordProblem) -> Day {
    guard let day = day() else { throw .missing(position: position - 1) }
    return day
  }

  package mutating func minutes() -> Int? {
    number().map { Int($0) }
  }

  package mutating func flag() -> Bool? {
    number().map { $0 != 0 }
  }

  package mutating func code<C: Code>() -> C? {
    number().flatMap { C(rawValue: UInt8(clamping: $0)) }
  }

  package mutating func required<C: Code>(_: C.Type) throws(RecordProblem) -> C {
    guard let code: C = code() else { throw .missing(position: position - 1) }
    return code
  }

  package mutating func list() -> [String] {
    guard case .text(let joined) = next() else { return [] }
    // Most lists have one element; and the separator is one byte, so characters need not be found.
    let bytes = joined.utf8
    guard bytes.contains(UInt8(ascii: "|")) else { return [joined] }
    return bytes.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}
