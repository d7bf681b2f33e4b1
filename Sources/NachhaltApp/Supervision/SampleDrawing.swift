import CaseStore
import Casework
import CivilTime
import Texts

/// Draws samples: the same for command line and screen.
struct SampleDrawing {
  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  /// The cases a sample is drawn from, as they are today, and how many cases there are at all.
  func frame(_ population: Population) throws(StoreFailure) -> (SampleFrame, total: Int) {
    let matching = try matching(population)
    let drawn = population.unreviewedMonths == nil ? [:] : try office.store.lastDraws()
    var members: [(department: String, caseID: CaseID)] = []
    var total = 0
    try office.store.forEachCaseFile(.all, .rules, anonymously: true) { file in
      total += 1
      let belongs = population.contains(
        file, on: office.today, matches: { matching.contains($0) },
        drawnSince: { id, day in drawn[id].map { day < $0 } ?? false },
        results: { office.evaluate(file).results })
      if belongs { members.append((file.record.department, file.record.id)) }
      return true
    }
    return (SampleFrame(members), total)
  }

  private func matching(_ population: Population) throws(StoreFailure) -> Set<CaseID> {
    guard case .filter(let text) = population.scope,
      let filter = try? FilterParser.parse(text, today: office.today)
    else { return [] }
    // A filter may ask what is overdue: that has to be of today.
    while try office.store.refreshOutcomes(on: office.today, evaluate: office.evaluate) > 0 {}
    let page = try office.store.caseLines(
      filter, order: .name, on: office.today, limit: Int(Int32.max))
    return Set(page.lines.map(\.caseID))
  }

  /// Cases of the frame whose appointments are past and still planned (DQ-04): what is wrong there makes
  /// the sample wrong, so they are to be put right before it is used.
  func uncleaned(_ sample: ReviewSample) throws(StoreFailure) -> Int {
    let frame = try office.store.frame(of: sample.id)
    var count = 0
    for id in frame.strata.flatMap(\.cases) {
      let file = try office.store.caseFile(id, .rules)
      if office.evaluate(file).results.contains(where: { $0.rule == "DQ-04" && !$0.isDismissed }) {
        count += 1
      }
    }
    return count
  }

  /// Draws and keeps; nil where no case belongs to the population.
  func draw(_ order: SampleOrder, id: String? = nil) throws(StoreFailure) -> ReviewSample? {
    let (frame, total) = try frame(order.population)
    guard frame.count > 0 else { return nil }
    let next = try nextID()
    var sample = ReviewSample(
      id: id ?? next, question: order.question, keyDate: office.today,
      population: order.population, totalBase: total, frameHash: frame.hash,
      ruleVersion: office.rules.hash, allocation: order.allocation, sizeRule: order.sizeRule,
      seed: order.seed ?? SampleDrawing.randomSeed(), drawnOn: office.today,
      drawnBy: office.userName)
    sample.draw(from: frame)
    try office.store.save(sample, frame: frame, at: SystemClock.seconds())
    return sample
  }

  /// Whether drawing once more from the frozen frame gives the same cases.
  func isSame(_ sample: ReviewSample) throws(StoreFailure) -> Bool {
    let frame = try office.store.frame(of: sample.id)
    var again = sample
    again.draw(from: frame)
    return frame.hash == sample.frameHash
      && again.members.map(\.caseID) == sample.members.map(\.caseID)
  }

  /// Short enough to be read out on the phone.
  private static func randomSeed() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return UInt64.random(in: 100_000...999_999_999, using: &generator)
  }

  private func nextID() throws(StoreFailure) -> String {
    let known = Set(try office.store.sampleIDs())
    var number = 1
    while known.contains("\(office.today.year)-\(number)") { number += 1 }
    return "\(office.today.year)-\(number)"
  }
}

extension SampleDrawing {
  func lines() throws(StoreFailure) -> [SampleSummary] {
    var lines: [SampleSummary] = []
    for id in try office.store.sampleIDs() {
      if let sample = try office.store.sample(id) { lines.append(SampleSummary(sample)) }
    }
    return lines
  }
}

/// A sample in one line.
struct SampleSummary {
  let sample: ReviewSample
  let rated: Int

  init(_ sample: ReviewSample) {
    self.sample = sample
    rated = sample.members.count { $0.rating != nil }
  }
}
