import Foundation
import Testing

/// The oldest terminal there is, without colours and without umlauts: every screen, both languages.
@Suite(.serialized, .enabled(if: Tmux.isUsable, Tmux.whyNot)) struct PlainTerminalTests {
  /// Keys that open a screen from the queue.
  private static let screens = [
    "a", "n", "t", "r", "g", "v", "f", "o", "w", "?", "A", "B", "R", "P", "M", "L", "I", "O", "F2",
    "Enter", "d", "e", "b", "/", "S",
  ]

  @Test(arguments: ["de", "en"])
  func `every screen works on a vt100 without colours in the C locale`(language: String) throws {
    let tmux = try Tmux()
    tmux.start(
      "demo --lang \(language)",
      ["TERM": "vt100", "NO_COLOR": "1", "LANG": "C", "LC_ALL": "C"])
    tmux.sees("2026")
    let home = tmux.settled()
    for key in Self.screens {
      tmux.press(key)
      let screen = tmux.settled()
      #expect(!tmux.hasEnded, "\(key) ended the program")
      #expect(screen.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(key)\n\(screen)")
      // 30 to 38 and 40 to 48 are colours; 39 and 49 are the terminal's own.
      #expect(!hasColours(tmux.screenWithColours), "\(key)\n\(screen)")
      let cursor = tmux.cursor
      #expect(cursor.isShown && cursor.column < 80 && cursor.row < 24, "\(key)\n\(screen)")
      for _ in 0..<4 where tmux.settled() != home { tmux.press("Escape") }
    }
    #expect(!tmux.hasEnded)
  }

  @Test func `with and without colours the same text stands there`() throws {
    let colourful = try Tmux()
    colourful.start("demo")
    colourful.sees("überfällig")
    let plain = try Tmux()
    plain.start("demo", ["NO_COLOR": "1"])
    plain.sees("überfällig")
    for key in ["j", "Enter", "H", "B", "w", "A", "K", "a"] {
      colourful.press(key)
      plain.press(key)
      #expect(colourful.settled() == plain.settled(), "\(key)")
    }
    #expect(hasColours(colourful.screenWithColours))
    #expect(!hasColours(plain.screenWithColours))
  }

  @Test func `an idle program writes nothing`() throws {
    let tmux = try Tmux()
    tmux.start("demo")
    tmux.sees("überfällig")
    tmux.press("j")
    _ = tmux.settled()
    usleep(500_000)
    let path = tmux.record()
    usleep(4_000_000)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    tmux.press("j")
    #expect(
      tmux.waits(10) { (try? Data(contentsOf: URL(fileURLWithPath: path)))?.isEmpty == false })
  }

  private func hasColours(_ screen: String) -> Bool {
    screen.components(separatedBy: "\u{1b}[").dropFirst().contains { rest in
      rest.prefix { $0 != "m" }.split(separator: ";").contains { code in
        code.count == 2 && "34".contains(code.first ?? " ") && code.last != "9"
      }
    }
  }
}
