import Glibc
import Texts

/// Work that takes a while: it says on a terminal how far it is, and stops at Ctrl-C after putting
/// everything back.
///
/// While it lasts the signals wait; they are looked at between two steps, so nothing is ever cut off
/// in the middle and no handler runs.
final class LongWork {
  private let isShown: Bool
  private let label: String
  private var previous = sigset_t()
  private var hasLine = false
  private(set) var isCancelled = false

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  init(_ program: Program, _ label: Phrase) {
    isShown = program.environment.isErrorATerminal
    self.label = label[program.language]
    var set = sigset_t()
    sigemptyset(&set)
    for signal in LongWork.signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_BLOCK, &set, &previous)
  }

  /// Tells how far the work is; false if it should stop.
  func step(_ done: Int, of whole: Int) -> Bool {
    if isShown {
      let percent = whole > 0 ? " \(min(100, done * 100 / whole)) %" : ""
      show("\(label)\(percent) …")
    }
    var pending = sigset_t()
    sigpending(&pending)
    if LongWork.signals.contains(where: { sigismember(&pending, $0) == 1 }) { isCancelled = true }
    return !isCancelled
  }

  /// Clears the line and lets the signals through: one that came in now does what it always does.
  func end() {
    if hasLine { write("\r\u{1B}[K") }
    hasLine = false
    pthread_sigmask(SIG_SETMASK, &previous, nil)
  }

  private func show(_ text: String) {
    hasLine = true
    write("\r" + text)
  }

  private func write(_ text: String) {
    _ = Files.writeAll(Array(text.utf8), to: STDERR_FILENO)
  }
}
