import Casework
import Testing

@Suite struct SamplingTests {
  @Test func `the published sample size follows from 95 percent and ten points`() {
    #expect(SampleSize.needed(population: 1_120, level: .ninetyFive, margin: 10) == 89)
    #expect(SampleSize.needed(population: 1_120, level: .ninety, margin: 10) == 64)
    #expect(SampleSize.needed(population: 591, level: .ninetyFive, margin: 10) == 83)
    #expect(SampleSize.needed(population: 5, level: .ninetyFive, margin: 10) == 5)
    #expect(SampleSize.needed(population: 0, level: .ninetyFive, margin: 10) == 0)
  }

  @Test func `proportional allocation gives exactly the size, ties to the earlier`() {
    #expect(Allocation.proportional.sizes(10, over: [50, 30, 20]) == [5, 3, 2])
    #expect(Allocation.proportional.sizes(10, over: [1, 1, 1]) == [1, 1, 1])
    #expect(Allocation.proportional.sizes(4, over: [10, 10, 10]) == [2, 1, 1])
    #expect(Allocation.proportional.sizes(89, over: [412, 388, 320]).reduce(0, +) == 89)
  }

  @Test func `equal allocation skips what is used up`() {
    #expect(
      Allocation.equal.sizes(90, over: Array(repeating: 60, count: 9))
        == Array(repeating: 10, count: 9))
    #expect(Allocation.equal.sizes(10, over: [2, 100, 100]) == [2, 4, 4])
    #expect(Allocation.equal.sizes(11, over: [5, 5, 5]).reduce(0, +) == 11)
  }

  @Test func `the exact interval of 56 among 89 of 591`() throws {
    let ninety = try #require(
      ShareInterval(hits: 56, sample: 89, population: 591, level: .ninety))
    #expect((ninety.lower, ninety.upper) == (322, 418))
    let ninetyFive = try #require(
      ShareInterval(hits: 56, sample: 89, population: 591, level: .ninetyFive))
    #expect((ninetyFive.lower, ninetyFive.upper) == (313, 426))
  }

  @Test func `the closed form of Wilson with the finite population`() throws {
    let ninety = try #require(
      ShareInterval(hits: 56, sample: 89, population: 591, level: .ninety, method: .wilson))
    #expect((ninety.lower, ninety.upper) == (325, 415))
    let ninetyFive = try #require(
      ShareInterval(hits: 56, sample: 89, population: 591, level: .ninetyFive, method: .wilson))
    #expect((ninetyFive.lower, ninetyFive.upper) == (315, 423))
  }

  @Test func `a complete count leaves no doubt, none and all are bounded`() throws {
    let all = try #require(ShareInterval(hits: 7, sample: 20, population: 20, level: .ninetyFive))
    #expect((all.lower, all.upper) == (7, 7))
    let none = try #require(ShareInterval(hits: 0, sample: 10, population: 100, level: .ninetyFive))
    #expect(none.lower == 0 && none.upper > 0 && none.upper < 40)
    #expect(ShareInterval(hits: 3, sample: 2, population: 10, level: .ninety) == nil)
  }

  @Test func `the same seed draws the same cases whatever their order`() {
    let ids = (1...200).map { CaseID("F\($0)") }
    var one = SampleDraw(seed: 2_026)
    var other = SampleDraw(seed: 2_026)
    var third = SampleDraw(seed: 2_027)
    let drawn = one.draw(20, from: ids)
    #expect(drawn == other.draw(20, from: ids.reversed()))
    #expect(drawn != third.draw(20, from: ids))
    #expect(Set(drawn).count == 20)
    // Fixed for good: a change here would make old samples unrepeatable.
    #expect(drawn.prefix(3).map(\.text) == ["F145", "F133", "F41"])
  }

  @Test func `equal allocation needs weights`() throws {
    let strata = [
      StratifiedShare.Stratum(population: 100, sample: 10, hits: 8),
      StratifiedShare.Stratum(population: 300, sample: 10, hits: 2),
    ]
    let share = try #require(StratifiedShare(strata, level: .ninetyFive))
    #expect(abs(share.share - 0.35) < 1e-12)
    // 0.0625·0.9·0.16/9 + 0.5625·(29/30)·0.16/9
    #expect(abs(share.standardError - 0.103_279_555_9) < 1e-6)
    #expect(!StratifiedShare.hasEqualFractions(strata))
    #expect(StratifiedShare([.init(population: 9, sample: 1, hits: 1)], level: .ninety) == nil)
  }
}
