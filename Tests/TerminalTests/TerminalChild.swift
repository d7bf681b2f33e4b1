import Glibc
import Screen
import Terminal
import Testing

/// What runs inside a pseudo-terminal: a little program that shows the last key and obeys some.
@Suite struct TerminalChild {
  static let variable = "NACHHALT_TEST_CHILD"

  @Test(.enabled(if: getenv(TerminalChild.variable) != nil, "only as the child of other tests"))
  func `shows keys and obeys some`() {
    do throws(TerminalError) {
      var session = try TerminalSession()
      var count = 0
      var last = "bereit"
      while true {
        TerminalChild.show(&session, "<\(last)> \(count)")
        for event in session.batch() {
          count += 1
          switch event {
          case .key(let key):
            last = key.name()
            if key == .character("q") {
              session.close()
              exit(0)
            }
            TerminalChild.obey(key, &session)
          case .resized(let size): last = "\(size.rows)x\(size.columns)"
          case .resumed: last = "wieder da"
          case .stop(let stop): session.die(of: stop)
          case .ready, .timeout: break
          }
        }
      }
    } catch {
      TerminalChild.complain("kein Bildschirm: \(error)\n")
      exit(69)
    }
  }

  private static func show(_ session: inout TerminalSession, _ text: String) {
    var frame = Frame(size: session.size, charset: session.charset)
    frame.text(text, in: frame.bounds, row: 1, .danger)
    frame.text("Fälle überfällig │ 東京", in: frame.bounds, row: 2)
    frame.placeCursor(in: frame.bounds, row: 1)
    session.present(frame)
  }

  private static func obey(_ key: Key, _ session: inout TerminalSession) {
    switch key {
    case .character("!"): fatalError("absichtlich")
    case .character("%"): abort()
    case .character("$"): kill(getpid(), SIGSEGV)
    case .character("&"): print([0, 1][Int(getpid())])
    case .character("~"): print(overflow(0))
    case .character("#"): complain("eine Warnung der Bibliothek\n")
    case .character("z"): session.suspend()
    case .character("e"): _ = session.run(["sh", "-c", "echo drin; read x; echo \"[$x]\"; exit 3"])
    default: break
    }
  }

  private static func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : 1 + overflow(depth + 1) &+ overflow(depth + 2)
  }

  private static func complain(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
  }
}
