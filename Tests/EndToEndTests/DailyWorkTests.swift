import Foundation
import Testing

/// The day's work on the caseload to practise on, through a real terminal.
@Suite(.serialized, .enabled(if: Tmux.isUsable, Tmux.whyNot)) struct DailyWorkTests {
  private func demo(columns: Int = 80, rows: Int = 24) throws -> Tmux {
    let tmux = try Tmux()
    tmux.start("demo", columns: columns, rows: rows)
    tmux.sees("überfällig")
    _ = tmux.settled()
    return tmux
  }

  private func store(_ tmux: Tmux) -> String {
    tmux.command("demo", "--only-create").output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func contacts(_ tmux: Tmux) -> Int {
    let folder = tmux.home + "/out"
    try? FileManager.default.removeItem(atPath: folder)
    let said = tmux.command("--store", store(tmux), "export", folder)
    #expect(said.status == 0, "\(said.output)")
    let text = try? String(contentsOfFile: folder + "/contacts.csv", encoding: .utf8)
    return (text?.split(whereSeparator: \.isNewline).count ?? 1) - 1
  }

  @Test func `a call nobody answered takes two keys and is there after kill -9`() throws {
    let tmux = try demo()
    let before = contacts(tmux)
    tmux.press("n", "Enter")
    tmux.sees("Gespeichert")
    kill(tmux.processID, SIGKILL)
    #expect(tmux.ends() && tmux.status == 128 + SIGKILL)
    #expect(contacts(tmux) == before + 1)
    #expect(tmux.command("--store", store(tmux), "verify").status == 0)
  }

  @Test func `what was typed before kill -9 is offered again`() throws {
    let tmux = try demo()
    tmux.press("a", "t", "e", "Tab")
    tmux.type("Spätschicht kollidiert")
    tmux.sees("Spätschicht kollidiert")
    _ = tmux.settled()
    kill(tmux.processID, SIGKILL)
    #expect(tmux.ends() && tmux.status == 128 + SIGKILL)
    let again = try Tmux(home: tmux.home)
    again.start("demo")
    again.sees("überfällig")
    let offer = again.settled()
    #expect(offer.contains("Entwurf") || offer.contains("angefangen"), "\(offer)")
  }

  @Test func `two programs on one caseload see each other's changes`() throws {
    let tmux = try demo()
    let other = try Tmux(home: tmux.home)
    other.start("demo")
    other.sees("überfällig")
    let before = other.settled()
    tmux.press("n", "Enter")
    tmux.sees("Gespeichert")
    #expect(other.waits { other.screen != before }, "\(other.screen)")
    #expect(other.cursor.isShown)
  }

  @Test func `what was done is taken back and brought back after a restart`() throws {
    let tmux = try demo()
    let before = contacts(tmux)
    tmux.press("n", "Enter")
    tmux.sees("Gespeichert")
    tmux.press("q")
    #expect(tmux.ends())
    #expect(tmux.status == 0)
    let again = try Tmux(home: tmux.home)
    again.start("demo")
    again.sees("überfällig")
    _ = again.settled()
    again.press("u")
    again.sees("ückg")
    #expect(contacts(again) == before)
  }

  @Test func `a terminal of any size, down to none`() throws {
    let tmux = try demo()
    for (columns, rows) in [(120, 40), (200, 60), (40, 10), (30, 8), (80, 24)] {
      tmux.resize(columns: columns, rows: rows)
      let screen = tmux.settled()
      #expect(!tmux.hasEnded)
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.count <= columns }, "\(columns)×\(rows)\n\(screen)")
      if columns < 40 { #expect(screen.contains("zu klein"), "\(screen)") }
    }
    tmux.sees("überfällig")
  }
}
