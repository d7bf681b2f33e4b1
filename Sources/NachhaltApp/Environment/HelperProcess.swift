import Glibc
import Texts

/// This program a second time, for work that goes on beside its own: on a machine with two processors
/// half the waiting. What it finds comes as blocks of bytes through a pipe.
final class HelperProcess {
  /// Something to read there means a block, or the end.
  let descriptor: Int32
  private let child: pid_t
  private var isOver = false

  /// A pipe as long as it may be lets either side be ahead of the other for a while.
  private static let setPipeSize: Int32 = 1_031
  private static let pipeSize: Int32 = 1 << 20

  /// nil where no second process can be started.
  init?(_ program: String, _ words: [String]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], HelperProcess.setPipeSize, HelperProcess.pipeSize)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // In a group of its own: Strg-Z must not stop it where it keeps others from writing.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let strings = ([program] + words).map { unsafe strdup($0) }
    defer { for string in unsafe strings { unsafe free(string) } }
    var arguments = unsafe strings
    unsafe arguments.append(nil)
    var child: pid_t = 0
    let isStarted =
      unsafe posix_spawn(
        &child, program, &actions, &attributes, arguments, environ) == 0
    close(ends[1])
    guard isStarted else {
      close(ends[0])
      return nil
    }
    descriptor = ends[0]
    self.child = child
  }

  deinit {
    // Nobody listens any more; what it had begun and not kept is begun again another time.
    close(descriptor)
    kill(child, SIGTERM)
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  /// The next block; nil at the end, and for ever after anything that is none.
  func block() -> [UInt8]? {
    if isOver { return nil }
    if let head = bytes(4) {
      let count = head.reversed().reduce(0) { $0 << 8 | Int($1) }
      if count < 1 << 28, let block = bytes(count) { return block }
    }
    isOver = true
    return nil
  }

  private func bytes(_ count: Int) -> [UInt8]? {
    var filled = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let got = unsafe read(
          descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        filled += got
      }
      initialized = filled
    }
    return filled == count ? bytes : nil
  }

  /// Whether this process was started by the same program: what a helper hands out, nobody else gets.
  private static var isHelper: Bool {
    guard let own = target("/proc/self/exe") else { return false }
    return own == target("/proc/\(getppid())/exe")
  }

  static func refuseOthers() throws(CommandFailure) {
    guard isHelper else {
      throw .usage(
        Phrase("Das ruft nur das Programm selbst auf.", "Only the program itself calls this."))
    }
  }

  /// Where a link leads.
  private static func target(_ link: String) -> [CChar]? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink(link, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// The helper's side: false when nobody listens any more.
  static func write(_ block: [UInt8]) -> Bool {
    let count = UInt32(clamping: block.count)
    let head = (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
    return Files.writeAll(head, to: STDOUT_FILENO) && Files.writeAll(block, to: STDOUT_FILENO)
  }
}
