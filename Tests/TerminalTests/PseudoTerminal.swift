import Foundation
import Glibc
import Screen
import Terminal
import Testing

/// The test program once more, as the child on a terminal of its own: curses and signals belong to
/// a whole process, so what happens at a crash can only be seen from outside.
final class PseudoTerminal {
  private let master: Int32
  private let process: pid_t
  // As bytes: what is read may end within a letter.
  private var bytes: [UInt8] = []
  private var passed = 0
  private var status: Int32?

  static var child: [String] {
    let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return [path, "--testing-library", "swift-testing", "--filter", "TerminalChild"]
  }

  // Linux' numbers for what grantpt and its relatives do; those are not imported.
  private static let getNumber: UInt = 0x8004_5430
  private static let setLock: UInt = 0x4004_5431
  private static let ownSession: Int16 = 0x80

  /// The modes before the child changed them.
  private let modes: termios

  init(
    _ variables: [String: String] = [:], size: Size = Size(rows: 24, columns: 80),
    command: [String] = PseudoTerminal.child
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var locked: Int32 = 0
    guard master >= 0, ioctl(master, PseudoTerminal.getNumber, &number) == 0,
      ioctl(master, PseudoTerminal.setLock, &locked) == 0
    else { throw TerminalError.notATerminal }
    let path = "/dev/pts/\(number)"
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    var before = termios()
    tcgetattr(master, &before)
    modes = before

    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
      TerminalChild.variable: "1",
    ]
    environment.merge(variables) { $1 }
    let argumentStrings = command.map { strdup($0) } + [nil]
    let environmentStrings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argumentStrings + environmentStrings).forEach { free($0) } }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    for descriptor in 0...2 as ClosedRange<Int32> {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, PseudoTerminal.ownSession)
    var child: pid_t = 0
    let result = posix_spawn(
      &child, command[0], &actions, &attributes, argumentStrings, environmentStrings)
    guard result == 0 else { throw TerminalError.notATerminal }
    process = child
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  func type(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(master, $0.baseAddress, $0.count) }
  }

  func send(signal: Int32) { kill(process, signal) }

  func resize(_ size: Size) {
    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The line is cut: the last descriptor of the terminal's other side goes.
  func hangUp() {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, master)
    close(nothing)
  }

  /// Reads until the text has come, at most ten seconds, and continues behind it next time: every
  /// wait is for something new.
  func waits(for text: String, milliseconds: Int32 = 10_000) -> Bool {
    while true {
      if let found = bytes[passed...].firstRange(of: Array(text.utf8)) {
        passed = found.upperBound
        return true
      }
      if !reads(milliseconds: milliseconds) { return false }
    }
  }

  /// What the child writes until it ends; answers how it ended.
  func end() -> Ending {
    while reads(milliseconds: 10_000) {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    self.status = status
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
  }

  var output: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the modes of the line are those from before.
  var hasItsModesBack: Bool {
    var now = termios()
    tcgetattr(master, &now)
    return now.c_lflag == modes.c_lflag && now.c_iflag == modes.c_iflag
      && now.c_oflag == modes.c_oflag
  }

  /// What stands behind the end of the alternate screen: all the user sees afterwards.
  var afterwards: String {
    output.split(separator: "\u{1b}[?1049l", omittingEmptySubsequences: false).last.map {
      String($0)
    } ?? ""
  }

  private func reads(milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }
}
