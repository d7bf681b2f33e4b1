/// Where labels and fields of a form go: the label directly left of its field, or above it where
/// the window is narrow, always in reading order. The part around the focused field is shown when
/// the form is higher than the window.
package struct FormLayout: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let label: Rect
    package let field: Rect
    /// Below the field, for an error or an echo; empty where none was asked for.
    package let message: Rect
  }

  package let rows: [Row]

  /// `fields` gives the rows each field and each message needs; fields scrolled out of the window
  /// have empty rectangles, into which drawing is harmless.
  package init(
    _ fields: [(rows: Int, messageRows: Int)], focused: Int, in rect: Rect, labelColumns: Int
  ) {
    let isStacked = rect.columns < labelColumns + 36
    let heights = fields.map { $0.rows + $0.messageRows + (isStacked ? 1 : 0) }
    // The first visible field is the nearest one from which the focused field still fits.
    var first = 0
    if fields.indices.contains(focused) {
      while first < focused, heights[first...focused].reduce(0, +) > rect.rows { first += 1 }
    }
    var row = rect.row
    rows = fields.indices.map { index in
      guard index >= first else {
        let nothing = Rect(row: rect.row, column: rect.column, rows: 0, columns: 0)
        return Row(label: nothing, field: nothing, message: nothing)
      }
      let field = fields[index]
      defer { row += heights[index] }
      let labelWidth = isStacked ? rect.columns : labelColumns
      let label = Rect(row: row, column: rect.column, rows: 1, columns: labelWidth)
      let top = isStacked ? row + 1 : row
      let left = isStacked ? rect.column : rect.column + labelColumns
      let width = rect.endColumn - left
      return Row(
        label: label.clipped(to: rect),
        field: Rect(row: top, column: left, rows: field.rows, columns: width).clipped(to: rect),
        message: Rect(
          row: top + field.rows, column: left, rows: field.messageRows, columns: width
        ).clipped(to: rect))
    }
  }
}
