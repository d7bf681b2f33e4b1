import Glibc
import Screen
import Terminal

/// A session on descriptors of ours: what is written to `keys` are its keys, and every write of
/// its screen arrives as one message, so that writes can be counted.
struct DetachedTerminal: ~Copyable {
  var session: TerminalSession
  private let keys: Int32
  private let keysRead: Int32
  private let screenRead: Int32
  private let screenWrite: Int32

  init(
    _ term: String = "xterm-256color", size: Size = Size(rows: 24, columns: 80),
    options: TerminalOptions = TerminalOptions()
  ) throws {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    guard pipe(&input) == 0, socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &output) == 0
    else { throw TerminalError.outOfMemory }
    _ = fcntl(output[0], F_SETFL, O_NONBLOCK)
    let opened = try TerminalSession(
      detached: term, input: input[0], output: output[1], size: size, options: options)
    session = opened
    keysRead = input[0]
    keys = input[1]
    screenRead = output[0]
    screenWrite = output[1]
  }

  deinit {
    for descriptor in [keys, keysRead, screenRead, screenWrite] { close(descriptor) }
  }

  func type(_ bytes: String) {
    var bytes = bytes
    bytes.withUTF8 { _ = write(keys, $0.baseAddress, $0.count) }
  }

  func type(bytes: [UInt8]) { _ = write(keys, bytes, bytes.count) }

  /// All keys that are there.
  mutating func pressed() -> [Key] {
    var keys: [Key] = []
    while let event = session.queued() {
      if case .key(let key) = event { keys.append(key) }
    }
    return keys
  }

  /// What was written to the screen since the last call, one entry for each write.
  func writes() -> [String] {
    var writes: [String] = []
    var buffer = [UInt8](repeating: 0, count: 200_000)
    while true {
      let count = read(screenRead, &buffer, buffer.count)
      if count <= 0 { return writes }
      writes.append(String(decoding: buffer[..<count], as: UTF8.self))
    }
  }
}
