/// How many cases have to be looked at (domain.md 4.5).
package enum SampleSize {
  /// The confidence levels on offer, with their normal quantile.
  package enum Level: UInt8, Code {
    case ninety, ninetyFive, ninetyNine

    package static let codes = words("90 95 99")

    var quantile: Double {
      switch self {
      case .ninety: 1.644_853_626_951_472
      case .ninetyFive: 1.959_963_984_540_054
      case .ninetyNine: 2.575_829_303_548_901
      }
    }

    /// What is left outside the interval on both sides together.
    package var error: Double {
      switch self {
      case .ninety: 0.10
      case .ninetyFive: 0.05
      case .ninetyNine: 0.01
      }
    }
  }

  /// The size that keeps the margin (in percentage points) for the worst share, one half, with the
  /// correction for a finite population: 1,120 cases at 95 % and ±10 points need 89.
  package static func needed(population: Int, level: Level, margin points: Double) -> Int {
    guard population > 0, points > 0 else { return 0 }
    let e = points / 100
    let unlimited = level.quantile * level.quantile * 0.25 / (e * e)
    let size = unlimited / (1 + (unlimited - 1) / Double(population))
    return min(population, Int(size.rounded(.up)))
  }
}
