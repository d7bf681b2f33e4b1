/// The share in the population where every department gave the same number of cases: plain counting
/// would overrate the small ones (domain.md 4.7).
package struct StratifiedShare: Equatable, Sendable {
  package struct Stratum: Equatable, Sendable {
    package var population: Int
    package var sample: Int
    package var hits: Int

    package init(population: Int, sample: Int, hits: Int) {
      self.population = population
      self.sample = sample
      self.hits = hits
    }
  }

  /// The weighted share, 0…1.
  package let share: Double
  package let standardError: Double
  package let lower: Double
  package let upper: Double

  /// nil where a stratum gave fewer than two cases: then nothing can be said of its spread.
  package init?(_ strata: [Stratum], level: SampleSize.Level) {
    let total = strata.reduce(0) { $0 + $1.population }
    guard total > 0 else { return nil }
    var (share, variance) = (0.0, 0.0)
    for stratum in strata where stratum.population > 0 {
      guard stratum.sample >= 2 || stratum.sample == stratum.population, stratum.sample >= 1
      else { return nil }
      let weight = Double(stratum.population) / Double(total)
      let p = Double(stratum.hits) / Double(stratum.sample)
      share += weight * p
      if stratum.sample < stratum.population {
        let left = 1 - Double(stratum.sample) / Double(stratum.population)
        variance += weight * weight * left * p * (1 - p) / Double(stratum.sample - 1)
      }
    }
    self.share = share
    standardError = variance.squareRoot()
    lower = max(0, share - level.quantile * standardError)
    upper = min(1, share + level.quantile * standardError)
  }

  /// Whether plain counting is allowed: every stratum was drawn with the same fraction.
  package static func hasEqualFractions(_ strata: [Stratum]) -> Bool {
    guard let first = strata.first else { return true }
    return strata.allSatisfy {
      // Within the rounding of one case.
      abs($0.sample * first.population - first.sample * $0.population)
        <= max($0.population, first.population)
    }
  }
}
