import Foundation
import Testing

/// Random keys and window sizes: what stands on the terminal is what a fresh redraw would draw.
///
/// As many keys as `NACHHALT_RANDOM_KEYS` says; a few hundred in the daily run.
@Suite(.serialized, .enabled(if: Tmux.isUsable, Tmux.whyNot)) struct RandomKeysTests {
  private static let keys =
    "abcdefghijklmnoprstuvwxyzABIMOPRT0123456789?/+-*=<>,. ".map(String.init) + [
      "Up", "Down", "Left", "Right", "Home", "End", "PPage", "NPage", "Enter", "Enter", "Tab",
      "BTab", "Escape", "Escape", "Escape", "BSpace", "C-s", "C-d", "C-u", "F1", "F2", "F4",
    ]
  private static let sizes = [
    (80, 24), (120, 40), (200, 60), (40, 10), (60, 12), (30, 5), (110, 30),
  ]

  @Test func `the screen is what a fresh redraw would draw`() throws {
    let count = Int(ProcessInfo.processInfo.environment["NACHHALT_RANDOM_KEYS"] ?? "") ?? 300
    let tmux = try Tmux()
    tmux.start("demo")
    tmux.sees("überfällig")
    var seed: UInt64 = 20_261_120
    func roll(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    for step in 1...count {
      if roll(40) == 0 {
        let size = Self.sizes[roll(Self.sizes.count)]
        tmux.resize(columns: size.0, rows: size.1)
      } else {
        tmux.press(Self.keys[roll(Self.keys.count)])
      }
      if tmux.hasEnded {
        #expect(tmux.status == 0, "ended after \(step) keys:\n\(tmux.screen)")
        tmux.start("demo")
        tmux.sees("2026")
      }
      guard step % 15 == 0 else { continue }
      let drawn = tmux.settled()
      let cursor = tmux.cursor
      tmux.press("C-l")
      #expect(tmux.settled() == drawn, "after \(step) keys")
      #expect(tmux.cursor == cursor, "after \(step) keys")
    }
  }
}
