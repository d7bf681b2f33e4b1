import Casework
import CivilTime
import Screen
import Testing
import Texts
import Workbench

/// Following up, handing over and standing in, by keys alone.
@Suite struct CoverScreenTests {
  private func lead(_ keys: String, _ world: World = World()) -> Desk {
    var desk = Desk(world: world)
    desk.state.session.role = .teamLead
    desk.press(keys)
    return desk
  }

  private func asked(_ desk: Desk) -> [SupervisionRequest] {
    desk.effects.compactMap { if case .supervise(let request) = $0 { request } else { nil } }
  }

  @Test func `measures are followed up until their outcome is written down`() {
    var desk = lead("T f")
    #expect(desk.text.contains("überfällig 18.11.2026"))
    #expect(desk.text.contains("unentschieden"))
    desk.press("x Enter")
    #expect(desk.text.contains("Hier fehlt noch der Text"))
    desk.type("Angebot liegt vor")
    desk.press("Enter")
    #expect(asked(desk).contains(.completeMeasure("MV-7", outcome: "Angebot liegt vor")))
    #expect(asked(desk).last == .followUps)
    desk.press("j x")
    #expect(desk.state.message?.phrase == FollowUpTexts.onlyMeasures)
  }

  @Test func `look-back and dispute are part of the review`() throws {
    var desk = lead("T Enter Enter C G k k k k k Leertaste k Leertaste k Leertaste Leertaste")
    #expect(desk.text.contains("sechs, erweitert auf zwölf Monate"))
    #expect(desk.text.contains("ja, unentschieden (FA-05)"))
    desk.press("+")
    let saved = asked(desk).compactMap { request in
      if case .saveReview(_, _, let details) = request { details } else { nil }
    }
    let details = try #require(saved.first)
    #expect(details.isExtended && details.waitsForDecision)
    #expect(details.lookedBackFrom == Invented.day("2025-11-21"))
  }

  @Test func `a review shows what was asked and agreed before`() {
    var sheet = Invented.checklist(Invented.file(0))
    var question = CaseQuestion(
      id: "RF-1", caseID: sheet.caseID, worker: WorkerID("W-1"), askedBy: "teamleitung",
      askedOn: Invented.today, dueOn: Invented.today, text: "Warum kein Plan?")
    question.answer = "liegt vor"
    question.answeredOn = Invented.today
    sheet.questions = [question]
    sheet.measures = [
      ReviewMeasure(
        id: "MV-1", caseID: sheet.caseID, text: "Plan nachreichen", agreedBy: "teamleitung",
        agreedOn: Invented.today, dueOn: Invented.today + 28)
    ]
    var desk = lead("T Enter Enter")
    desk.perform(WorkbenchReducer.reduce(into: &desk.state, .supervised(.checklist(sheet))))
    desk.press("G")
    #expect(desk.text.contains("erledigt 21.11.2026  Warum kein Plan? → liegt vor"))
    #expect(desk.text.contains("bis 19.12.2026  Plan nachreichen"))
    desk.press("Leertaste")
  }

  @Test func `a case is proposed to a colleague by a digit`() {
    var desk = lead("X v")
    #expect(desk.text.contains("Kern, Paula"))
    desk.press("Enter")
    #expect(desk.text.contains("An wen geht der Fall?"))
    desk.press("1 Tab b Enter")
    #expect(asked(desk).contains(.propose(CaseID("F-01"), to: "W-2", .area)))
  }

  @Test func `the hand-over sheet is read on the screen`() {
    let desk = lead("X b")
    #expect(desk.text.contains("Zusagen: keine"))
  }

  @Test func `taking over is asked, and refusing says why`() {
    var world = World()
    var entry = QueueEntry(
      caseID: CaseID("F-03"), matter: .task, state: .due, severity: .medium, band: 0,
      reason: "Übergabe von Kern: annehmen?", reasonEnglish: "Hand-over from Kern: accept?")
    entry.subject = "UE-9"
    world.queue.insert(QueueLine(entry: entry, clientName: "Kowalska, Ewa"), at: 0)
    var desk = lead("x", world)
    #expect(desk.text.contains("Mit dem Annehmen wechselt der Fall"))
    #expect(!asked(desk).contains { if case .decide = $0 { true } else { false } })
    desk.press("l")
    desk.type("zu viele Fälle")
    desk.press("Enter")
    #expect(asked(desk).contains(.decide(handover: "UE-9", .rejected, remark: "zu viele Fälle")))
    var other = lead("x a", world)
    #expect(asked(other).contains(.decide(handover: "UE-9", .accepted, remark: "")))
    other.press("Esc")
  }

  @Test func `an absence is recorded from the colleague's line`() {
    var desk = lead("T b")
    #expect(desk.state.message?.phrase == TeamTexts.noColleague)
    desk.press("j b")
    desk.type("30.11.")
    desk.press("Enter")
    desk.type("11.12.")
    desk.press("Enter 1 Enter")
    #expect(
      asked(desk).contains(
        .absence(
          WorkerID("W-1"), from: Invented.day("2026-11-30"), to: Invented.day("2026-12-11"),
          deputy: "W-2")))
  }

  @Test func `following up, handing over and standing in as they look`() {
    func goldens(_ name: String, _ keys: String) {
      Desk.goldens(name) { desk in
        desk.state.session.role = .teamLead
        desk.press(keys)
      }
    }
    goldens("nachhalten", "T f")
    goldens("uebergabe", "X v")
    goldens("abwesenheit", "T j b")
  }
}
