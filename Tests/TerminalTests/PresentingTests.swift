import Screen
import Terminal
import Testing

extension CursesTests {
  @Suite struct PresentingTests {
    func frame(_ size: Size, _ text: String) -> Frame {
      var frame = Frame(size: size)
      for row in 0..<size.rows {
        frame.text("\(row) \(text) ", in: frame.bounds, row: row, Style.danger)
        frame.text(
          String(repeating: "Fälle 東京 │ ", count: 30), in: frame.bounds, row: row, column: 20)
      }
      return frame
    }

    @Test func `what a frame holds is on the screen, in its attributes`() throws {
      var terminal = try DetachedTerminal()
      var frame = Frame(size: terminal.session.size)
      frame.text("Fälligkeit: 東京 e\u{301} Nguye\u{302}\u{303}n │ ■ ✓", in: frame.bounds, row: 3)
      frame.text("Auswahl", in: frame.bounds, row: 5, .selected)
      terminal.session.present(frame)
      #expect(terminal.session.shownText(row: 3) == frame.rowText(3))
      #expect(terminal.session.shownAttributes(Point(row: 5, column: 0)) & 8 == 8)
      #expect(terminal.session.shownAttributes(Point(row: 5, column: 7)) & 8 == 0)
    }

    @Test func `a frame is one write, a change is a small one, no change is none`() throws {
      let size = Size(rows: 60, columns: 200)
      var terminal = try DetachedTerminal(size: size)
      terminal.session.present(frame(size, "eins"))
      _ = terminal.writes()
      var next = frame(size, "zwei")
      terminal.session.present(next)
      #expect(terminal.writes().count == 1)
      next.text("3", in: next.bounds, row: 10, column: 2)
      terminal.session.present(next)
      let change = terminal.writes()
      #expect(change.count == 1 && change[0].utf8.count < 60, "\(change)")
      terminal.session.present(next)
      #expect(terminal.writes().isEmpty)
    }

    @Test func `the first frame is one write behind the change of modes`() throws {
      var terminal = try DetachedTerminal()
      _ = terminal.writes()
      var frame = Frame(size: terminal.session.size)
      for row in 0..<24 {
        frame.text("\(row) Müller, Sabine", in: frame.bounds, row: row, column: row)
      }
      terminal.session.present(frame)
      let writes = terminal.writes()
      #expect(writes.count == 2)
      #expect(writes.first?.contains("Müller") == false)
      // The cursor is shown, whatever a program before us did to it.
      #expect(writes.first?.contains("\u{1b}[?25h") == true)
    }

    @Test func `colour refused means no colour and no palette reset`() throws {
      let size = Size(rows: 5, columns: 40)
      var terminal = try DetachedTerminal(
        "xterm-256color", size: size, options: TerminalOptions(color: .never))
      #expect(terminal.session.depth == .none)
      terminal.session.present(frame(size, "x"))
      let bytes = terminal.writes().joined()
      #expect(!bytes.contains("[38;") && !bytes.contains("[31") && !bytes.contains("]104"))
      #expect(!bytes.contains("\u{1b}]R"))
    }

    @Test func `NO_COLOR is heard where it says something and overruled by an explicit wish`() {
      #expect(!TerminalOptions().allowsColor(noColor: "1"))
      #expect(TerminalOptions().allowsColor(noColor: ""))
      #expect(TerminalOptions().allowsColor(noColor: nil))
      #expect(TerminalOptions(color: .always).allowsColor(noColor: "1"))
      #expect(!TerminalOptions(color: .never).allowsColor(noColor: nil))
    }

    @Test(arguments: [
      ("xterm-256color", ColorDepth.full), ("xterm", .eight), ("linux", .eight), ("vt100", .none),
      ("vt220", .none), ("xterm-mono", .none),
    ])
    func `the depth of colour is the terminal's, and none crashes`(term: String, depth: ColorDepth)
      throws
    {
      for theme in Theme.allCases where theme != .mono {
        var terminal = try DetachedTerminal(term, options: TerminalOptions(theme: theme))
        #expect(terminal.session.depth == depth)
        terminal.session.present(frame(terminal.session.size, "x"))
        #expect(terminal.session.shownText(row: 23).hasPrefix("23 x"))
      }
    }

    @Test func `the theme can change while running`() throws {
      var terminal = try DetachedTerminal()
      var frame = Frame(size: terminal.session.size)
      frame.text("überfällig", in: frame.bounds, .danger)
      terminal.session.present(frame)
      #expect(terminal.session.shownAttributes(Point(row: 0, column: 0)) >> 8 > 0)
      terminal.session.use(.mono)
      terminal.session.present(frame)
      #expect(terminal.session.shownAttributes(Point(row: 0, column: 0)) == 1)
    }

    @Test func `terminals that cannot are refused with a reason`() {
      #expect(throws: TerminalError.cannotPosition(name: "dumb")) {
        _ = try DetachedTerminal("dumb")
      }
      #expect(throws: TerminalError.unknownTerminal(name: "quatsch-x")) {
        _ = try DetachedTerminal("quatsch-x")
      }
    }

    @Test(arguments: ["xterm-ghostty", "foot", "alacritty-direct", "wezterm"])
    func `modern terminals without an entry are served as xterm`(term: String) throws {
      let terminal = try DetachedTerminal(term)
      #expect(terminal.session.depth == .full)
    }

    @Test func `our table of widths agrees with libc`() throws {
      _ = try DetachedTerminal()  // sets the locale
      var differences: [String] = []
      for scalar in (0x20 as UInt32)..<0x110000 where SafeText.visible(scalar) == scalar {
        let libc = libcWidth(scalar)
        // Unassigned there: the terminal side shows a substitute.
        if libc >= 0, libc != TextWidth.of(scalar) {
          differences.append(String(scalar, radix: 16))
        }
      }
      #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(10))")
    }
  }
}
