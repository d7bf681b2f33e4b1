/// What a piece of text is for. Drawing code names the meaning; the theme decides how it looks.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case plain
  case title
  case heading
  case label
  case muted
  case border
  case selected
  /// The selected row of a pane that has not the focus.
  case selectedInactive
  case marked
  case danger
  case warning
  case ok
  case info
  case hint
  case quote
  case field
  case fieldFocused
  case placeholder
  case error
  case status
  case key
  case button
  case buttonFocused
  case chart
  case match
}
