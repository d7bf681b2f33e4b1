internal import CNcurses
internal import Screen

/// The numbers of the C face as keys.
enum KeyNumber {
  static let pasteBegin = UInt32(NC_KEY_PASTE_BEGIN)
  static let pasteEnd = UInt32(NC_KEY_PASTE_END)
  static let enter = UInt32(NC_KEY_ENTER)

  static func key(_ number: UInt32) -> Key {
    switch Int(number) {
    case NC_KEY_UP: .up
    case NC_KEY_DOWN: .down
    case NC_KEY_LEFT: .left
    case NC_KEY_RIGHT: .right
    case NC_KEY_HOME: .home
    case NC_KEY_END: .end
    case NC_KEY_PAGE_UP: .pageUp
    case NC_KEY_PAGE_DOWN: .pageDown
    case NC_KEY_INSERT: .insert
    case NC_KEY_DELETE: .delete
    case NC_KEY_BACKSPACE: .backspace
    case NC_KEY_ENTER: .enter
    case NC_KEY_BACK_TAB: .backTab
    case NC_KEY_SHIFT_UP: .shiftUp
    case NC_KEY_SHIFT_DOWN: .shiftDown
    case NC_KEY_SHIFT_LEFT: .shiftLeft
    case NC_KEY_SHIFT_RIGHT: .shiftRight
    case NC_KEY_CONTROL_UP: .controlUp
    case NC_KEY_CONTROL_DOWN: .controlDown
    case NC_KEY_CONTROL_LEFT: .controlLeft
    case NC_KEY_CONTROL_RIGHT: .controlRight
    case (NC_KEY_F0 + 1)...(NC_KEY_F0 + 24): .function(Int(number) - NC_KEY_F0)
    default: .unknown
    }
  }
}
