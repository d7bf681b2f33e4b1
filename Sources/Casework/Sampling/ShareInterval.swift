/// What a sample says about the number of such cases in the whole population (domain.md 4.7).
package struct ShareInterval: Equatable, Sendable {
  package enum Method: UInt8, Code {
    case hypergeometric, wilson

    package static let codes = words("hypergeometric wilson")
  }

  package let method: Method
  package let level: SampleSize.Level
  /// Cases of that kind in the sample, size of the sample, size of the population.
  package let hits: Int
  package let sample: Int
  package let population: Int
  /// Bounds as numbers of cases in the population.
  package let lower: Int
  package let upper: Int

  package init?(
    hits: Int, sample: Int, population: Int, level: SampleSize.Level,
    method: Method = .hypergeometric
  ) {
    guard hits >= 0, hits <= sample, sample > 0, sample <= population else { return nil }
    self.method = method
    self.level = level
    self.hits = hits
    self.sample = sample
    self.population = population
    switch method {
    case .hypergeometric:
      let law = Hypergeometric(population: population, sample: sample)
      let tail = level.error / 2
      // The counts that the sample does not contradict lie between hits and population − misses.
      let possible = hits...(population - (sample - hits))
      lower = ShareInterval.first(in: possible) { law.atLeast(hits, of: $0) > tail }
      upper =
        ShareInterval.first(in: possible) {
          law.atMost(hits, of: $0) <= tail || $0 > possible.upperBound
        }
        - 1
    case .wilson:
      (lower, upper) = ShareInterval.wilson(hits, sample, population, level)
    }
  }

  /// The first number of the range for which a condition that stays true holds; one past it where
  /// none does.
  private static func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Wilson's closed form with the sample size that the finite population makes of it.
  private static func wilson(
    _ hits: Int, _ sample: Int, _ population: Int, _ level: SampleSize.Level
  ) -> (Int, Int) {
    if sample == population { return (hits, hits) }
    let (n, total) = (Double(sample), Double(population))
    let effective = n * (total - 1) / (total - n)
    let share = Double(hits) / n
    let z = level.quantile
    let centre = share + z * z / (2 * effective)
    let spread =
      z
      * (share * (1 - share) / effective + z * z / (4 * effective * effective)).squareRoot()
    let scale = 1 + z * z / effective
    return (
      Int(((centre - spread) / scale * total).rounded()),
      Int(((centre + spread) / scale * total).rounded())
    )
  }
}

/// Drawing without putting back.
struct Hypergeometric {
  let population: Int
  let sample: Int

  func atMost(_ hits: Int, of successes: Int) -> Double {
    sum(of: successes) { $0 <= hits }
  }

  func atLeast(_ hits: Int, of successes: Int) -> Double {
    sum(of: successes) { $0 >= hits }
  }

  /// Weights relative to the most probable count, outwards until they no longer matter: no
  /// factorials and no logarithms, and exact for any size.
  private func sum(of successes: Int, where counts: (Int) -> Bool) -> Double {
    let least = max(0, sample - (population - successes))
    let most = min(sample, successes)
    guard least <= most else { return 0 }
    let mode = min(
      most, max(least, (sample + 1) * (successes + 1) / (population + 2)))
    var (all, wanted) = (0.0, 0.0)
    func add(_ weight: Double, _ count: Int) {
      all += weight
      if counts(count) { wanted += weight }
    }
    add(1, mode)
    var weight = 1.0
    for count in stride(from: mode, to: most, by: 1) {
      weight *= Double(successes - count) * Double(sample - count)
      weight /= Double(count + 1) * Double(population - successes - sample + count + 1)
      if weight < 1e-20 { break }
      add(weight, count + 1)
    }
    weight = 1
    for count in stride(from: mode, to: least, by: -1) {
      weight *= Double(count) * Double(population - successes - sample + count)
      weight /= Double(successes - count + 1) * Double(sample - count + 1)
      if weight < 1e-20 { break }
      add(weight, count - 1)
    }
    return wanted / all
  }
}
