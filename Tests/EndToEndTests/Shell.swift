import Glibc

/// Runs a program and gives back what it said. Foundation's `Process` waits until every child of the
/// child has gone, and a terminal multiplexer's server never goes.
enum Shell {
  static func run(
    _ words: [String], _ environment: [String: String], listens: Bool = true,
    withErrors errors: Bool = true
  ) -> (status: Int32, output: String) {
    var ends: [Int32] = [-1, -1]
    guard !listens || pipe(&ends) == 0 else { return (-1, "") }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for descriptor in [1, 2] as [Int32] {
      if listens, descriptor == 1 || errors {
        posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
      } else {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      }
    }
    let child = spawn(words, environment, &actions)
    close(ends[1])
    let output = listens ? read(ends[0]) : []
    close(ends[0])
    var status: Int32 = 0
    guard let child, waitpid(child, &status, 0) == child else { return (-1, "") }
    return (
      status & 0x7F == 0 ? (status >> 8) & 0xFF : -1, String(decoding: output, as: UTF8.self)
    )
  }

  private static func spawn(
    _ words: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t? {
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    // Threads of the test runner block signals that a terminal lives by.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    return posix_spawn(&child, words[0], &actions, &attributes, arguments, variables) == 0
      ? child : nil
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { return all }
      all.append(contentsOf: buffer[..<count])
    }
  }
}
