import Casework
import CivilTime
import Screen
import Testing
import Texts
import Workbench

@Suite struct ReportScreenTests {
  private func requests(_ desk: Desk) -> [ReportRequest] {
    desk.effects.compactMap {
      if case .supervise(.report(let request)) = $0 { request } else { nil }
    }
  }

  @Test func `it opens on the last quarter that is over and walks by quarters`() throws {
    var desk = Desk()
    desk.press("S")
    let first = try #require(requests(desk).last)
    #expect(first.period == Invented.day("2026-07-01")...Invented.day("2026-09-30"))
    desk.press("-")
    #expect(
      requests(desk).last?.period == Invented.day("2026-04-01")...Invented.day("2026-06-30"))
    desk.press("+ +")
    #expect(
      requests(desk).last?.period == Invented.day("2026-10-01")...Invented.day("2026-12-31"))
    desk.press("Leertaste")
    #expect(requests(desk).last?.name == "R-B")
  }

  @Test func `every figure says what it counts, of what, as of when and by which rules`() {
    var desk = Desk()
    desk.press("S j")
    #expect(desk.text.contains("4 von 7 (57 %)"))
    #expect(desk.text.contains("ein Angebot ist dokumentiert"))
    #expect(desk.text.contains("Integrationen im Zeitraum"))
    #expect(desk.text.contains("20 von 100 (20 %)"))
    #expect(desk.text.contains("6 von 10 (60 %)"))
    #expect(desk.text.contains("Regelwerk 3f2a9c01d4e5"))
  }

  @Test func `a figure opens exactly its cases`() {
    var desk = Desk()
    desk.press("S j Enter")
    guard case .team(.figure(let page))? = desk.state.stack.last else {
      Issue.record("no cases")
      return
    }
    #expect(page.list.total == 4)
    #expect(desk.text.contains("Öztürk, Ali"))
  }

  @Test func `another period is typed as people write days`() {
    var desk = Desk()
    desk.press("S z")
    for _ in 0..<12 { desk.press("Rücktaste") }
    desk.type("1.10.25")
    desk.press("Tab")
    for _ in 0..<12 { desk.press("Rücktaste") }
    desk.type("31.12.24")
    desk.press("Enter")
    #expect(desk.text.contains("Der Zeitraum endet, bevor er beginnt"))
    for _ in 0..<12 { desk.press("Rücktaste") }
    desk.type("30.9.26")
    desk.press("Enter")
    #expect(requests(desk).last?.period == Invented.day("2025-10-01")...Invented.day("2026-09-30"))
  }

  @Test func `a report goes to a file`() {
    var desk = Desk()
    desk.press("S x Enter")
    let isAsked = desk.effects.contains { effect in
      if case .supervise(.exportReport(let request, let path)) = effect {
        return request.name == "R-A" && path == "R-A-2026-07-01-2026-09-30.html"
      }
      return false
    }
    #expect(isAsked)
    #expect(desk.state.message?.phrase == ReportTexts.written("R-A-2026-07-01-2026-09-30.html"))
  }

  @Test func `single workers are units only where the office allows it`() {
    func units(_ allowed: Bool) -> [ReviewTarget] {
      var desk = Desk()
      desk.state.session.showsPersonFigures = allowed
      desk.press("S t t t")
      return requests(desk).map(\.unit)
    }
    #expect(!units(false).contains { if case .worker = $0 { true } else { false } })
    #expect(units(true).contains(.worker(WorkerID("W-1"))))
  }

  @Test func `units go round through the office's teams`() {
    var desk = Desk()
    desk.press("S t")
    #expect(requests(desk).last?.unit == .team("Nachbetreuung"))
    desk.press("t")
    #expect(requests(desk).last?.unit == .everybody)
  }
}

@Suite struct SupervisionFrameTests {
  private func goldens(_ name: String, _ keys: String) {
    Desk.goldens(name) { desk in
      desk.state.session.role = .teamLead
      desk.press(keys)
    }
  }

  @Test func `Team`() { goldens("team", "T") }

  @Test func `caseload of a team`() { goldens("bestand", "T Enter") }

  @Test func `caseload of a colleague`() { goldens("bestand-fachkraft", "T j j Enter") }

  @Test func `checklist`() { goldens("pruefung", "T Enter j Enter C j j") }

  @Test func `asking back`() { goldens("rueckfrage", "T Enter Enter F") }

  @Test func `reason for looking`() {
    Desk.goldens("grund") { desk in
      desk.perform(
        WorkbenchReducer.reduce(
          into: &desk.state, .supervised(.reasonWanted(CaseID("F-03"), owner: "Kern, Paula"))))
    }
  }

  @Test func `notices`() {
    Desk.goldens("nachrichten") { desk in
      desk.world.notices = Invented.morning
      desk.perform(WorkbenchReducer.start(&desk.state))
      desk.press("N")
    }
  }

  @Test func `report`() { goldens("bericht", "S j") }

  @Test func `cases of a figure`() { goldens("kennzahl", "S j Enter") }
}
