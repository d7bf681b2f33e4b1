import Casework
import CivilTime
import Testing

@Suite struct ReviewSampleTests {
  private func frame(_ sizes: [Int]) -> SampleFrame {
    SampleFrame(
      sizes.enumerated().flatMap { department, size in
        (0..<size).map {
          (department: "FD\(department + 1)", caseID: CaseID("\(department)-\($0)"))
        }
      })
  }

  private func sample(
    _ frame: SampleFrame, _ rule: ReviewSample.SizeRule, _ allocation: Allocation,
    seed: UInt64 = 4711
  ) -> ReviewSample {
    let day = Day(number: 20_000)
    var sample = ReviewSample(
      id: "S", question: "?", keyDate: day, population: Population(.everything), totalBase: 3_687,
      frameHash: frame.hash, ruleVersion: "1", allocation: allocation, sizeRule: rule, seed: seed,
      drawnOn: day, drawnBy: "qs")
    sample.draw(from: frame)
    return sample
  }

  @Test func `the frame's hash depends on the cases alone, not on their order`() {
    let ids = ["b", "a", "Ä", "c"]
    let one = SampleFrame(ids.map { (department: "x", caseID: CaseID($0)) })
    let other = SampleFrame(ids.reversed().map { (department: $0, caseID: CaseID($0)) })
    #expect(one.hash == other.hash)
    #expect(one.hash != SampleFrame([(department: "x", caseID: CaseID("a"))]).hash)
  }

  /// Computed with `printf 'a\nb\n' | sha256sum`.
  @Test func `anybody can compute the hash with common tools`() {
    let frame = SampleFrame(["b", "a"].map { (department: "", caseID: CaseID($0)) })
    #expect(frame.hash == "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2")
  }

  @Test func `1,120 cases at 95 per cent and ten points give 89, spread by size`() {
    let drawn = sample(frame([560, 280, 280]), .margin(.ninetyFive, points: 10), .proportional)
    #expect(drawn.members.count == 89)
    #expect(drawn.strata.map(\.size) == [45, 22, 22])
    #expect(Set(drawn.members.map(\.caseID)).count == 89)
  }

  @Test func `the same seed gives the same cases, another gives others`() {
    let frame = frame([60, 40])
    let first = sample(frame, .fixed(20), .proportional)
    #expect(first == sample(frame, .fixed(20), .proportional))
    #expect(
      first.members.map(\.caseID)
        != sample(frame, .fixed(20), .proportional, seed: 4712).members.map(\.caseID))
    // Kept so that a later version of the program still draws what an earlier one drew.
    #expect(first.members.prefix(4).map(\.caseID.text) == ["0-3", "0-27", "0-20", "0-23"])
  }

  /// Drawn outside this program by a few lines that know only SplitMix64 and how the pool is walked:
  /// frame ordered by bytes, strata one after the other from one generator.
  @Test func `a sample is what anybody computes who knows seed and frame`() {
    let sizes = [("56.1", "A", 60), ("56.2", "B", 30), ("56.3", "C", 10)]
    let frame = SampleFrame(
      sizes.flatMap { department, letter, size in
        (1...size).map { (department: department, caseID: CaseID("\(letter)-\($0)")) }
      })
    #expect(frame.hash == "aa377bfa07d88a2c1e68a22bfc50a6e8c2895576184ad5630f98ba0f4d5d688d")
    let drawn = sample(frame, .fixed(10), .proportional)
    #expect(
      drawn.members.map(\.caseID.text) == [
        "A-30", "A-28", "A-21", "A-24", "A-37", "A-22", "B-17", "B-6", "B-7", "C-4",
      ])
    #expect(drawn.strata.map(\.size) == [6, 3, 1])
    #expect(drawn.members.count { $0.reviewer == .supervision } == 5)
  }

  @Test func `a filter as population reads back as it was written`() {
    let text = "filter=zustand:überfällig team=Nord;x"
    #expect(Population(text: text)?.text == text)
    #expect(Population(text: text)?.scope == .filter("zustand:überfällig team=Nord;x"))
  }

  @Test func `each department goes half to supervision and half to its lead`() {
    let drawn = sample(frame([50, 50, 50]), .fixed(30), .equal)
    for stratum in 0..<3 {
      let half = drawn.members.filter { $0.stratum == stratum && $0.reviewer == .supervision }
      #expect(half.count == 5)
    }
    let odd = sample(frame([9, 9]), .fixed(6), .equal)
    #expect(odd.members.count { $0.reviewer == .supervision } == 3)
  }

  @Test func `pseudonyms and codes say nothing and are never twice the same`() {
    let drawn = sample(frame([200]), .fixed(100), .proportional)
    #expect(Set(drawn.members.map(\.accessCode)).count == 100)
    #expect(Set(drawn.members.map(\.pseudonym)).count == 100)
    #expect(drawn.members.allSatisfy { !$0.accessCode.contains($0.caseID.text) })
  }

  @Test func `undecidable cases leave the base; 56 of 89 give the exact interval`() {
    var drawn = sample(frame([591]), .fixed(90), .proportional)
    for index in drawn.members.indices {
      drawn.members[index].rating =
        index < 56 ? .notEffective : index < 89 ? .effective : .undecidable
    }
    let result = SampleResult(drawn, level: .ninety)
    #expect(result.base == 89)
    #expect(result.undecidable == 1)
    guard case .interval(let interval) = result.extrapolation else {
      Issue.record("no interval")
      return
    }
    #expect(interval.lower == 322)
    #expect(interval.upper == 418)
  }

  @Test func `unequal fractions are weighted, and refused where a department says too little`() {
    var drawn = sample(frame([100, 20]), .fixed(20), .equal)
    for index in drawn.members.indices {
      drawn.members[index].rating = drawn.members[index].stratum == 0 ? .effective : .notEffective
    }
    guard case .weighted(let share, _) = SampleResult(drawn, level: .ninetyFive).extrapolation
    else {
      Issue.record("not weighted")
      return
    }
    // Half of the sample, but only a sixth of the cases.
    #expect(abs(share.share - 20.0 / 120) < 1e-12)
    for index in drawn.members.indices.dropFirst() where drawn.members[index].stratum == 0 {
      drawn.members[index].rating = .undecidable
    }
    #expect(
      SampleResult(drawn, level: .ninetyFive).extrapolation == .refused(.strataTooSmall))
  }

  @Test func `nothing is extrapolated before the last case is rated`() {
    let drawn = sample(frame([30]), .fixed(10), .proportional)
    #expect(SampleResult(drawn, level: .ninety).extrapolation == .refused(.unfinished))
  }

  @Test func `populations print and read back`() {
    let days = Day(number: 20_000)...Day(number: 20_090)
    let all = [
      Population(.everything), Population(.running, rule: "NB-02"),
      Population(.ended(days), team: "Nord West", department: "56.1"), Population(.started(days)),
    ]
    for population in all { #expect(Population(text: population.text) == population) }
    #expect(Population(text: "nonsense") == nil)
  }
}
