import Foundation
import Testing

/// What a large import leaves to be done goes on beside the workbench, and not between its keys.
@Suite(.serialized, .enabled(if: Tmux.isUsable, Tmux.whyNot)) struct LargeCaseloadTests {
  private let cases = 5_000

  private func start(_ tmux: Tmux) throws -> String {
    let folder = tmux.home + "/in"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let people = (1...cases).map { "C\($0);Mensch\($0);Anna\n" }.joined()
    let files = (1...cases).map { "F\($0);C\($0)\n" }.joined()
    try ("client;last_name;first_name\n" + people).write(
      toFile: folder + "/clients.csv", atomically: true, encoding: .utf8)
    try ("case;client\n" + files).write(
      toFile: folder + "/cases.csv", atomically: true, encoding: .utf8)
    let store = tmux.home + "/gross.db"
    #expect(tmux.command("--store", store, "import", folder).status == 0)
    tmux.start("--store \(store)")
    tmux.sees("Nichts steht an")
    return store
  }

  private func unsearchable(_ store: String) -> Int? {
    Int(
      Shell.run(["/usr/bin/sqlite3", store, "SELECT count(*) FROM search_pending"], [:]).output
        .trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// The process that works beside the workbench.
  private func helper(_ tmux: Tmux) -> String? {
    let process = tmux.processID
    let children = try? String(
      contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
    return children?.split(separator: " ").map(String.init).first { child in
      let words = try? String(contentsOfFile: "/proc/\(child)/cmdline", encoding: .utf8)
      return words?.contains("keep-up") == true
    }
  }

  @Test func `somebody works beside it until everything can be found`() throws {
    let tmux = try Tmux()
    let store = try start(tmux)
    #expect(tmux.waits { self.helper(tmux) != nil })
    // Keys are answered and a call is saved meanwhile.
    tmux.press("A")
    tmux.sees("Mensch1, Anna")
    tmux.press("n", "Enter")
    tmux.sees("Gespeichert")
    #expect(tmux.waits(60) { self.unsearchable(store) == 0 })
    #expect(tmux.waits { self.helper(tmux) == nil })
    tmux.press("/")
    tmux.type("mensch4999")
    tmux.sees("Mensch4999")
  }

  @Test func `it ends with the workbench`() throws {
    let tmux = try Tmux()
    let store = try start(tmux)
    #expect(tmux.waits { self.helper(tmux) != nil })
    let other = helper(tmux)
    tmux.press("q")
    #expect(tmux.ends())
    #expect(other.map { FileManager.default.fileExists(atPath: "/proc/\($0)") } != true)
    #expect((unsearchable(store) ?? 0) > 0)
  }
}
