import Glibc

/// A whole process as it is seen from outside: how long, and how much memory at most.
struct ProcessRun {
  let seconds: Double
  let peakKilobytes: Int
  let status: Int32
  let outputBytes: Int
  /// What was printed, where it was asked for.
  var output: [UInt8] = []

  /// Runs a command with its output read and thrown away, or given as input for `sqlite3`.
  static func of(
    _ words: [String], input: String = "/dev/null", keepsOutput: Bool = false
  ) -> ProcessRun? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    defer { posix_spawn_file_actions_destroy(&actions) }
    let begin = Stopwatch.now()
    guard let child = ChildProcess.spawn(words, &actions, nil) else { return nil }
    close(ends[1])
    var bytes = 0
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count <= 0 { break }
      bytes += count
      if keepsOutput { output += buffer.prefix(count) }
    }
    close(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    return ProcessRun(
      seconds: Stopwatch.now() - begin, peakKilobytes: Int(usage.ru_maxrss), status: status,
      outputBytes: bytes, output: output)
  }
}

enum Stopwatch {
  static func now() -> Double {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1e9
  }
}

enum ChildProcess {
  static func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t,
    _ attributes: UnsafePointer<posix_spawnattr_t>?
  ) -> pid_t? {
    let strings = words.map { strdup($0) }
    defer { strings.forEach { free($0) } }
    var arguments = strings
    arguments.append(nil)
    var child: pid_t = 0
    return posix_spawnp(&child, words[0], &actions, attributes, arguments, environ) == 0
      ? child : nil
  }
}

/// A program on a pseudo-terminal of 120×40, timed from outside.
struct PseudoTerminal {
  private let master: Int32
  private let child: pid_t
  private let begin: Double

  init?(_ words: [String], rows: UInt16 = 40, columns: UInt16 = 120) {
    // What posix_openpt, unlockpt and ptsname do; Swift's Glibc does not show them.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { return nil }
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal a new session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, 0x80)  // a session of its own
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    setenv("TERM", "xterm-256color", 1)
    begin = Stopwatch.now()
    guard let child = ChildProcess.spawn(words, &actions, &attributes) else { return nil }
    self.master = master
    self.child = child
  }

  /// Seconds from the start to the last byte before the output was quiet for so long; nil if what was
  /// shown is something else than the screen with this text.
  func settled(quietMilliseconds: Int32, showing text: String) -> Double? {
    let (last, output) = drain(quietMilliseconds)
    return String(decoding: output, as: UTF8.self).contains(text) ? last - begin : nil
  }

  /// Seconds from writing a key to the last byte of the answer.
  func press(_ key: String, quietMilliseconds: Int32) -> (seconds: Double, bytes: Int) {
    let start = Stopwatch.now()
    _ = key.utf8CString.withUnsafeBufferPointer { write(master, $0.baseAddress, $0.count - 1) }
    let (last, output) = drain(quietMilliseconds)
    return (last - start, output.count)
  }

  private func drain(_ quiet: Int32) -> (last: Double, output: [UInt8]) {
    var last = Stopwatch.now()
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var patience: Int32 = 3_000
    while true {
      var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, patience) > 0 else { return (last, output) }
      let count = read(master, &buffer, buffer.count)
      if count <= 0 { return (last, output) }
      last = Stopwatch.now()
      output += buffer.prefix(count)
      patience = quiet
    }
  }

  /// Ends the program and answers its peak memory.
  func end() -> Int {
    var usage = rusage()
    var status: Int32 = 0
    kill(child, SIGTERM)
    wait4(child, &status, 0, &usage)
    close(master)
    return Int(usage.ru_maxrss)
  }
}
