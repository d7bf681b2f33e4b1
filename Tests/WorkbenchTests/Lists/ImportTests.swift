import Casework
import Screen
import Testing
import Texts
import Workbench

@Suite struct ImportTests {
  private func planned(_ path: String) -> Desk {
    var desk = Desk()
    desk.press("I")
    desk.type(path)
    desk.press("Enter")
    return desk
  }

  @Test func `tab completes the path`() {
    var desk = Desk()
    desk.press("I")
    desk.type("/daten/sch")
    #expect(desk.text.contains("/daten/schlecht/"))
    desk.press("Tab Enter")
    #expect(desk.effects.contains(.planImport(ImportOrder(path: "/daten/schlecht/"))))
  }

  @Test func `a path that is not there is said and asked for again`() {
    var desk = planned("/daten/fehlt")
    #expect(desk.text.contains("‹/daten/fehlt› gibt es nicht."))
    #expect(desk.text.contains("legt e eine"))
    desk.press("o")
    desk.type("!")
    #expect(desk.text.contains("/daten/fehlt!"))
  }

  @Test func `the verdict under the cursor stands whole below the list`() {
    var desk = planned("/daten/schlecht")
    desk.press("j j")
    let lines = desk.text.split(separator: "\n")
    #expect(lines.filter { $0.contains("contacts.csv:17, Datum") }.count == 2)
  }

  @Test func `bad rows can be left out after a question that says how many`() {
    var desk = planned("/daten/schlecht")
    desk.press("t")
    #expect(desk.text.contains("1 von 52 Zeilen bleiben draußen"))
    desk.press("Enter")
    #expect(!desk.effects.contains { if case .runImport = $0 { true } else { false } })
    desk.press("t j")
    let order = ImportOrder(path: "/daten/schlecht", leavesOutBadRows: true)
    #expect(desk.effects.contains(.runImport(order)))
  }

  @Test func `nothing is left out where nothing is bad, and nothing imported twice`() {
    var desk = planned("/daten/gut")
    desk.press("t")
    #expect(desk.state.message?.phrase == ImportWords.nothingBad)
    desk.press("+")
    #expect(desk.state.message?.phrase == ImportWords.imported(12))
    desk.press("+")
    #expect(desk.state.message?.phrase == ImportWords.already)
    desk.press("u +")
    #expect(desk.state.message?.phrase == ImportWords.imported(12))
  }

  @Test func `a mapping is made on the first rows, named, and used at once`() throws {
    var desk = planned("/daten/alt")
    desk.press("e")
    #expect(desk.text.contains("4711 · 4712 · 4713"))
    #expect(desk.text.contains("Noch zuzuordnen: Kundin/Kunde"))
    // Kd-Nr is the client, «klar» is clear.
    desk.press("Enter")
    desk.type("client")
    desk.press("Enter j j Enter")
    desk.type("work_wish")
    desk.press("Enter j")
    #expect(desk.text.contains("unbekannt: Enter"))
    desk.press("Enter")
    desk.type("clear")
    desk.press("Enter Tab j Enter")
    desk.type("client")
    desk.press("Enter")
    #expect(desk.text.contains("Alles Nötige ist zugeordnet."))
    desk.press("=")
    desk.type("Altsystem")
    desk.press("Enter")
    let kept = try #require(desk.world.mappings["Altsystem"])
    #expect(kept.sections[0].columns.map(\.field) == ["client", "last_name", "work_wish", nil])
    #expect(kept.sections[0].columns[2].translations == ["klar": "clear"])
    #expect(kept.sections[1].columns.map(\.field) == ["case", "client"])
    let order = ImportOrder(path: "/daten/alt", mapping: "Altsystem")
    #expect(
      desk.effects.last { if case .planImport = $0 { true } else { false } } == .planImport(order))
  }

  @Test func `a column is meant once, another kind forgets what it does not have`() {
    var page = MappingState(Invented.mappingSheet("/daten/alt"))
    page.setMeaning("last_name", of: 0)
    #expect(page.section?.columns.map(\.field) == ["last_name", nil, nil, nil])
    page.setKind(.worker)
    #expect(page.section?.columns.map(\.field) == [nil, nil, nil, nil])
  }

  @Test func `leaving a changed mapping asks`() {
    var desk = planned("/daten/alt")
    desk.press("e j - Esc")
    #expect(desk.text.contains("geändert und nicht gespeichert"))
    desk.press("z")
    #expect(desk.text.contains("in den ersten Zeilen"))
    desk.press("Esc v")
    #expect(desk.text.contains("Ordner oder CSV-Datei"))
  }
}
