package import CivilTime
package import Screen

/// What happened outside: a key, the window, the calendar, the store.
package enum Event: Equatable, Sendable {
  case key(Key)
  case resized(Size)
  /// Midnight has passed; everything due is computed from the new day.
  case dayBegan(Day)
  /// The minute of the day, for hours proposed and for drafts; sent with the next key, not by a tick.
  case minuteBegan(Int)
  /// Somebody else wrote to the store.
  case storeChanged
  /// Back from being suspended, or from a program that had the terminal.
  case resumed
}
