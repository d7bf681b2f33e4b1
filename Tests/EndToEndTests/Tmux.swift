import Foundation
import Testing

/// The built program in a real terminal multiplexer: keys go in as from a keyboard, the screen comes out
/// as a person would see it.
final class Tmux {
  static let program: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return root.appendingPathComponent(".build/debug/nachhalt").path
  }()

  static let isUsable =
    FileManager.default.isExecutableFile(atPath: program)
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")
  static let whyNot: Comment = "needs tmux and the built program"

  let home: String
  private let socket: String
  private let ownsHome: Bool

  /// An empty home directory, unless one is lent.
  init(home lent: String? = nil) throws {
    let name = UUID().uuidString.prefix(8)
    home = lent ?? NSTemporaryDirectory() + "nachhalt-e2e-\(name)"
    ownsHome = lent == nil
    socket = NSTemporaryDirectory() + "nachhalt-\(name).sock"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit {
    _ = tmux("kill-server")
    try? FileManager.default.removeItem(atPath: socket)
    if ownsHome { try? FileManager.default.removeItem(atPath: home) }
  }

  /// Starts the program in a window of its own; it stays open when the program has ended.
  func start(
    _ words: String = "", columns: Int = 80, rows: Int = 24, _ variables: [String: String] = [:],
    asUser user: Int? = nil
  ) {
    var all = ["HOME": home, "LANG": "C.UTF-8", "NACHHALT_TODAY": "2026-11-20"]
    all.merge(variables) { $1 }
    let settings = all.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
    for file in [statusFile, processFile] { try? FileManager.default.removeItem(atPath: file) }
    // Another person at the same file: a user id of its own, with the rights of this one.
    let person = user.map { "unshare --user --map-user=\($0) " } ?? ""
    // The shell around it writes down who runs and how it ended; the window outlives the program.
    let script = """
      sh -c 'echo $$ >\(processFile); exec \(person)env -i PATH=/usr/bin:/bin TERM=$TERM "$@"' \
      sh \(settings) '\(Tmux.program)' \(words); echo $? >\(statusFile); exec sleep 600
      """
    // The server stays and would hold a pipe open for ever.
    launch(
      "-f", "/dev/null", "new-session", "-d", "-x", String(columns), "-y", String(rows), script,
      ";", "set-option", "-g", "status", "off")
  }

  private var statusFile: String { home + "/.status" }
  private var processFile: String { home + "/.process" }

  /// Keys by tmux's names: `Enter`, `Escape`, `C-s`, `F1`, `j`.
  func press(_ keys: String...) {
    for key in keys { _ = tmux("send-keys", key) }
  }

  func type(_ text: String) {
    _ = tmux("send-keys", "-l", text)
  }

  /// The multiplexer tells the program about its new size a quarter of a second later.
  func resize(columns: Int, rows: Int) {
    _ = tmux("resize-window", "-x", String(columns), "-y", String(rows))
    usleep(400_000)
  }

  /// Everything the program writes from now on goes to a file as well; answers its path.
  func record() -> String {
    let path = home + "/.written"
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    tmux("pipe-pane", "-o", "cat >> \(path)")
    return path
  }

  var screen: String { tmux("capture-pane", "-p") }
  /// With the sequences for colours and attributes.
  var screenWithColours: String { tmux("capture-pane", "-p", "-e") }

  /// Column and row of the hardware cursor, and whether it is shown.
  var cursor: (column: Int, row: Int, isShown: Bool) {
    let parts = ask("#{cursor_x} #{cursor_y} #{cursor_flag}").split(separator: " ")
      .compactMap { Int($0) }
    return parts.count == 3 ? (parts[0], parts[1], parts[2] == 1) : (-1, -1, false)
  }

  var processID: Int32 { number(in: processFile) ?? -1 }
  var hasEnded: Bool { status != nil }
  /// The status the program ended with as a shell counts it; nil while it runs.
  var status: Int32? { number(in: statusFile) }

  private func number(in file: String) -> Int32? {
    (try? String(contentsOfFile: file, encoding: .utf8))
      .flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }

  private func ask(_ format: String) -> String {
    tmux("display-message", "-p", format).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Waits until a text is to be seen; a failed expectation shows what was seen instead.
  @discardableResult
  func sees(
    _ text: String, seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    let isSeen = waits(seconds) { self.screen.contains(text) }
    if !isSeen {
      Issue.record("‹\(text)› is not to be seen:\n\(screen)", sourceLocation: sourceLocation)
    }
    return isSeen
  }

  func ends(seconds: Double = 20) -> Bool { waits(seconds) { self.hasEnded } }

  func waits(_ seconds: Double = 20, _ condition: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    while Date() < end {
      if condition() { return true }
      usleep(30_000)
    }
    return condition()
  }

  /// The screen once program and multiplexer both wait and nothing changes any more. On a busy machine
  /// two equal pictures alone may only mean that nobody has come round to the next one.
  func settled() -> String {
    var last = screen
    for _ in 0..<200 {
      usleep(60_000)
      let isAtRest = isWaiting(processID) && isWaiting(serverID)
      let now = screen
      if isAtRest, now == last { return now }
      last = now
    }
    return last
  }

  private lazy var serverID = Int32(ask("#{pid}")) ?? -1

  /// Asleep, neither running nor in line for a processor; an ended process waits for ever.
  private func isWaiting(_ process: Int32) -> Bool {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let state = text.split(separator: ")").last?.split(separator: " ").first
    else { return true }
    return state != "R" && state != "D"
  }
  /// Whether this machine lets a program run under another user id.
  static let canBeSomebodyElse =
    isUsable
    && Shell.run(["/usr/bin/unshare", "--user", "--map-user=4711", "/usr/bin/true"], [:]).status
      == 0

  /// One command of the program without a screen, in the same home.
  func command(_ words: String...) -> (status: Int32, output: String) {
    Shell.run(
      [Tmux.program] + words,
      ["HOME": home, "NACHHALT_TODAY": "2026-11-20", "PATH": "/usr/bin:/bin"])
  }

  @discardableResult
  private func tmux(_ words: String...) -> String {
    Shell.run(["/usr/bin/tmux", "-S", socket, "-u"] + words, surroundings, withErrors: false)
      .output
  }

  /// Without a pipe: the server stays and would hold it open for ever.
  private func launch(_ words: String...) {
    _ = Shell.run(["/usr/bin/tmux", "-S", socket, "-u"] + words, surroundings, listens: false)
  }

  private var surroundings: [String: String] {
    ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": home]
  }
}
