import Screen
import Terminal
import Texts
import Workbench

extension EventLoop {
  /// An import on the screen: it says how far it is, and Esc puts everything back. What else is
  /// typed meanwhile is dropped, because it was meant for another picture.
  mutating func transfer(_ effect: Effect, on session: inout TerminalSession) -> Outcome? {
    let watch = ImportWatch(state)
    // The import keeps the closure for as long as it runs, and so outlives no borrow of the session.
    let outcome = withUnsafeMutablePointer(to: &session) { session in
      runner.transfer(effect) { rows in unsafe watch.proceed(rows, on: &session.pointee) }
    }
    stopped = watch.stop
    for event in watch.waiting { take(event) }
    return outcome
  }
}

/// What happens at the terminal while an import runs.
private final class ImportWatch {
  private var picture: WorkbenchState
  private var said = SystemClock.milliseconds()
  private var hasSpoken = false
  private(set) var stop: TerminalEvent.Stop?
  /// Events for afterwards.
  private(set) var waiting: [TerminalEvent] = []

  init(_ state: WorkbenchState) {
    picture = state
  }

  func proceed(_ rows: Int, on session: inout TerminalSession) -> Bool {
    let now = SystemClock.milliseconds()
    // Nothing moves on its own more often than a screen reader can follow.
    if now - said > (hasSpoken ? 2_000 : 400) {
      said = now
      hasSpoken = true
      picture.message = Message(.info, ImportWords.progress(rows))
      session.present(WorkbenchView.frame(picture))
    }
    for event in session.batch(timeoutMilliseconds: 0) {
      switch event {
      case .key(.escape), .key(.control("c")): return false
      case .stop(let stop):
        self.stop = stop
        return false
      case .resized(let size):
        picture.size = size
        waiting.append(event)
      case .resumed: waiting.append(event)
      case .key, .ready, .timeout: break
      }
    }
    return true
  }
}
