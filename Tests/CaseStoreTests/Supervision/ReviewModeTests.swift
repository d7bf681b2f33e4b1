import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct ReviewModeTests {
  private let day = Samples.today

  private func stores() throws -> (folder: TemporaryFolder, normal: Store, review: Store) {
    let folder = try TemporaryFolder()
    let path = folder.file("fall.db")
    let store = try Store.open(at: path, .create)
    try store.apply(
      .caseEdited, Samples.caseload().map { Change(adding: $0) }, on: Samples.caseID, by: "erika",
      at: 1, evaluate: Samples.evaluate)
    return (folder, store, try Store.open(at: path, .review))
  }

  @Test func `a write to the caseload fails in the database itself`() throws {
    let (folder, normal, review) = try stores()
    _ = folder
    let before = try normal.everything()
    let contact = Samples.contact("neu", in: Samples.caseID)
    #expect(throws: StoreFailure.readOnly) {
      try review.apply(
        .contactLogged, [Change(adding: contact)], on: Samples.caseID, by: "lead", at: 2,
        evaluate: nil)
    }
    #expect(throws: StoreFailure.readOnly) {
      try review.undo(1, by: "erika", at: 2, evaluate: nil)
    }
    #expect(throws: StoreFailure.readOnly) {
      try review.refreshOutcomes(on: Samples.today + 400, evaluate: Samples.evaluate)
    }
    #expect(throws: StoreFailure.readOnly) {
      let file = try review.caseFile(Samples.caseID)
      var changed = file.record
      changed.team = "anderes"
      try review.apply(
        .caseEdited, [Change(replacing: Record(file.record), with: Record(changed))],
        on: Samples.caseID, by: "lead", at: 2, evaluate: nil)
    }
    #expect(try normal.everything() == before)
  }

  @Test func `what supervision itself puts down is written, and the chain holds`() throws {
    let (folder, normal, review) = try stores()
    _ = folder
    try review.recordLook(at: Samples.caseID, by: "lead", reason: "Fachaufsicht", seconds: 5)
    var rating = Review(caseID: Samples.caseID, rating: .notEffective)
    rating.reasons = ["R1", "R5"]
    rating.on = day
    let answers = [
      ReviewAnswer(item: "offered", proposed: .no, answer: .yes, remark: "Papierakte")
    ]
    try review.saveReview(rating, answers: answers, by: "lead", at: 6)
    try review.ask(
      "Warum kein Angebot?", about: Samples.caseID, by: "lead", on: day, due: day + 14, at: 7)
    try review.agree(
      "Angebot nachholen", about: Samples.caseID, by: "lead", on: day, due: day + 28, at: 8)
    #expect(try normal.review(of: Samples.caseID) == rating)
    #expect(try normal.reviewAnswers(of: Samples.caseID) == answers)
    #expect(try normal.measures(about: Samples.caseID).map(\.text) == ["Angebot nachholen"])
    #expect(try normal.verify().isInOrder)
  }

  @Test func `a look appears for the owner once and cannot be taken back`() throws {
    let (folder, normal, review) = try stores()
    let owner = try #require(try normal.caseFile(Samples.caseID).record.workerID)
    let look = try review.recordLook(
      at: Samples.caseID, by: "lead", reason: "Beschwerde", seconds: 5)
    #expect(look.owner == owner)
    #expect(try normal.looks(atCasesOf: owner, unseenOnly: true) == [look])
    try normal.markLooksSeen(of: owner, on: day)
    #expect(try normal.looks(atCasesOf: owner, unseenOnly: true).isEmpty)
    #expect(try normal.looks(at: Samples.caseID).map(\.reason) == ["Beschwerde"])
    let raw = try RawFile(folder.file("fall.db"))
    #expect(throws: RawFile.Failure.self) { try raw.run("DELETE FROM looks") }
    #expect(throws: RawFile.Failure.self) { try raw.run("UPDATE looks SET reason = ''") }
  }

  @Test func `a question stands open until it is answered, once`() throws {
    let (folder, normal, review) = try stores()
    _ = folder
    let question = try review.ask(
      "Warum?", about: Samples.caseID, by: "lead", on: day, due: day + 14, at: 7)
    #expect(try normal.openQuestions(to: question.worker) == [question])
    try normal.answer(question.id, with: "Kunde verzogen", by: "erika", on: day + 1, at: 9)
    #expect(try normal.openQuestions(to: question.worker).isEmpty)
    #expect(try normal.question(question.id)?.answer == "Kunde verzogen")
    #expect(throws: StoreFailure.self) {
      try normal.answer(question.id, with: "noch einmal", by: "erika", on: day + 1, at: 10)
    }
  }

  @Test func `a rating replaces the former one and the former comes back by undo`() throws {
    let store = try Store.sample()
    let former = try #require(try store.review(of: Samples.caseID))
    var rating = Review(caseID: Samples.caseID, rating: .effective)
    rating.on = day
    let entry = try store.saveReview(rating, answers: [], by: "lead", at: 3)
    #expect(try store.review(of: Samples.caseID)?.rating == .effective)
    _ = try store.undo(entry.sequence, by: "lead", at: 4, evaluate: nil)
    #expect(try store.review(of: Samples.caseID) == former)
  }
}
