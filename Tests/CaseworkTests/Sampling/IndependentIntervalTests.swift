import Casework
import Foundation
import Testing

/// The intervals and weights once more, by other means: logarithms of factorials and a walk over every
/// possible number, without the short cuts of the program.
@Suite struct IndependentIntervalTests {
  private func choose(_ n: Int, _ k: Int) -> Double {
    guard k >= 0, k <= n else { return -.infinity }
    return lgamma(Double(n + 1)) - lgamma(Double(k + 1)) - lgamma(Double(n - k + 1))
  }

  /// The chance to draw so many hits in a range, drawing without putting back.
  private func chance(_ hits: ClosedRange<Int>, of drawn: Int, _ marked: Int, _ all: Int) -> Double
  {
    hits.reduce(0.0) {
      $0 + exp(choose(marked, $1) + choose(all - marked, drawn - $1) - choose(all, drawn))
    }
  }

  /// Every number of marked cases that neither tail of the sample contradicts.
  private func interval(_ hits: Int, _ drawn: Int, _ all: Int, error: Double) -> ClosedRange<Int> {
    let possible = (hits...(all - drawn + hits)).filter { marked in
      chance(hits...drawn, of: drawn, marked, all) > error / 2
        && chance(0...hits, of: drawn, marked, all) > error / 2
    }
    return possible[0]...possible[possible.count - 1]
  }

  @Test func `exact intervals agree with a count of all possibilities`() throws {
    let levels: [(SampleSize.Level, Double)] = [
      (.ninety, 0.10), (.ninetyFive, 0.05), (.ninetyNine, 0.01),
    ]
    for (all, drawn) in [(20, 5), (60, 20), (120, 54), (591, 89), (1_120, 89)] {
      for hits in Set([0, 1, drawn / 4, drawn / 2, drawn - 1, drawn]) {
        for (level, error) in levels {
          let found = try #require(
            ShareInterval(hits: hits, sample: drawn, population: all, level: level))
          #expect(
            found.lower...found.upper == interval(hits, drawn, all, error: error),
            "\(hits) of \(drawn) of \(all) at \(level.code)")
        }
      }
    }
  }

  @Test func `weighted shares agree with the formula of the text`() throws {
    let quantiles: [(SampleSize.Level, Double)] = [(.ninety, 1.644854), (.ninetyFive, 1.959964)]
    for hits in [[1, 5, 9], [0, 3, 10], [7, 7, 7], [10, 0, 5]] {
      let sizes = [120, 60, 411]
      let strata = zip(sizes, hits).map {
        StratifiedShare.Stratum(population: $0, sample: 10, hits: $1)
      }
      let all = Double(sizes.reduce(0, +))
      var (share, variance) = (0.0, 0.0)
      for (size, count) in zip(sizes, hits) {
        let (weight, p) = (Double(size) / all, Double(count) / 10)
        share += weight * p
        variance += pow(weight, 2) * (1 - 10 / Double(size)) * p * (1 - p) / 9
      }
      for (level, z) in quantiles {
        let found = try #require(StratifiedShare(strata, level: level))
        #expect(abs(found.share - share) < 1e-9)
        #expect(abs(found.lower - max(0, share - z * sqrt(variance))) < 1e-6)
        #expect(abs(found.upper - min(1, share + z * sqrt(variance))) < 1e-6)
      }
    }
  }
}
