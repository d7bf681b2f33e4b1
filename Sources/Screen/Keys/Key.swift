/// One key press, or one paste.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// With Strg; letters in lower case.
  case control(Character)
  case alt(Character)
  case function(Int)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case insert, delete, backspace
  case enter, tab, backTab, escape
  case controlUp, controlDown, controlLeft, controlRight
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// Text that came in one piece and is never a command.
  case paste(String)
  /// A sequence nobody knows; it was swallowed whole.
  case unknown

  package static let space = Key.character(" ")
}
