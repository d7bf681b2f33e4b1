import CaseStore
import Casework
import CivilTime
import Testing

@Suite struct SampleStoreTests {
  private func sample(_ frame: SampleFrame, seed: UInt64) -> ReviewSample {
    var sample = ReviewSample(
      id: "S1", question: "zielführend?", keyDate: Samples.today,
      population: Population(.running, rule: "NB-02", team: "Nord West"), totalBase: 40,
      frameHash: frame.hash, ruleVersion: "1", allocation: .equal,
      sizeRule: .margin(.ninetyFive, points: 12.5), seed: seed, drawnOn: Samples.today,
      drawnBy: "qs")
    sample.draw(from: frame)
    return sample
  }

  private var frame: SampleFrame {
    SampleFrame(
      (1...3).map { (department: $0 < 3 ? "56.1" : "56.2", caseID: CaseID("cases-\($0)")) })
  }

  @Test func `what was drawn reads back whole, frame included`() throws {
    let store = try Store.sample(3)
    let drawn = sample(frame, seed: UInt64.max)
    try store.save(drawn, frame: frame, at: 5)
    #expect(try store.sample("S1") == drawn)
    #expect(try store.frame(of: "S1") == frame)
    #expect(try store.sampleIDs() == ["S1"])
    let journal = try store.journal(limit: 1).lines
    #expect(journal.first?.deed == .sampleDrawn)
    #expect(try store.verify().isInOrder)
  }

  @Test func `a sample is drawn once; a second under its name is refused`() throws {
    let store = try Store.sample(3)
    try store.save(sample(frame, seed: 1), frame: frame, at: 5)
    #expect(throws: StoreFailure.self) {
      try store.save(sample(frame, seed: 2), frame: frame, at: 6)
    }
    #expect(try store.sample("S1")?.seed == 1)
  }

  @Test func `rating a case fills its place in the sample`() throws {
    let store = try Store.sample(3)
    try store.save(sample(frame, seed: 1), frame: frame, at: 5)
    var rating = Review(caseID: CaseID("cases-2"), rating: .notEffective)
    rating.reasons = ["R2"]
    rating.on = Samples.today
    try store.saveReview(rating, answers: [], by: "qs", at: 6)
    let rated = try #require(try store.sample("S1")).members.filter { $0.rating != nil }
    #expect(rated.map(\.caseID) == [CaseID("cases-2")])
    #expect(rated.first?.reasons == ["R2"])
  }
}
