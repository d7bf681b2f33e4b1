/// A text field for date words with an echo beside it: `[+14______] = Do, 03.12.2026 · KW 49`.
///
/// What the words mean is the caller's knowledge; it sets `echo` after every change.
package struct DateField: Equatable, Sendable {
  package var field: TextField
  package var echo: StyledLine

  package init(_ text: String = "", placeholder: String = "") {
    field = TextField(text, placeholder: placeholder, limit: 40)
    echo = []
  }

  package var text: String {
    get { field.text }
    set { field.text = newValue }
  }

  package mutating func reduce(_ key: Key) -> FieldChange { field.reduce(key) }

  /// The field takes `fieldColumns`, the echo what is left of the row.
  package func draw(
    into frame: inout Frame, rect: Rect, focused: Bool, fieldColumns: Int = 14
  ) {
    let width = min(fieldColumns, rect.columns)
    field.draw(into: &frame, rect: rect.left(width), focused: focused)
    frame.line(echo, in: rect.line(0).droppingLeft(width + 1))
  }
}
