/// Why there is no screen. Data only; the sentence, which names the commands that work without a
/// screen, is written elsewhere.
package enum TerminalError: Error, Equatable, Sendable {
  /// Input or output is a pipe or a file.
  case notATerminal
  /// No description of a terminal by this name is installed.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor (`dumb`).
  case cannotPosition(name: String)
  case outOfMemory
}
