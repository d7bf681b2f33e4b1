import Screen
import Terminal
import Testing

/// Everything that opens curses runs one after the other: there is one terminal per process.
@Suite(.serialized) struct CursesTests {}

extension CursesTests {
  @Suite struct KeyDecodingTests {
    static let sequences: [(String, Key)] = [
      ("\u{1b}[A", .up), ("\u{1b}OA", .up), ("\u{1b}[B", .down), ("\u{1b}OD", .left),
      ("\u{1b}[1~", .home), ("\u{1b}[7~", .home), ("\u{1b}[H", .home), ("\u{1b}OF", .end),
      ("\u{1b}[4~", .end), ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown),
      ("\u{1b}[2~", .insert), ("\u{1b}[3~", .delete), ("\u{1b}OP", .function(1)),
      ("\u{1b}[11~", .function(1)), ("\u{1b}[[A", .function(1)), ("\u{1b}[15~", .function(5)),
      ("\u{1b}[21~", .function(10)), ("\u{1b}[Z", .backTab), ("\u{1b}\t", .backTab),
      ("\u{1b}[1;5C", .controlRight), ("\u{1b}Oc", .controlRight), ("\u{1b}OM", .enter),
      ("\r", .enter), ("\n", .enter), ("\u{7f}", .backspace), ("\u{8}", .backspace),
      ("\t", .tab), ("ä", .character("ä")), ("ß", .character("ß")), ("€", .character("€")),
      ("\u{13}", .control("s")), ("\u{1a}", .control("z")), ("\u{3}", .control("c")),
      ("\u{1b}x", .alt("x")), ("\u{1b}", .escape),
    ]

    @Test(arguments: [
      "xterm-256color", "xterm", "linux", "screen-256color", "tmux-256color", "vt100", "vt220",
    ])
    func `keys arrive whatever the terminal calls itself`(term: String) throws {
      var terminal = try DetachedTerminal(term)
      for (bytes, key) in Self.sequences {
        terminal.type(bytes)
        #expect(terminal.pressed() == [key], "\(term) \(bytes.debugDescription)")
      }
    }

    @Test(arguments: ["xterm-256color", "vt100", "linux"])
    func `unknown sequences are swallowed whole`(term: String) throws {
      var terminal = try DetachedTerminal(term)
      let unknown = [
        "\u{1b}[99~", "\u{1b}[1;6D", "\u{1b}[?1;2c", "\u{1b}[>0;276;0c", "\u{1b}[M !!",
        "\u{1b}[<0;10;10M", "\u{1b}[[Q", "\u{1b}O3Q", "\u{1b}]11;rgb:0000/0000/0000\u{7}",
        "\u{1b}]52;c;cQ==\u{1b}\\", "\u{1b}P1$r0m\u{1b}\\", "\u{1b}[27;5;106~",
      ]
      for sequence in unknown {
        terminal.type(sequence)
        let keys = terminal.pressed()
        #expect(keys == [.unknown], "\(term) \(sequence.debugDescription) \(keys)")
        terminal.type("j")
        #expect(terminal.pressed() == [.character("j")])
      }
    }

    @Test func `a paste is one event and never a command`() throws {
      var terminal = try DetachedTerminal()
      terminal.type("\u{1b}[200~q!&\rzweite Zeile äöü\u{1b}[201~x")
      #expect(terminal.pressed() == [.paste("q!&\nzweite Zeile äöü"), .character("x")])
    }

    @Test func `bytes that are no text do no harm`() throws {
      var terminal = try DetachedTerminal()
      var seed: UInt64 = 20_261_121
      for _ in 0..<40 {
        let bytes = (0..<500).map { _ in
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: seed >> 56)
        }
        terminal.type(bytes: bytes)
        _ = terminal.pressed()
      }
      terminal.type("\u{1b}[201~")
      _ = terminal.pressed()
      terminal.type("j")
      #expect(terminal.pressed().last == .character("j"))
    }
  }
}
