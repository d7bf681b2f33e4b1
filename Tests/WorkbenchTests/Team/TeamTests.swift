import Casework
import CivilTime
import Screen
import Testing
import Texts
import Workbench

@Suite struct TeamTests {
  private func lead(_ keys: String = "") -> Desk {
    var desk = Desk()
    desk.state.session.role = .teamLead
    desk.press(keys)
    return desk
  }

  private func asked(_ desk: Desk) -> [SupervisionRequest] {
    desk.effects.compactMap { if case .supervise(let request) = $0 { request } else { nil } }
  }

  @Test func `choosing a team opens the store for review and shows its cases by risk`() {
    let desk = lead("T Enter")
    #expect(asked(desk).contains(.enterReview(.team("Nachbetreuung"), Invented.today)))
    guard case .team(.caseload(let page))? = desk.state.stack.last else {
      Issue.record("no caseload")
      return
    }
    let risks = page.sheet?.lines.map(\.risk) ?? []
    #expect(risks.count == Invented.people.count)
    for (a, b) in zip(risks, risks.dropFirst()) { #expect(!b.precedes(a)) }
    #expect(desk.text.contains("Durchsicht, nur lesen"))
  }

  @Test func `keys that write are gone in review and say why`() {
    var desk = lead("T Enter Enter")
    let footer = desk.text.split(separator: "\n").last ?? ""
    #expect(!footer.contains("nicht erreicht"))
    desk.press("a")
    #expect(desk.state.message?.phrase == TeamTexts.reviewReadOnly)
    #expect(desk.saved.isEmpty)
  }

  @Test func `no writing command of the table works in review`() {
    let desk = lead("T Enter Enter")
    for binding in CommandTable.all where binding.danger == .writes {
      #expect(binding.reasonDisabled(in: desk.state) != nil, "\(binding.command)")
    }
  }

  @Test func `leaving the caseload gives the store back`() {
    var desk = lead("T Enter")
    desk.press("Esc")
    #expect(asked(desk).contains(.leaveReview))
    #expect(desk.state.review == nil)
    var home = lead("T Enter Enter")
    home.press("H")
    #expect(asked(home).contains(.leaveReview))
    #expect(home.state.review == nil)
  }

  @Test(arguments: ["H", "A", "B", "P", "R", "S", "K", "M Esc Esc Esc Esc", "Esc Esc Esc"])
  func `whichever way a review is left, the store comes back`(keys: String) {
    var desk = lead("T Enter Enter")
    desk.press(keys)
    let isOnTop = desk.state.stack.contains { screen in
      if case .team(.caseload) = screen { true } else { false }
    }
    // Some screens only lie on top: then the review goes on beneath them.
    #expect((desk.state.review != nil) == isOnTop)
    desk.press("H")
    #expect(desk.state.review == nil)
    #expect(asked(desk).filter { $0 == .leaveReview }.count == 1)
    desk.press("a")
    #expect(desk.state.form != nil)
  }

  @Test func `a colleague's line and page carry no figures and say why`() {
    var desk = lead("T")
    #expect(desk.text.contains("Kennzahlen einzelner Fachkräfte sind abgeschaltet"))
    desk.press("G Enter")
    #expect(desk.text.contains("Kennzahlen einzelner Fachkräfte"))
    #expect(!desk.text.contains("ohne Angebot"))
  }

  @Test func `caseworkers do not review`() {
    var desk = Desk()
    desk.press("T")
    #expect(desk.state.message?.phrase == TeamTexts.noRole)
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `a case of somebody else opens only with a reason`() {
    var desk = lead()
    desk.perform(
      WorkbenchReducer.reduce(
        into: &desk.state, .supervised(.reasonWanted(CaseID("F-03"), owner: "Kern, Paula"))))
    #expect(desk.text.contains("Kern, Paula"))
    desk.press("Enter")
    #expect(desk.text.contains("Bitte einen Grund nennen"))
    desk.press("2 Enter")
    #expect(asked(desk).last == .open(CaseID("F-03"), reason: "Stichprobe"))
  }

  @Test func `an explanation waits for the reason and goes with it where none is given`() {
    func wanting() -> Desk {
      var desk = lead("w")
      guard case .why(let why)? = desk.state.stack.last else { return desk }
      desk.perform(
        WorkbenchReducer.reduce(
          into: &desk.state, .supervised(.reasonWanted(why.caseID, owner: "Kern, Paula"))))
      return desk
    }
    var desk = wanting()
    desk.press("1 Enter")
    let isExplained = desk.effects.contains { if case .explain = $0 { true } else { false } }
    #expect(isExplained)
    if case .why? = desk.state.stack.last {} else { Issue.record("the explanation went") }
  }

  @Test func `the checklist is filled, changed, rated and saved with what was corrected`() throws {
    var desk = lead("T Enter Enter C")
    guard case .team(.checklist(let page))? = desk.state.stack.last else {
      Issue.record("no checklist")
      return
    }
    #expect(page.reasons == ["R1", "R5"])
    desk.press("Leertaste +")
    #expect(desk.state.message?.phrase == ChecklistTexts.needsRating)
    // What is missing is where the cursor went.
    desk.press("Leertaste Leertaste +")
    let saved = asked(desk).compactMap { request in
      if case .saveReview(let review, let answers, _) = request { (review, answers) } else { nil }
    }
    let (review, answers) = try #require(saved.first)
    #expect(review.rating == .notEffective)
    #expect(review.reasons == ["R1", "R5"])
    #expect(review.on == Invented.today)
    #expect(answers.count == Checklist.Item.allCases.count { $0.block != .placement })
    #expect(answers.filter(\.isCorrected).map(\.item) == ["offered"])
  }

  @Test func `reasons belong to the rating not effective alone`() throws {
    var desk = lead("T Enter Enter C")
    desk.press("G k k k k k Leertaste +")
    let reviews = asked(desk).compactMap { request in
      if case .saveReview(let review, _, _) = request { review } else { nil }
    }
    #expect(try #require(reviews.first).rating == .effective)
    #expect(reviews.first?.reasons == [])
  }

  @Test func `a remark is typed on a line, shown beside it and saved with the review`() throws {
    var desk = lead("T Enter Enter C b")
    desk.type("liegt in der Papierakte")
    desk.press("Enter")
    #expect(desk.text.contains("liegt in der Papierakte"))
    // On the line of disputes it says what is disputed, and disputes it.
    desk.press("G k k k k k k b")
    desk.type("R4 strittig")
    desk.press("Enter")
    #expect(desk.text.contains("ja, unentschieden (FA-05): R4 strittig"))
    // The rating's line takes none, and says so.
    desk.press("j b")
    #expect(desk.state.message?.phrase == ChecklistTexts.noRemark)
    desk.press("Leertaste +")
    let saved = asked(desk).compactMap { request in
      if case .saveReview(_, let answers, let details) = request { (answers, details) } else { nil }
    }
    let (answers, details) = try #require(saved.first)
    #expect(answers.first { $0.item == "offered" }?.remark == "liegt in der Papierakte")
    #expect(details.isDisputed && details.dispute == "R4 strittig")
  }

  @Test func `marks stand in the caseload and narrow it, mark by mark`() {
    var desk = lead("T Enter")
    #expect(desk.text.contains("in Abwesenheit"))
    #expect(desk.text.contains("unvertreten (NB-17) · zu bewerten (NB-18)"))
    func shown() -> [String] {
      guard case .team(.caseload(let page))? = desk.state.stack.last else { return [] }
      return page.lines.map(\.caseID.text)
    }
    desk.press("Leertaste")
    #expect(shown() == ["F-03"])
    desk.press("Leertaste")
    #expect(shown() == ["F-04"])
    desk.press("Leertaste")
    #expect(shown() == ["F-04"])
    desk.press("Enter")
    #expect(
      asked(desk).last == .open(CaseID("F-04"), reason: "Fachaufsicht") || desk.state.loaded != nil)
    desk.press("Esc Leertaste")
    #expect(shown().count == Invented.people.count)
  }

  @Test func `what an answer comes to is asked, and a recommendation is recorded and done`() {
    var desk = lead("T f")
    #expect(desk.text.contains("B 1.1: Fachaufsicht"))
    desk.press("e")
    #expect(desk.state.message?.phrase == FollowUpTexts.onlyAnswers)
    // Below the list the selected one stands in full.
    desk.press("G")
    #expect(desk.text.contains("(Abgabe war rechtzeitig nicht möglich)"))
    desk.press("e k")
    #expect(asked(desk).contains(.judge(question: "RF-2", .noRecognisableReason)))
    desk.press("+")
    desk.type("1.2")
    desk.press("Enter")
    desk.type("Flyer")
    desk.press("Enter c Enter")
    desk.type("KPI12")
    desk.press("Strg-S")
    let wanted = asked(desk).contains { request in
      if case .recordRecommendation(let one) = request {
        return one.id == "1.2" && one.category == .desirable && one.unit == "KPI12"
          && one.dueOn == nil
      }
      return false
    }
    #expect(wanted)
  }

  @Test func `asking back needs words and takes a day as people type it`() {
    var desk = lead("T Enter Enter F")
    desk.press("Enter")
    #expect(desk.text.contains("Hier fehlt noch der Text"))
    desk.type("Warum kein Angebot?")
    desk.press("Tab")
    for _ in 0..<3 { desk.press("Rücktaste") }
    desk.type("3.12.")
    desk.press("Enter")
    let wanted = asked(desk).contains { request in
      if case .ask(_, "Warum kein Angebot?", let due) = request {
        return due == Invented.day("2026-12-03")
      }
      return false
    }
    #expect(wanted)
  }

  @Test func `the owner reads in the morning who looked, why and when`() {
    var world = World()
    world.notices = Invented.morning
    var desk = Desk(world: world)
    #expect(desk.text.contains("1 Ihrer Fälle wurde eingesehen"))
    desk.press("N")
    #expect(desk.text.contains("Müller, Sabine · von teamleitung"))
    #expect(desk.text.contains("Fachaufsicht"))
    #expect(asked(desk).contains(.looksSeen(Invented.today)))
  }

  @Test func `a question in the queue is answered there`() {
    var world = World()
    var entry = QueueEntry(
      caseID: CaseID("F-03"), matter: .task, state: .due, severity: .medium, band: 0,
      reason: "Rückfrage: Warum?", reasonEnglish: "Question: Why?")
    entry.subject = "RF-9"
    world.queue.insert(QueueLine(entry: entry, clientName: "Kowalska, Ewa"), at: 0)
    var desk = Desk(world: world)
    desk.press("x")
    #expect(desk.text.contains("Rückfrage beantworten"))
    desk.type("Kundin lehnt ab")
    desk.press("Enter")
    #expect(asked(desk).contains(.answer(question: "RF-9", text: "Kundin lehnt ab")))
  }
}
