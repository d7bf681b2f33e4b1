import Glibc
import Screen
import Terminal
import Testing

@Suite struct PseudoTerminalTests {
  @Test(arguments: [
    ["LANG": "C.UTF-8"], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": ""],
    ["LANG": "de_DE.UTF-8"], ["LC_ALL": "xx_YY.UTF-8"],
  ])
  func `umlauts come and go in any locale`(variables: [String: String]) throws {
    let terminal = try PseudoTerminal(variables)
    #expect(terminal.waits(for: "Fälle überfällig │ 東京"))
    terminal.type("ß")
    #expect(terminal.waits(for: "ß> 1"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
    #expect(terminal.hasItsModesBack)
  }

  @Test(arguments: [("!", SIGTRAP), ("&", SIGTRAP), ("%", SIGABRT), ("$", SIGSEGV), ("~", SIGSEGV)])
  func `a crash gives the terminal back at once`(key: String, signal: Int32) throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    #expect(!terminal.hasItsModesBack)
    terminal.type(key)
    let ending = terminal.end()
    // On other processors a trap is an illegal instruction.
    #expect(ending == .killed(signal) || signal == SIGTRAP && ending == .killed(SIGILL))
    #expect(terminal.hasItsModesBack)
    #expect(terminal.output.contains("\u{1b}[?2004l"))
    #expect(terminal.afterwards.contains("nichts Gespeichertes ist verloren"))
    #expect(terminal.afterwards.contains("nothing saved is lost"))
    #expect(!terminal.output.contains("Press space"))
  }

  @Test func `messages of libraries wait until the screen is gone`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    terminal.type("#")
    #expect(terminal.waits(for: "#> 1"))
    #expect(!terminal.output.contains("Warnung"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
    #expect(terminal.afterwards.contains("eine Warnung der Bibliothek"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a deadly signal is the reason the parent sees`(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    terminal.send(signal: signal)
    #expect(terminal.end() == .killed(signal))
    #expect(terminal.hasItsModesBack)
  }

  @Test func `when the line is cut the program ends`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    terminal.hangUp()
    #expect(terminal.end() == .killed(SIGHUP))
  }

  @Test func `Strg-C, Strg-S and Strg-Z are keys`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    for (byte, name) in [("\u{3}", "C"), ("\u{13}", "S"), ("\u{1a}", "Z"), ("\u{11}", "Q")] {
      terminal.type(byte)
      #expect(terminal.waits(for: name), "\(name)")
    }
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }

  @Test func `a new size is known, also with LINES and COLUMNS exported`() throws {
    let terminal = try PseudoTerminal(["LINES": "50", "COLUMNS": "10"])
    #expect(terminal.waits(for: "<bereit>"))
    for (rows, columns) in [(30, 120), (4, 30), (1, 1), (60, 200)] {
      terminal.resize(Size(rows: rows, columns: columns))
    }
    #expect(terminal.waits(for: "60x200"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }

  @Test func `another program has the terminal to itself`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    terminal.type("e")
    #expect(terminal.waits(for: "drin\r\n"))
    #expect(terminal.hasItsModesBack)
    terminal.type("hallo\r")
    #expect(terminal.waits(for: "[hallo]"))
    #expect(terminal.waits(for: "24x80>"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }

  @Test func `a stopped program gives the terminal to the shell and takes it back`() throws {
    // A process without a shell above it cannot be stopped, so there is one.
    let terminal = try PseudoTerminal(["PS1": "shell> "], command: ["/bin/sh", "-i"])
    #expect(terminal.waits(for: "shell> "))
    terminal.type(PseudoTerminal.child.joined(separator: " ") + "\r")
    #expect(terminal.waits(for: "<bereit>"))
    terminal.type("z")
    #expect(terminal.waits(for: "\u{1b}[?1049l"))
    #expect(terminal.waits(for: "shell> "))
    // What the shell leaves on the screen must not stay there.
    terminal.type("echo Unrat; stty -a\r")
    #expect(terminal.waits(for: " icanon"))
    #expect(terminal.waits(for: "shell> "))
    terminal.resize(Size(rows: 30, columns: 100))
    terminal.type("fg\r")
    #expect(terminal.waits(for: "\u{1b}[?1049h"))
    #expect(terminal.waits(for: "Fälle überfällig"))
    // It takes keys again; one that falls into the moment of taking over may be lost, as it is with
    // every program that sets the terminal's modes anew.
    let isHeard = (0..<12).contains { _ in
      terminal.type("x")
      return terminal.waits(for: "x>", milliseconds: 1_000)
    }
    #expect(isHeard)
  }

  @Test func `the user's own Escape delay wins`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    terminal.type("\u{1b}")
    #expect(terminal.waits(for: "Esc> 1"))
    let patient = try PseudoTerminal(["ESCDELAY": "4000"])
    #expect(patient.waits(for: "<bereit>"))
    // Both halves of the sequence come apart, and still are one key.
    patient.type("\u{1b}")
    terminal.type("\u{1b}")
    #expect(terminal.waits(for: "2"))
    patient.type("[6~")
    #expect(patient.waits(for: "Bild↓> 1"), "\(patient.output)")
    patient.type("q")
    #expect(patient.end() == .exited(0), "\(patient.output)")
  }

  @Test(arguments: [
    (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), ([:], true), (["TERM": "vt220"], false),
  ])
  func `NO_COLOR means no colour`(variables: [String: String], colored: Bool) throws {
    let terminal = try PseudoTerminal(variables)
    #expect(terminal.waits(for: "überfällig"))
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
    // The failing role is drawn with colour 163.
    #expect(terminal.output.contains("38;5;163") == colored)
    if !colored { #expect(!terminal.output.contains("]104")) }
  }

  @Test(arguments: [
    ("dumb", "cannotPosition(name: \"dumb\")"), ("quatsch", "unknownTerminal(name: \"quatsch\")"),
  ])
  func `a terminal that cannot is left untouched`(term: String, error: String) throws {
    let terminal = try PseudoTerminal(["TERM": term])
    #expect(terminal.end() == .exited(69))
    #expect(terminal.output.contains(error))
    #expect(!terminal.output.contains("\u{1b}[?1049h"))
    #expect(terminal.hasItsModesBack)
  }

  @Test func `held keys are drawn in few frames`() throws {
    let terminal = try PseudoTerminal()
    #expect(terminal.waits(for: "<bereit>"))
    let before = terminal.output.utf8.count
    terminal.type(String(repeating: "j", count: 2000))
    #expect(terminal.waits(for: "2000"))
    #expect(terminal.output.utf8.count - before < 20_000)
    terminal.type("q")
    #expect(terminal.end() == .exited(0))
  }
}
