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
  package let group: String
  package let label: Phrase
  package let base: Phrase
  package var numerator: Count?
  package var denominator: Count?
  package var wholeCohort: Count?
  package var range: ClosedRange<Int>?
  package var percent: Int?
  package var wholePercent: Int?
  /// The same of the period before.
  package var before: Before?

  package struct Before: Equatable, Sendable {
    package var numerator: Count?
    package var denominator: Count?
    package var percent: Int?
  }

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

  /// - parameter before: the figures of the period before; told beside, they are protected together.
  /// - parameter units: every unit of the office, in one order for all of them; `own` is this unit's
  ///   place. Empty for the whole office.
  package static func publish(
    _ figures: [Figure], before: [Figure] = [], units: [CountedUnit] = [], own: Int = 0
  ) -> [PublishedFigure] {
    let all = figures + before
    var suppression = Suppression()
    var places = all.map { _ in Places() }
    var hidden: Set<Int> = []
    func add(_ index: Int, to suppression: inout Suppression, _ hidden: inout Set<Int>) {
      places[index] = suppression.places(all[index])
      guard !units.isEmpty, all[index].isAboutPeople else { return }
      let same = units.map { unit in
        (index < figures.count ? unit.figures : unit.before).first {
          $0.id == all[index].id && $0.group == all[index].group
        }
      }
      if suppression.withhold(places[index], same, own) { hidden.insert(index) }
    }
    for index in all.indices where !all[index].isDetail { add(index, to: &suppression, &hidden) }
    suppression.protect()
    // A detail is told only where that costs none of the figures.
    for index in all.indices where all[index].isDetail {
      var (trial, trialHidden) = (suppression, hidden)
      add(index, to: &trial, &trialHidden)
      trial.protect()
      if trial.tells(as: suppression) {
        (suppression, hidden) = (trial, trialHidden)
      } else {
        places[index] = suppression.known(all[index])
        hidden.insert(index)
      }
    }
    var published = zip(all, places).map { suppression.publish($0, $1) }
    // Sums and zeros have no group of cases of their own.
    for index in hidden where published[index].numerator != .few {
      published[index].numerator = .withheld
      published[index].percent = nil
      published[index].wholePercent = nil
    }
    suppression.protectSums(all, &published)
    var told = Array(published.prefix(figures.count))
    for index in told.indices {
      let former = published.dropFirst(figures.count).first {
        $0.id == told[index].id && $0.group == told[index].group
      }
      told[index].before = former.map {
        PublishedFigure.Before(
          numerator: $0.numerator, denominator: $0.denominator, percent: $0.percent)
      }
    }
    return told
  }

  private struct Places {
    var numerator: Int?
    var denominator: Int?
    var whole: Int?
    /// What a range was made from.
    var source: Int?
  }

  private mutating func places(_ figure: Figure) -> Places {
    guard figure.isAboutPeople else { return Places() }
    var places = Places()
    if figure.numerator != nil, !figure.isSum { places.numerator = group(figure.cases) }
    if figure.denominator != nil { places.denominator = group(figure.baseCases) }
    if figure.wholeCohort != nil { places.whole = group(figure.wholeCases) }
    if figure.minimum != nil, !figure.cases.isEmpty { places.source = group(figure.cases) }
    return places
  }

  /// Whether everything the other tells is told here, too.
  private func tells(as other: Suppression) -> Bool {
    zip(groups, other.groups).allSatisfy { $0.state == $1.state }
  }

  /// Of a figure that is not told: the base, where another figure tells it.
  private func known(_ figure: Figure) -> Places {
    var places = Places()
    let base = Set(figure.baseCases)
    places.denominator = groups.firstIndex { $0.cases == base }
    return places
  }

  /// Hides of this unit what its sisters' reports would give away; answers whether the numerator is.
  private mutating func withhold(_ places: Places, _ units: [Figure?], _ own: Int) -> Bool {
    func cells(_ count: (Figure) -> Int?, of base: (Figure) -> Int?) -> [CellSuppression.Cell] {
      units.map { unit in
        let counted = unit.flatMap(count) ?? 0
        return CellSuppression.Cell(
          count: counted, others: (unit.flatMap(base) ?? counted) - counted)
      }
    }
    let isHidden = CellSuppression.hidden(cells(\.numerator, of: \.denominator)).contains(own)
    if isHidden, places.numerator.map({ !groups[$0].cases.isEmpty }) ?? false {
      withhold(places.numerator)
    }
    if CellSuppression.hidden(cells(\.denominator, of: { _ in nil })).contains(own) {
      withhold(places.denominator)
    }
    if CellSuppression.hidden(cells(\.wholeCohort, of: { _ in nil })).contains(own) {
      withhold(places.whole)
    }
    return isHidden
  }

  /// The same cases counted twice are one group: hidden here, they must not be shown there.
  private mutating func group(_ cases: [CaseID]) -> Int {
    let set = Set(cases)
    if let index = groups.firstIndex(where: { $0.cases == set }) { return index }
    let isFew = (1..<PublishedFigure.threshold).contains(set.count)
    groups.append(Group(cases: set, state: isFew ? .few : .shown(set.count)))
    return groups.count - 1
  }

  private mutating func withhold(_ group: Int?) {
    guard let group, isShown(group) else { return }
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

  private func publish(_ figure: Figure, _ places: Places) -> PublishedFigure {
    func told(_ place: Int?, _ count: Int?) -> PublishedFigure.Count? {
      figure.isAboutPeople ? place.map { groups[$0].state } : count.map { .shown($0) }
    }
    var published = PublishedFigure(
      id: figure.id, group: figure.group, label: figure.label, base: figure.base,
      numerator: told(places.numerator, figure.numerator),
      denominator: told(places.denominator, figure.denominator),
      wholeCohort: told(places.whole, figure.wholeCohort))
    if figure.isAboutPeople, figure.isSum {
      published.numerator = figure.numerator.map { .shown($0) }
    }
    if case .shown? = published.numerator {
      if case .shown? = published.denominator { published.percent = figure.percent }
      if case .shown? = published.wholeCohort { published.wholePercent = figure.cohortPercent }
    }
    if let least = figure.minimum, let most = figure.maximum, least <= most,
      places.source.map(isShown) ?? true
    {
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
      if isReasonHidden, figures[index].isSum {
        published[index].numerator = .withheld
      }
      if published[index].range != nil, figures[index].cases.isEmpty {
        let base = published.first { $0.base == published[index].base && $0.denominator != nil }
        if case .shown? = base?.denominator { continue }
        published[index].range = nil
      }
    }
  }
}
