/// What a sample has shown. Undecidable cases leave the base but stay counted.
package struct SampleResult: Equatable, Sendable {
  package enum Refusal: UInt8, Code {
    /// Cases are still to be rated.
    case unfinished
    /// Every case was undecidable.
    case noBase
    /// Departments were drawn unequally and one of them gave fewer than two rated cases.
    case strataTooSmall

    package static let codes = words("unfinished noBase strataTooSmall")
  }

  package enum Extrapolation: Equatable, Sendable {
    /// Every department was drawn with the same fraction: plain counting holds.
    case interval(ShareInterval)
    /// Weighted by department.
    case weighted(StratifiedShare, level: SampleSize.Level)
    case refused(Refusal)
  }

  package var drawn = 0
  package var open = 0
  package var undecidable = 0
  /// Rated effective or not effective.
  package var base = 0
  package var notEffective = 0
  /// R1…R5 among the not effective, multiple mentions.
  package var reasons: [String: Int] = [:]
  package var extrapolation: Extrapolation

  package init(
    _ sample: ReviewSample, level: SampleSize.Level, method: ShareInterval.Method = .hypergeometric
  ) {
    extrapolation = .refused(.unfinished)
    var strata = sample.strata.map {
      StratifiedShare.Stratum(population: $0.population, sample: 0, hits: 0)
    }
    for member in sample.members {
      drawn += 1
      switch member.rating {
      case nil: open += 1
      case .undecidable: undecidable += 1
      case .effective:
        base += 1
        strata[member.stratum].sample += 1
      case .notEffective:
        base += 1
        notEffective += 1
        strata[member.stratum].sample += 1
        strata[member.stratum].hits += 1
        for reason in member.reasons { reasons[reason, default: 0] += 1 }
      }
    }
    guard open == 0 else { return }
    guard base > 0 else {
      extrapolation = .refused(.noBase)
      return
    }
    // Fractions as drawn: that some cases turned out undecidable makes no other plan of it.
    let asDrawn = sample.strata.map {
      StratifiedShare.Stratum(population: $0.population, sample: $0.size, hits: 0)
    }
    if StratifiedShare.hasEqualFractions(asDrawn),
      let interval = ShareInterval(
        hits: notEffective, sample: base, population: sample.frameSize, level: level,
        method: method)
    {
      extrapolation = .interval(interval)
    } else if let share = StratifiedShare(strata, level: level) {
      extrapolation = .weighted(share, level: level)
    } else {
      extrapolation = .refused(.strataTooSmall)
    }
  }
}
