import Screen
import Testing
import Texts
import Workbench

@Suite struct KeyTableTests {
  /// The scopes of every screen there is.
  static let places: [[Scope]] = [WorkbenchState.homeScopes] + ScreenState.everyScopes

  @Test(arguments: places) func `no key means two things in one place`(scopes: [Scope]) {
    #expect(Keymap().conflicts(in: scopes).isEmpty)
  }

  @Test func `every command is in the table`() {
    let bound = Set(CommandTable.all.map(\.command))
    let missing = Command.allCases.filter { !bound.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func `everything but forms is reachable without function keys and without Strg`() {
    for binding in CommandTable.all
    where binding.scope != .form && !Self.spare.contains(binding.command) {
      let plain = binding.keys.contains { key in
        switch key {
        case .function, .control, .alt: false
        default: true
        }
      }
      #expect(plain, "\(binding.command)")
    }
  }

  /// Quitting has q, suspending and repainting belong to the terminal's own keys and the palette.
  static let spare: Set<Command> = [.quit, .suspend, .redraw]

  @Test func `no key needs AltGr, a dead key or a byte with another meaning`() {
    let altGr: Set<Character> = ["[", "]", "{", "}", "@", "~", "\\", "|", "^", "´", "`"]
    let taken: Set<Character> = ["i", "m", "j", "h", "[", "\\", "]", "^", "@", "_", "a", "b"]
    for binding in CommandTable.all {
      for key in binding.keys {
        switch key {
        case .character(let character): #expect(!altGr.contains(character), "\(binding.command)")
        case .control(let character): #expect(!taken.contains(character), "\(binding.command)")
        case .alt: Issue.record("Alt opens menus: \(binding.command)")
        default: break
        }
      }
    }
  }

  @Test func `nothing that writes lies on a letter a split sequence could type`() {
    let risky: Set<Character> = ["A", "C", "F", "Q", "~"]
    for binding in CommandTable.all where binding.danger == .writes {
      for key in binding.keys {
        if case .character(let letter) = key { #expect(!risky.contains(letter)) }
      }
    }
  }

  @Test func `names differ and say something in both languages`() {
    var seen: [String: Command] = [:]
    for binding in CommandTable.all where binding.command != .quit {
      #expect(!binding.name.short.german.isEmpty && !binding.name.long.english.isEmpty)
      let other = seen.updateValue(binding.command, forKey: binding.name.long.german)
      #expect(other == nil || other == binding.command)
    }
  }

  @Test func `the palette of Heute lists every command that has a meaning there`() {
    var desk = Desk()
    desk.press(":")
    guard case .palette(let palette)? = desk.state.stack.last else {
      Issue.record("no palette")
      return
    }
    let wanted = Set(
      CommandTable.all.filter { WorkbenchState.homeScopes.contains($0.scope) }.map(\.command)
    ).subtracting([.palette])
    #expect(Set(palette.commands) == wanted)
  }

  @Test func `an unbound key says so`() {
    var desk = Desk()
    desk.press("ü")
    #expect(desk.state.message?.phrase == CommandTexts.unbound("ü"))
    #expect(desk.text.contains("‹ü› ist hier nicht belegt"))
  }

  @Test func `read only refuses to write and says why`() {
    var desk = Desk(readOnly: true)
    desk.press("n")
    #expect(desk.state.message?.phrase == CommandTexts.readOnly)
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `a person's own keys replace those of the table`() {
    var desk = Desk()
    desk.state.keymap = Keymap(own: [.why: [.character("ö")], .attempt: []])
    desk.press("n")
    #expect(desk.state.stack.isEmpty)
    desk.press("ö")
    guard case .why? = desk.state.stack.last else {
      Issue.record("ö should explain")
      return
    }
  }

  @Test func `Strg-Z suspends and u undoes`() {
    var desk = Desk()
    desk.press("Strg-Z")
    #expect(desk.effects.last == .suspend)
    desk.press("u")
    #expect(desk.effects.contains(.undo(sequence: nil)))
  }
}

extension KeyTableTests {
  @Test func `a key map is read, and what is wrong in it is said`() {
    func line(_ number: Int, _ command: String, _ keys: String) -> Keymap.Line {
      Keymap.Line(place: "nachhalt.conf:\(number)", command: command, keys: keys)
    }
    // Two commands may change places; each alone would collide.
    let (map, problems) = Keymap.read([
      line(2, "contact", "n, F11"), line(3, "nicht erreicht", "a"), line(4, "why", ""),
      line(5, "tanzen", "x"), line(6, "risk", "k1"), line(7, "save", "s"), line(8, "task", "t"),
    ])
    #expect(
      map.own == [
        .contact: [.character("n"), .function(11)], .attempt: [.character("a")], .why: [],
      ])
    #expect(
      problems.map(\.place) == [5, 6, 7, 8].map { "nachhalt.conf:\($0)" })
    #expect(
      problems.last?.sentence
        == KeymapTexts.collides(
          "t", CommandTexts.task.short, with: CommandTexts.appointment.short))
    // What collides keeps its old key.
    #expect(map.binding(for: .character("f"), in: WorkbenchState.homeScopes)?.command == .task)
    #expect(map.conflicts(in: WorkbenchState.homeScopes).isEmpty)
  }

  @Test func `with letters off only other keys run commands`() {
    var desk = Desk()
    desk.state.keymap.lettersAreOff = true
    desk.press("a n ? :")
    #expect(desk.state.stack.isEmpty)
    desk.press("F2")
    guard case .palette(let palette)? = desk.state.stack.last else {
      Issue.record("F2 still opens the commands")
      return
    }
    #expect(palette.commands.contains(.contact))
    #expect(!desk.frame.dump().contains(" a  Kontakt"))
  }
}
