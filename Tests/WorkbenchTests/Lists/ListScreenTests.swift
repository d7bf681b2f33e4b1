import Casework
import Screen
import Testing
import Texts
import Workbench

@Suite struct ListScreenTests {
  @Test func `findings go down to the case`() {
    var desk = Desk()
    desk.press("B j Enter")
    guard case .findingCases(let page)? = desk.state.stack.last else {
      Issue.record("no cases")
      return
    }
    #expect(page.group.rule == "NB-02")
    desk.press("Enter")
    #expect(desk.text.contains("Fall  Müller, Sabine"))
    desk.press("Esc Esc Esc")
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `a foreign entry of the journal cannot be undone, one's own can`() {
    var desk = Desk()
    desk.press("P j x")
    #expect(desk.state.message?.phrase == ListTexts.notUndoable)
    desk.press("k x")
    #expect(desk.effects.contains(.undo(sequence: 103)))
  }

  @Test func `a journal entry opens into its changes in words`() {
    var desk = Desk()
    desk.press("P Enter")
    #expect(desk.text.contains("Stufe: mittel → hoch"))
    #expect(
      desk.text.contains("Themen: leer → Befristung") || desk.text.contains("Themen: Befristung"))
  }

  @Test func `verification is said in the status line`() {
    var desk = Desk()
    desk.press("P v")
    #expect(desk.state.message?.phrase == ListTexts.verified(3))
  }

  @Test func `rules open as tables`() {
    var desk = Desk()
    desk.press("R j Enter")
    #expect(desk.text.contains("wenn: Heute ist später als Ende des Fensters"))
    #expect(desk.text.contains("dann: Regel: „NB-02“"))
  }

  @Test func `an import is planned first and refused while rows are bad`() {
    var desk = Desk()
    desk.press("I")
    desk.type("/daten/schlecht")
    desk.press("Enter")
    #expect(desk.text.contains("contacts.csv:17, Datum: „31.11.2026“ ist kein Datum"))
    desk.press("+")
    #expect(desk.state.message?.phrase == ImportWords.rejects)
    desk.press("o")
    for _ in 0..<8 { desk.press("Rücktaste") }
    desk.type("gut")
    desk.press("Enter +")
    #expect(desk.effects.contains(.runImport(ImportOrder(path: "/daten/gut"))))
    #expect(desk.state.message?.phrase == ImportWords.imported(12))
  }

  @Test func `the first start offers the demo and opens it with one key`() {
    var desk = Desk()
    WorkbenchReducer.startWithoutStore(&desk.state, suggestedPath: "/home/erika/caseload.db")
    #expect(desk.text.contains("Demo ausprobieren"))
    desk.press("d")
    #expect(desk.effects.contains(.openStore(.demo)))
    #expect(desk.state.stack.isEmpty)
    #expect(desk.state.session.isDemo)
  }

  @Test func `the first start can make a new store in a place one types`() {
    var desk = Desk()
    WorkbenchReducer.startWithoutStore(&desk.state, suggestedPath: "/home/erika/a.db")
    desk.press("n Rücktaste Rücktaste Rücktaste")
    desk.type(".sqlite")
    desk.press("Enter")
    #expect(desk.effects.contains(.openStore(.create(path: "/home/erika/a.sqlite"))))
  }

  @Test func `names can be hidden everywhere`() {
    var desk = Desk()
    desk.press("p")
    for keys in ["", "Enter", "w", "A"] {
      desk.press(keys)
      for person in Invented.people {
        #expect(!desk.text.contains(person.last), "\(keys)")
      }
    }
  }

  @Test func `the language changes at once and is remembered`() {
    var desk = Desk()
    desk.press("L")
    #expect(desk.text.contains("Today"))
    #expect(desk.effects.contains(.saveSettings(.language(.english))))
  }
}

extension ListScreenTests {
  @Test func `why not is asked of any case and answered with its place in the plan`() {
    var desk = Desk()
    desk.world.queue.removeAll { $0.entry.caseID == CaseID("F-06") }
    desk.press("W")
    desk.type("schäf")
    desk.press("Enter")
    #expect(desk.effects.contains(.explain(CaseID("F-06"), rule: "NB-02")))
    #expect(desk.text.contains("Grenze"))
    #expect(desk.text.contains("Die Regel trifft zu"))
  }

  @Test func `the row under the cursor is told whole where its pane clips it`() {
    var desk = Desk()
    desk.send(.resized(Size(rows: 24, columns: 60)))
    desk.press("Enter Tab j")
    #expect(
      desk.text.contains("Mo 02.11.: Telefon: Arbeitszeit, Fahrtweg/Mobilität – Spät"),
      "\(desk.text)")
    // Once something is said, that stands there.
    desk.press("L")
    #expect(!desk.text.contains("Mo 02.11.:"), "\(desk.text)")
  }

  @Test func `a row of the timeline opens with all that is recorded`() {
    var desk = Desk()
    desk.press("Enter Tab j Enter")
    #expect(desk.text.contains("Notiz: Spätschicht kollidiert mit der Kita"))
    desk.press("Esc")
    guard case .caseFile? = desk.state.stack.last else {
      Issue.record("should be back at the case")
      return
    }
  }

  @Test(arguments: [
    ("i", FormKind.partner), ("z", .agreement), ("c", .status), ("y", .strategy), ("o", .offer),
    ("b", .termination), ("m", .onward), ("E", .endAftercare), ("f", .task), ("v", .activity),
  ]) func `every form opens from the queue`(key: String, kind: FormKind) {
    var desk = Desk()
    desk.press(key)
    #expect(desk.state.form?.kind == kind)
  }

  @Test func `in ASCII nothing but ASCII is drawn`() {
    for keys in ["", "Enter", "w", "?", "a t e", "A", "B", "P", "R", "n"] {
      var desk = Desk()
      desk.state.charset = .ascii
      desk.press(keys)
      let foreign = desk.text.unicodeScalars.filter { $0.value > 0x7E }
      #expect(foreign.isEmpty, "\(keys): \(String(String.UnicodeScalarView(foreign)))")
    }
  }
}
