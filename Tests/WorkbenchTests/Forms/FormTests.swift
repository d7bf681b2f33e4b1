import Casework
import Screen
import Testing
import Texts
import Workbench

@Suite struct FormTests {
  @Test func `saving with something missing goes to the field and says what`() {
    var desk = Desk()
    desk.press("r Strg-S")
    #expect(desk.saved.isEmpty)
    #expect(desk.state.form?.focus == 0)
    #expect(desk.text.contains("Fehler: Kategorie wählen"))
    #expect(desk.state.message?.tone == .failure)
  }

  @Test func `an attempt proposes another time of day as a follow-up`() {
    var desk = Desk()
    desk.press("n Enter")
    let changes = desk.saved.first?.changes ?? []
    let task = changes.compactMap(\.after).first { $0.kind == .task }.flatMap {
      try? FollowUpTask($0)
    }
    #expect(task?.dueOn == Invented.day("2026-11-23"))
    #expect(task?.text == "Erneut anrufen, 12:15")
    let contact = changes.compactMap(\.after).first { $0.kind == .contact }.flatMap {
      try? Contact($0)
    }
    #expect(contact?.reached == false)
    #expect(contact?.author == "W-1")
  }

  @Test func `every change is kept as a draft and offered again`() {
    var desk = Desk()
    desk.press("j a t e")
    desk.type("arb")
    desk.press("Tab")
    desk.type("Zeile eins\\")
    desk.press("Enter")
    desk.type("Zeile zwei")
    #expect(desk.world.drafts.count == 1)
    // The program is gone, the store is not.
    var again = Desk(world: desk.world)
    #expect(again.state.message?.phrase == FormTexts.waiting(1))
    again.press("D")
    #expect(again.state.form?.kind == .contact)
    #expect(again.state.form?.caseID == CaseID("F-02"))
    #expect(again.state.form?.field(.note)?.value == "Zeile eins\\\nZeile zwei")
    #expect(again.state.form?.field(.topics)?.value == "arbeitszeit")
    again.press("Strg-S")
    #expect(again.saved.count == 1)
    #expect(again.world.drafts.isEmpty)
  }

  @Test func `Esc on a changed form asks, and No keeps everything`() {
    var desk = Desk()
    desk.press("r")
    desk.type("Konf")
    desk.press("Enter Esc")
    guard case .dialog? = desk.state.stack.last else {
      Issue.record("should ask")
      return
    }
    desk.press("Enter")
    #expect(desk.state.form?.field(.risk)?.value == "conflictAtWork")
    desk.press("Esc j")
    #expect(desk.state.stack.isEmpty)
    #expect(desk.world.drafts.isEmpty)
  }

  @Test func `Esc on an untouched form just goes back`() {
    var desk = Desk()
    desk.press("t Esc")
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `a failed save keeps the form`() {
    var desk = Desk()
    desk.world.nextFailure = .full
    desk.press("n Enter")
    #expect(desk.state.form?.kind == .attempt)
    #expect(desk.state.message?.phrase == FailureTexts.sentence(.full))
    desk.press("Strg-S")
    #expect(desk.saved.count == 2)
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `without consent the employer question comes first, and the consent leads on`() {
    var desk = Desk()
    desk.press("j g")
    guard case .dialog? = desk.state.stack.last else {
      Issue.record("should ask")
      return
    }
    desk.press("e")
    #expect(desk.state.form?.kind == .consent)
    #expect(desk.state.form?.field(.scope)?.value == "\(ConsentScope.employerContact.rawValue)")
    desk.press("Strg-S")
    #expect(desk.saved.first?.deed == .consentRecorded)
    #expect(desk.state.form?.kind == .employer)
    desk.press("Strg-S")
    #expect(desk.saved.last?.deed == .employerInvolved)
    let row = desk.saved.last?.changes.first?.after.flatMap { try? EmployerInvolvement($0) }
    #expect(row?.consent.isEmpty == false)
  }

  @Test func `a risk and what is agreed against it are saved together and belong together`() {
    var desk = Desk()
    desk.press("j r")
    desk.type("Konf")
    desk.press("Tab m Tab")
    desk.type("Gespräch mit Vorarbeiter")
    desk.press("Tab i Strg-S")
    #expect(desk.saved.isEmpty, "an activity needs its day")
    desk.type("+14")
    desk.press("Strg-S")
    let records = desk.saved.first?.changes.compactMap(\.after) ?? []
    let risk = records.first { $0.kind == .risk }.flatMap { try? Risk($0) }
    let activity = records.first { $0.kind == .activity }.flatMap { try? Activity($0) }
    #expect(risk?.level == .medium)
    #expect(activity?.risks == [risk?.id.text ?? "?"])
    #expect(activity?.dueOn == Invented.day("2026-12-05"))
  }

  @Test func `recognised topics are proposed and adopted with one key`() {
    var desk = Desk()
    desk.press("a t e Tab")
    desk.type("Streit ")
    let request = NoteRequest(text: "Streit ")
    #expect(!desk.effects.contains(.recognise(NoteRequest(text: "Strei"))))
    #expect(desk.effects.contains(.recognise(request)))
    desk.perform(
      WorkbenchReducer.reduce(
        into: &desk.state, .recognised(request, NoteReading(topics: ["konflikt"]))))
    #expect(desk.text.contains("erkannt: Konflikt?"))
    desk.press("Strg-T")
    #expect(desk.state.form?.field(.topics)?.value == "konflikt")
  }

  @Test func `what is recognised is told with its words where there is room`() {
    let reading = NoteReading(
      topics: ["konflikt", "arbeitszeit"], words: ["konflikt": "Streit", "arbeitszeit": "Nacht"])
    for (columns, told) in [
      (80, "erkannt: Konflikt (‹Streit›), Arbeitszeit? (Strg-T übernimmt)"),
      (100, "erkannt: Konflikt (‹Streit›), Arbeitszeit (‹Nacht›)? (Strg-T übernimmt)"),
    ] {
      #expect(deskWithNote("Streit Nacht ", reading, columns: columns).text.contains(told))
    }
    let long = NoteReading(
      topics: ["konflikt", "arbeitszeit"],
      words: ["konflikt": String(repeating: "x", count: 40), "arbeitszeit": "Nacht"])
    #expect(
      deskWithNote("Streit Nacht ", long).text
        .contains("erkannt: Konflikt, Arbeitszeit? (Strg-T übernimmt)"))
  }

  private func deskWithNote(
    _ text: String, _ reading: NoteReading, columns: Int = 80
  ) -> Desk {
    var desk = Desk(columns: columns)
    desk.press("a t e Tab")
    desk.type(text)
    desk.perform(
      WorkbenchReducer.reduce(into: &desk.state, .recognised(NoteRequest(text: text), reading)))
    return desk
  }

  @Test func `the hint about the relation follows topics and note`() {
    var desk = deskWithNote("Streit ", NoteReading(topics: ["konflikt"], showsRelation: true))
    #expect(desk.text.contains("Die Notiz zeigt einen Bezug zur Nachbetreuung"))
    desk.press("Strg-T")
    #expect(!desk.text.contains("Bezug zur Nachbetreuung"))

    desk = deskWithNote("Bescheid ", NoteReading(topics: ["leistungsrecht"], showsRelation: false))
    #expect(desk.text.contains("Ohne erkennbaren Bezug zur Nachbetreuung"))
    desk.press("Strg-T")
    #expect(desk.state.form?.field(.topics)?.value == "leistungsrecht")
    #expect(desk.text.contains("Ohne erkennbaren Bezug zur Nachbetreuung"))
  }

  @Test func `the caseworker's topic counts whatever the note shows`() {
    var desk = deskWithNote(
      "Bescheid ", NoteReading(topics: ["leistungsrecht"], showsRelation: false))
    desk.press("Umschalt-Tab")
    desk.type("Konf")
    desk.press("Tab")
    #expect(desk.state.form?.field(.topics)?.value == "konflikt")
    #expect(!desk.text.contains("Ohne erkennbaren Bezug"))
  }

  @Test func `a note taken back is read no more`() {
    var desk = deskWithNote("Ja ", NoteReading(topics: ["konflikt"], showsRelation: true))
    desk.press("Rücktaste Rücktaste Rücktaste")
    #expect(desk.state.form?.reading == NoteReading())
    #expect(!desk.text.contains("erkannt:"))
  }

  @Test(arguments: [80, 100])
  func `topics recognised leave room for the key that adopts them`(columns: Int) {
    var desk = Desk(columns: columns)
    desk.press("a t e Tab")
    desk.type("Text ")
    let topics = [
      "betreuung", "finanzen", "kuendigung", "leistungsrecht", "unterlagen", "konflikt",
    ]
    desk.perform(
      WorkbenchReducer.reduce(
        into: &desk.state,
        .recognised(
          NoteRequest(text: "Text "), NoteReading(topics: topics, showsRelation: true))))
    #expect(desk.text.contains("(Strg-T übernimmt)"))
    #expect(desk.text.contains(", …"))
  }

  @Test func `the editor gets the note and gives it back`() {
    var desk = Desk()
    desk.press("a t e Tab")
    desk.type("kurz")
    desk.press("Strg-O")
    #expect(desk.effects.contains(.openEditor(text: "kurz")))
    desk.perform(WorkbenchReducer.reduce(into: &desk.state, .edited(text: "lang\nund breit")))
    #expect(desk.state.form?.field(.note)?.value == "lang\nund breit")
  }

  @Test func `another result proposes another date`() {
    var desk = Desk()
    desk.press("j a t")
    #expect(desk.state.form?.field(.next)?.value == "21.12.2026")
    desk.press("n")
    #expect(desk.state.form?.field(.next)?.value == "23.11.2026 12:15")
  }

  @Test func `a dismissal names rule, subject, reason and who`() {
    var desk = Desk()
    desk.press("j j d")
    desk.type("war")
    desk.press("Strg-S")
    let row = desk.saved.first?.changes.first?.after.flatMap { try? Dismissal($0) }
    #expect(row?.rule == "AG-01")
    #expect(row?.subject == "F-03-R1")
    #expect(row?.reason == "waitingForOthers")
    #expect(row?.by == "W-1")
  }

  @Test func `a line without a finding cannot be dismissed and says so`() {
    var desk = Desk()
    desk.press("j j j d")
    #expect(desk.state.message?.phrase == CommandTexts.noRule)
  }
}
