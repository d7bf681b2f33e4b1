/// A whole screen as a value: what every row shows and where the cursor stands.
///
/// Drawing is clipped to a rectangle and never fails; positions inside a call are counted from
/// that rectangle's corner.
package struct Frame: Equatable, Sendable {
  package let size: Size
  package let charset: Charset
  package private(set) var cells: [Cell]

  /// Where the hardware cursor goes: on the focused row, field or button, since braille displays
  /// and magnifiers follow only this one.
  package var cursor: Point
  package var showsCursor: Bool

  package init(size: Size, charset: Charset = .unicode) {
    self.size = size
    self.charset = charset
    cells = [Cell](repeating: .blank, count: size.rows * size.columns)
    cursor = Point(row: 0, column: 0)
    showsCursor = true
  }

  package var bounds: Rect { Rect(size) }

  package subscript(row: Int, column: Int) -> Cell {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
    return cells[row * size.columns + column]
  }

  package func row(_ index: Int) -> ArraySlice<Cell> {
    guard index >= 0, index < size.rows else { return [] }
    return cells[(index * size.columns)..<((index + 1) * size.columns)]
  }

  /// Puts the cursor at a place counted from the rectangle's corner, kept inside the rectangle.
  package mutating func placeCursor(in rect: Rect, row: Int = 0, column: Int = 0) {
    let area = rect.clipped(to: bounds)
    guard !area.isEmpty else { return }
    cursor = Point(
      row: min(max(rect.row + row, area.row), area.endRow - 1),
      column: min(max(rect.column + column, area.column), area.endColumn - 1))
    showsCursor = true
  }

  /// Sets one cell; the other half of a wide glyph that is overwritten becomes a blank.
  @inline(__always)
  mutating func set(_ index: Int, _ cell: Cell, lineStart: Int, lineEnd: Int) {
    if cells[index].glyph == 0, index > lineStart, cell.glyph != 0 {
      cells[index - 1].glyph = 0x20
    }
    if index + 1 < lineEnd, cells[index + 1].glyph == 0 {
      cells[index + 1].glyph = 0x20
    }
    cells[index] = cell
  }

  /// Makes a cell the second half of the wide glyph before it.
  mutating func setContinuation(_ index: Int, _ style: Style) {
    cells[index] = Cell(glyph: 0, style: style)
  }

  @inline(__always)
  mutating func addMark(_ index: Int, _ mark: UInt32) { cells[index].add(mark: mark) }

  @inline(__always)
  mutating func restyle(_ index: Int, _ style: Style) { cells[index].style = style }
}
