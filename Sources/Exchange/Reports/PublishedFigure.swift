import Casework
package import Texts

/// A figure as it may leave the office: small numbers, and what would give them away, are hidden.
package struct PublishedFigure: Equatable, Sendable {
  package enum Count: Equatable, Sendable {
    case shown(Int)
    /// One to four: too few to be told.
    case few
    /// Large enough itself, but together with others it would give away a small number.
    case withheld
  }

  package let id: String
  package let label: Phrase
  package let base: Phrase
  package var numerator: Count?
  package var denominator: Count?
  package var wholeCohort: Count?
  package var range: ClosedRange<Int>?
  package var percent: Int?
  package var wholePercent: Int?

  /// Fewer than this are hidden; nobody at all may be told.
  package static let threshold = 5
}

/// Hides counts of one to four, and every further count by whose subtraction they could be found.
///
/// Looked at are all counts of a report together, as sets of cases: a set and a part of it (the
/// difference is known then), and a set and two parts that have no case in common.
package struct Suppression {
  private struct Group {
    var cases: Set<CaseID>
    var state: PublishedFigure.Count
  }

  private var groups: [Group] = []

  /// - parameter rest: the same figures of everybody outside the unit. Who has the whole office's report,
  ///   too, could subtract: what leaves a small number there is not told here.
  package static func publish(
    _ figures: [Figure], rest: [Figure] = []
  ) -> [PublishedFigure] {
    var suppression = Suppression()
    let places = figures.map { figure in
      (
        figure.numerator.map { _ in suppression.group(figure.cases) },
        figure.denominator.map { _ in suppression.group(figure.baseCases) },
        figure.wholeCohort.map { _ in suppression.group(figure.wholeCases) }
      )
    }
    for (place, other) in zip(places, rest) {
      suppression.withhold(place.0, leaving: other.numerator)
      suppression.withhold(place.1, leaving: other.denominator)
      suppression.withhold(place.2, leaving: other.wholeCohort)
    }
    suppression.protect()
    var published = zip(figures, places).map { figure, place in
      suppression.publish(figure, place.0, place.1, place.2)
    }
    suppression.protectSums(figures, &published)
    return published
  }

  /// The same cases counted twice are one group: hidden here, they must not be shown there.
  private mutating func group(_ cases: [CaseID]) -> Int {
    let set = Set(cases)
    if let index = groups.firstIndex(where: { $0.cases == set }) { return index }
    let isFew = (1..<PublishedFigure.threshold).contains(set.count)
    groups.append(Group(cases: set, state: isFew ? .few : .shown(set.count)))
    return groups.count - 1
  }

  private mutating func withhold(_ group: Int?, leaving rest: Int?) {
    guard let group, let rest, Suppression.isSmall(rest), isShown(group) else { return }
    groups[group].state = .withheld
  }

  private func isShown(_ index: Int) -> Bool {
    if case .shown = groups[index].state { true } else { false }
  }

  private static func isSmall(_ count: Int) -> Bool {
    (1..<PublishedFigure.threshold).contains(count)
  }

  private mutating func protect() {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      let order = groups.indices.filter(isShown).sorted {
        groups[$0].cases.count > groups[$1].cases.count
      }
      for (place, whole) in order.enumerated() where isShown(whole) {
        let parts = order[(place + 1)...].filter { isShown($0) && !groups[$0].cases.isEmpty }
          .filter { groups[$0].cases.isSubset(of: groups[whole].cases) }
        if hidePart(of: whole, parts) || hidePair(of: whole, parts) { hasChanged = true }
      }
    }
  }

  private mutating func hidePart(of whole: Int, _ parts: [Int]) -> Bool {
    var hasHidden = false
    for part in parts
    where Suppression.isSmall(groups[whole].cases.count - groups[part].cases.count) {
      groups[part].state = .withheld
      hasHidden = true
    }
    return hasHidden
  }

  private mutating func hidePair(of whole: Int, _ parts: [Int]) -> Bool {
    for (place, first) in parts.enumerated() where isShown(first) {
      for second in parts[(place + 1)...] where isShown(second) {
        let rest =
          groups[whole].cases.count - groups[first].cases.count - groups[second].cases.count
        guard Suppression.isSmall(rest),
          groups[first].cases.isDisjoint(with: groups[second].cases)
        else { continue }
        // The smaller of the two: less is lost.
        groups[second].state = .withheld
        return true
      }
    }
    return false
  }

  private func publish(
    _ figure: Figure, _ numerator: Int?, _ denominator: Int?, _ whole: Int?
  ) -> PublishedFigure {
    var published = PublishedFigure(
      id: figure.id, label: figure.label, base: figure.base,
      numerator: numerator.map { groups[$0].state },
      denominator: denominator.map { groups[$0].state },
      wholeCohort: whole.map { groups[$0].state })
    // A sum of mentions counts no cases of its own.
    if figure.cases.isEmpty, let sum = figure.numerator, sum > 0 {
      published.numerator = .shown(sum)
      published.denominator = figure.denominator.map {
        Suppression.isSmall($0) ? .few : .shown($0)
      }
    }
    if case .shown? = published.numerator {
      if case .shown? = published.denominator { published.percent = figure.percent }
      if case .shown? = published.wholeCohort { published.wholePercent = figure.cohortPercent }
    }
    if let least = figure.minimum, let most = figure.maximum, least <= most {
      published.range = least...most
    }
    return published
  }

  /// A sum is hidden with any of its parts; a range tells of single cases where its base is small.
  private func protectSums(_ figures: [Figure], _ published: inout [PublishedFigure]) {
    let isReasonHidden = published.contains { figure in
      guard figure.wholeCohort != nil else { return false }
      if case .shown? = figure.numerator { return false }
      return true
    }
    for index in published.indices {
      if isReasonHidden, figures[index].cases.isEmpty, !figures[index].hasPercent,
        figures[index].numerator.map({ $0 > 0 }) == true
      {
        published[index].numerator = .withheld
      }
      if published[index].range != nil {
        let base = published.first { $0.base == published[index].base && $0.denominator != nil }
        if case .shown? = base?.denominator { continue }
        published[index].range = nil
      }
    }
  }
}
