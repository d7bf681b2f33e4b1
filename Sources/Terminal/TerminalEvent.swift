package import Screen

/// What can wake the loop.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// The window has a new size.
  case resized(Size)
  /// Someone else continued the process after a stop; the screen is already taken back.
  case resumed
  /// `kill` or the end of the session asks to stop: save and leave.
  case stop(Stop)
  /// A descriptor the caller asked about has something.
  case ready(Int32)
  /// The time is over and nothing happened.
  case timeout

  package enum Stop: Equatable, Sendable {
    /// The terminal is gone; nothing can be shown any more.
    case hangup
    case terminate
    case quit
  }
}
