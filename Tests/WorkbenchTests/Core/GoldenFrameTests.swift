import Testing
import Texts
import Workbench

/// Whole screens, reviewed by eye and then kept.
@Suite struct GoldenFrameTests {
  @Test func `Heute`() { Desk.goldens("heute") { _ in } }

  @Test func `Fall with cards`() { Desk.goldens("fall") { $0.press("Enter") } }

  @Test func `Fall with its timeline`() { Desk.goldens("verlauf") { $0.press("Enter Tab") } }

  @Test func `Warum`() { Desk.goldens("warum") { $0.press("j w") } }

  @Test func `Hilfe`() { Desk.goldens("hilfe") { $0.press("?") } }

  @Test func `the palette finds by part of a name`() {
    Desk.goldens("palette") { desk in
      desk.press(":")
      desk.type("ri")
    }
  }

  @Test func `Kontakt half filled`() {
    Desk.goldens("kontakt") { desk in
      desk.press("j a t e")
      desk.type(desk.state.language == .german ? "arb" : "hours")
      desk.press("Tab")
      desk.type("Spätschicht kollidiert mit Kita, Vorarbeiter lehnt Tausch ab")
      desk.press("Tab")
    }
  }

  @Test func `topics proposed while typing`() {
    Desk.goldens("themen") { desk in
      desk.press("j a t e")
      desk.type("ar")
    }
  }

  @Test func `nicht erreicht`() { Desk.goldens("nicht-erreicht") { $0.press("n") } }

  @Test func `Risiko with what is missing`() {
    Desk.goldens("risiko-fehler") { $0.press("r Strg-S") }
  }

  @Test func `employer without consent`() { Desk.goldens("arbeitgeber-frage") { $0.press("j g") } }

  @Test func `employer with call sheet`() { Desk.goldens("arbeitgeber") { $0.press("g") } }

  @Test func `very wide shows three panes`() {
    expectGolden(Desk(rows: 60, columns: 200).frame, "heute-200x60-de")
  }

  @Test func `single column in the smallest window`() {
    expectGolden(Desk(rows: 10, columns: 40).frame, "heute-40x10-de")
    var desk = Desk(rows: 10, columns: 40)
    desk.press("a t e")
    expectGolden(desk.frame, "kontakt-40x10-de")
  }

  @Test func `too small says so in one sentence`() {
    let text = Desk(rows: 5, columns: 30).text
    #expect(text.contains("Fenster zu klein"))
    #expect(text.contains("40×10"))
  }
}

extension GoldenFrameTests {
  @Test func `Alle Fälle`() { Desk.goldens("faelle") { $0.press("A 1") } }

  @Test func `a filter being typed`() {
    Desk.goldens("filter") { desk in
      desk.press("A /")
      desk.type(desk.state.language == .german ? "tag>=20 zu" : "day>=20 st")
    }
  }

  @Test func `Auslastung`() { Desk.goldens("auslastung") { $0.press("K j") } }

  @Test func `talks spread, before they are saved`() {
    Desk.goldens("verteilen") { $0.press("K +") }
  }

  @Test func `Einstellungen`() { Desk.goldens("einstellungen") { $0.press("O") } }

  @Test func `Befunde`() { Desk.goldens("befunde") { $0.press("B") } }

  @Test func `the cases of a rule`() { Desk.goldens("befunde-faelle") { $0.press("B j Enter") } }

  @Test func `Protokoll`() { Desk.goldens("protokoll") { $0.press("P") } }

  @Test func `a journal entry`() { Desk.goldens("protokoll-eintrag") { $0.press("P Enter") } }

  @Test func `Regelwerk`() { Desk.goldens("regelwerk") { $0.press("R j Enter") } }

  @Test func `Import with a bad row`() {
    Desk.goldens("import") { desk in
      desk.press("I")
      desk.type("/daten/schlecht")
      desk.press("Enter")
    }
  }

  @Test func `a path being typed`() {
    Desk.goldens("import-pfad") { desk in
      desk.press("I")
      desk.type("/daten/")
    }
  }

  @Test func `the mapping of another system's export`() {
    Desk.goldens("zuordnung") { desk in
      desk.press("I")
      desk.type("/daten/alt")
      desk.press("Enter e")
    }
  }

  @Test func `the meaning of a column`() {
    Desk.goldens("zuordnung-wahl") { desk in
      desk.press("I")
      desk.type("/daten/alt")
      desk.press("Enter e Enter")
    }
  }

  @Test func `first start`() {
    Desk.goldens("willkommen") { desk in
      WorkbenchReducer.startWithoutStore(
        &desk.state, suggestedPath: "/home/erika/.local/share/nachhalt/caseload.db")
    }
  }

  @Test func `the tutorial begins`() { Desk.goldens("einfuehrung") { $0.press("Z") } }

  @Test func `the tutorial within a form`() {
    Desk.goldens("einfuehrung-gespraech") { $0.press("Z J J J J J a t e") }
  }

  @Test func `a step of the tutorial is read first in a small window`() {
    var desk = Desk(rows: 12, columns: 40)
    desk.press("Z")
    expectGolden(desk.frame, "einfuehrung-40x12-de")
  }
}
