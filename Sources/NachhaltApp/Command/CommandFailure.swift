package import Texts

/// Why a command could not answer: what to say and with which number to end.
package struct CommandFailure: Error, Equatable, Sendable {
  package let status: ExitStatus
  package let message: Phrase

  package init(_ status: ExitStatus, _ message: Phrase) {
    self.status = status
    self.message = message
  }

  static func usage(_ message: Phrase) -> CommandFailure {
    CommandFailure(.usage, message)
  }
}
