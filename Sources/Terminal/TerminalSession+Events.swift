internal import CNcurses
internal import Glibc
internal import Screen

extension TerminalSession {
  /// The next event that is already here, without waiting.
  package mutating func queued() -> TerminalEvent? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    var source = CursesSource()
    switch decoding.next(from: &source) {
    case nil: return nil
    case .key(let key)?: return .key(key)
    case .hangup?: return .stop(.hangup)
    case .resize?: return .resized(size)
    }
  }

  /// Waits until something happens; without a limit, for ever. An idle program costs nothing: it
  /// sleeps in the kernel and nothing wakes it.
  package mutating func next(
    timeoutMilliseconds: Int32? = nil, descriptors: [Int32] = []
  ) -> TerminalEvent {
    while true {
      // Curses has keys of its own in store; asking the kernel first would miss them.
      if let event = queued() { return event }
      var watched = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0)]
      watched.append(pollfd(fd: nc_signal_descriptor(), events: Int16(POLLIN), revents: 0))
      for descriptor in descriptors {
        watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
      }
      let count = poll(&watched, nfds_t(watched.count), timeoutMilliseconds ?? -1)
      if count == 0 { return .timeout }
      if count < 0 && errno != EINTR { return .stop(.hangup) }
      takeSignals()
      if count > 0 {
        for entry in watched.dropFirst(2) where entry.revents != 0 {
          waiting.append(.ready(entry.fd))
        }
      }
    }
  }

  /// All events that are here, at most `limit`, waiting for the first: a held key must not be
  /// drawn once for every repetition.
  package mutating func batch(
    limit: Int = 256, timeoutMilliseconds: Int32? = nil, descriptors: [Int32] = []
  ) -> [TerminalEvent] {
    var events = [next(timeoutMilliseconds: timeoutMilliseconds, descriptors: descriptors)]
    while events.count < limit, let event = queued() { events.append(event) }
    return events
  }

  private mutating func takeSignals() {
    while true {
      switch nc_next_signal() {
      case 0: return
      case SIGWINCH:
        // What was drawn for another size may have been broken into other lines on its way, also when
        // the window has its former size again: nothing of it can be relied upon.
        _ = nc_refresh_size()
        repaint()
        waiting.append(.resized(size))
      case SIGTSTP: suspend()
      case SIGCONT:
        nc_resume()
        repaint()
        waiting.append(.resumed)
      case SIGHUP: waiting.append(.stop(.hangup))
      case SIGTERM: waiting.append(.stop(.terminate))
      case SIGQUIT: waiting.append(.stop(.quit))
      // Strg-C is a key in raw mode; sent from outside it means the same.
      case SIGINT: waiting.append(.key(.control("c")))
      default: break
      }
    }
  }

  /// Stops as Strg-Z does at a shell; returns when the user comes back.
  package mutating func suspend() {
    nc_suspend()
    repaint()
    waiting.append(.resumed)
  }

  /// Lends the terminal to another program, an editor or a pager. Answers its exit status, 127 when
  /// it could not be started, 128 and more when a signal ended it.
  package mutating func run(_ arguments: [String]) -> Int32 {
    let strings = arguments.map { strdup($0) }
    defer { strings.forEach { free($0) } }
    var pointers = strings.map { UnsafePointer($0) }
    pointers.append(nil)
    let status = nc_run(pointers)
    repaint()
    waiting.append(.resized(size))
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Leaves in a way that the parent sees the true reason: the signal that asked for it.
  package consuming func die(of stop: TerminalEvent.Stop) -> Never {
    let number =
      switch stop {
      case .hangup: SIGHUP
      case .terminate: SIGTERM
      case .quit: SIGQUIT
      }
    nc_die_of(number)
    exit(128 + number)
  }
}

/// Columns of a scalar after libc; the tests hold our own table against it.
package func libcWidth(_ scalar: UInt32) -> Int { Int(nc_width(scalar)) }
