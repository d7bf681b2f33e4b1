import Foundation
import Testing

/// Surroundings in which a program easily breaks: each gets a sentence that helps.
@Suite(.serialized, .enabled(if: Tmux.isUsable, Tmux.whyNot)) struct HardPlacesTests {
  @Test func `an unknown TERM`() throws {
    let tmux = try Tmux()
    tmux.start("demo", ["TERM": "nie-gehört"])
    #expect(tmux.ends())
    tmux.sees("TERM=xterm-256color")
    #expect(tmux.status != 0)
  }

  @Test func `no terminal at all`() throws {
    let tmux = try Tmux()
    let said = tmux.command("demo")
    #expect(said.status != 0 && said.output.contains("Terminal"), "\(said.output)")
  }

  @Test func `a store of a newer version`() throws {
    let tmux = try Tmux()
    let path = tmux.command("demo", "--only-create").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(Shell.run(["/usr/bin/sqlite3", path, "PRAGMA user_version = 999"], [:]).status == 0)
    tmux.start("--store \(path)")
    #expect(tmux.ends())
    #expect(tmux.status == 65)
    tmux.sees("Schema 999")
  }

  @Test(arguments: ["kein Bestand, sondern ein Brief", ""])
  func `a file that is no store`(content: String) throws {
    let tmux = try Tmux()
    let path = tmux.home + "/brief.txt"
    try content.write(toFile: path, atomically: true, encoding: .utf8)
    tmux.start("--store \(path)")
    #expect(tmux.ends())
    #expect(tmux.status == 65)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
  }

  @Test(.enabled(if: getuid() != 0, "root may do everything"))
  func `a directory without permission`() throws {
    let tmux = try Tmux()
    let folder = tmux.home + "/zu"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    tmux.start("--store \(folder)/x.db")
    let screen = tmux.settled()
    #expect(!screen.isEmpty)
  }
}
