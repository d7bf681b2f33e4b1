import CaseStore
import Casework
import CivilTime
import Foundation
import NachhaltApp
import Testing

/// What is agreed is seen through, and cases move only where both sides want it.
@Suite struct CoverTests {
  private let day = Day(iso: "2026-11-20") ?? Day(number: 0)

  @Test func `agreed measures, questions and disputes are listed until they are seen through`()
    throws
  {
    let counter = try Counter(cases: 3)
    let store = try Store.open(at: counter.path, .review)
    let measure = try store.agree(
      "Angebot nachholen", about: CaseID("F-0"), by: "lead", on: day - 40, due: day - 5, at: 3)
    try store.ask(
      "Warum kein Plan?", about: CaseID("F-1"), by: "lead", on: day, due: day + 14, at: 4)
    var details = ReviewDetails()
    details.isDisputed = true
    details.lookedBackFrom = LookBack.extended.from(day)
    details.isExtended = true
    let review = Review(caseID: CaseID("F-2"), rating: .undecidable)
    try store.saveReview(review, answers: [], details: details, by: "lead", at: 5)
    #expect(try store.reviewDetails(of: CaseID("F-2")) == details)
    let listed = counter.run("follow-up").split(separator: "\n").map(String.init)
    #expect(listed.count == 3)
    #expect(listed[0].contains("überfällig 15.11.2026") && listed[0].contains("F-0"))
    #expect(listed[1].contains("bis 04.12.2026") && listed[1].contains("Rückfrage"))
    #expect(listed[2].contains("strittig") && listed[2].contains("unentschieden"))

    let done = counter.run("follow-up", measure.id, "--note", "liegt vor")
    #expect(done.contains("erledigt 21.11.2026") && done.contains("→ liegt vor"))
    #expect(counter.run("follow-up", measure.id).contains("Eine offene Maßnahme"))
    details.decidedBy = "fdl"
    details.decidedOn = day
    try store.saveReview(review, answers: [], details: details, by: "fdl", at: 6)
    _ = counter.run("today", as: "eins")
    #expect(
      counter.run("follow-up", "--open").split(separator: "\n").count == 1)
    #expect(try Store.open(at: counter.path).verify(.full).isInOrder)
  }

  @Test func `only the other side accepts, and a proposal can be taken back`() throws {
    let counter = try Counter(cases: 2)
    func propose(_ id: String) throws -> String {
      try #require(
        counter.run("transfer", "propose", id, "--to", "W-2", as: "eins").split(separator: " ")
          .first
      ).description
    }
    let first = try propose("F-0")
    #expect(counter.run("transfer", "accept", first, as: "eins").contains("richtet sich an W-2"))
    #expect(try Store.open(at: counter.path).openHandovers().count == 1)
    _ = counter.run("transfer", "withdraw", first, as: "eins")
    #expect(try Store.open(at: counter.path).openHandovers().isEmpty)
    let second = try propose("F-1")
    _ = counter.run("transfer", "accept", second, as: "zwei")
    #expect(
      try Store.open(at: counter.path).caseFile(CaseID("F-1")).record.workerID?.text == "W-2")
  }

  @Test func `an open question goes with the case, and to whoever stands in`() throws {
    let counter = try Counter(cases: 2)
    let store = try Store.open(at: counter.path, .review)
    for id in ["F-0", "F-1"] {
      try store.ask("Warum \(id)?", about: CaseID(id), by: "lead", on: day, due: day + 14, at: 4)
    }
    #expect(counter.run("today", as: "eins").contains("Rückfrage: Warum F-0?"))
    let id = try #require(
      counter.run("transfer", "propose", "F-0", "--to", "W-2", as: "eins").split(separator: " ")
        .first)
    _ = counter.run("transfer", "accept", String(id), as: "zwei")
    #expect(!counter.run("today", as: "eins").contains("Warum F-0?"))
    #expect(counter.run("today", as: "zwei").contains("Rückfrage: Warum F-0?"))
    #expect(!counter.run("today", as: "zwei").contains("Warum F-1?"))
    _ = counter.run(
      "absence", "W-1", "--from", "2026-11-20", "--to", "2026-11-27", "--deputy", "W-2")
    #expect(
      counter.run("today", as: "zwei").contains("für Fachkraft W-1: Rückfrage: Warum F-1?"))
    #expect(!counter.run("today", as: "zwei", today: "2026-11-28").contains("Warum F-1?"))
  }

  @Test func `after the last day the list is what it was without cover`() throws {
    let (covered, plain) = (try Counter(cases: 3), try Counter(cases: 3))
    let said = covered.run(
      "absence", "W-1", "--from", "2026-11-20", "--to", "2026-12-01", "--deputy", "Fachkraft W-2")
    #expect(!said.contains("keine Fachkraft"))
    #expect(covered.run("today", as: "zwei").contains("F-0"))
    for user in ["eins", "zwei"] {
      #expect(
        covered.run("today", as: user, today: "2026-12-02")
          == plain.run("today", as: user, today: "2026-12-02"))
    }
  }

  @Test func `windows that fall into an absence are told before it begins`() throws {
    let counter = try Counter(cases: 1)
    let said = counter.run("absence", "W-1", "--from", "2026-12-14", "--to", "2027-01-05")
    #expect(said.contains("F-0 · 2-Monats-Gespräch") && said.contains("NB-17"))
    #expect(counter.run("absence", "W-1", "--clear").contains("Kein fälliges Gespräch"))
  }

  @Test func `an answer is read where the question is followed up`() throws {
    let counter = try Counter(cases: 1)
    let store = try Store.open(at: counter.path)
    let question = try store.ask(
      "Warum kein Plan?", about: CaseID("F-0"), by: "lead", on: day, due: day + 14, at: 4)
    try store.answer(question.id, with: "Kundin war krank", by: "eins", on: day, at: 5)
    #expect(counter.run("follow-up").contains("Warum kein Plan? → Kundin war krank"))
    #expect(counter.run("follow-up", "--open").contains("Nichts offen"))
    #expect(!counter.run("today", as: "eins").contains("Rückfrage"))
  }

  @Test func `a frame that has to be cleaned first is said when it is drawn`() throws {
    let counter = try Counter(cases: 4)
    var stale = Appointment(
      id: Identifier("T-1"), caseID: CaseID("F-2"), date: day - 30, status: .planned)
    stale.channel = .phone
    try Store.open(at: counter.path).apply(
      .appointmentSet, [Change(adding: Record(stale))], on: CaseID("F-2"), by: "x", at: 3,
      evaluate: nil)
    let said = counter.run("sample", "new", "S", "--population", "all", "--size", "2")
    #expect(said.contains("Erst bereinigen (DQ-04)") && said.contains("geplant: 1"))
    let clean = counter.run("sample", "new", "T", "--population", "all;department=56.2")
    #expect(!clean.contains("bereinigen"))
  }

  @Test func `a report that leaves the office names its data, its limits and who releases it`()
    throws
  {
    let counter = try Counter(cases: 9)
    let said = counter.run(
      "report", "R-A", "--from", "2026-10-01", "--to", "2026-12-31", "--format", "md")
    for words in ["Datenstand: 1 · ", "Einschränkungen", "Freigegeben am / durch", "| Gezählt |"] {
      #expect(said.contains(words), "\(words)")
    }
    #expect(!said.contains("F-1"))
  }
}
