package import Casework
import Texts

/// R-I: what was drawn from what, what it showed, and what that says of all.
package enum SampleFigures {
  /// - parameter frame: every case the sample was drawn from, so that no small number can be had by
  ///   subtraction.
  package static func figures(
    _ sample: ReviewSample, frame: [CaseID], level: SampleSize.Level = .ninetyFive
  ) -> [Figure] {
    let result = SampleResult(sample, level: level)
    let drawn = cases(sample) { _ in true }
    let counted = cases(sample) { $0 == .effective || $0 == .notEffective }
    let found = cases(sample) { $0 == .notEffective }
    let sampled = Phrase("gezogen", "drawn")
    let base = Phrase("beurteilt", "decided")
    var figures = [
      // With its seed and allocation anybody can draw it again.
      figure(
        "F52",
        sampled + ", " + SampleTexts.allocation(sample.allocation)
          + Phrase(", Startwert ", ", seed ") + String(sample.seed), drawn, frame,
        Phrase("Rahmen", "frame")),
      figure("F73", base, counted, drawn, sampled),
      figure(
        "I1", Phrase("nicht beurteilbar", "undecidable"), cases(sample) { $0 == .undecidable },
        drawn, sampled),
      figure(
        "I2", Phrase("noch nicht bewertet", "not rated yet"), cases(sample) { $0 == nil }, drawn,
        sampled),
      figure("I3", Phrase("nicht zielführend", "not effective"), found, counted, base),
    ]
    for (number, reason) in Checklist.reasonRules.enumerated() {
      let mentioned = sample.members.filter {
        $0.rating == .notEffective && $0.reasons.contains(reason.reason)
      }
      figures.append(
        figure(
          "I\(4 + number)",
          Phrase(verbatim: reason.reason + " ") + ChecklistTexts.reason(reason.reason),
          mentioned.map(\.caseID), found, Phrase("nicht zielführend", "not effective")))
    }
    if let range = extrapolated(sample, result) {
      var figure = Figure(
        "F76", Phrase("hochgerechnet, ", "extrapolated, ") + method(result.extrapolation),
        of: Phrase("Rahmen", "frame"))
      figure.minimum = range.lowerBound
      figure.maximum = range.upperBound
      // Whoever knows the interval knows the numbers it was made from.
      figure.cases = found
      figures.append(figure)
    }
    figures += strata(sample, frame)
    return figures.map { figure in
      var figure = figure
      figure.group = sample.id
      return figure
    }
  }

  /// What was drawn from every department.
  private static func strata(_ sample: ReviewSample, _ frame: [CaseID]) -> [Figure] {
    guard sample.strata.count > 1 else { return [] }
    return sample.strata.enumerated().map { index, stratum in
      let name =
        stratum.department.isEmpty
        ? Phrase("ohne Fachdienst", "no department")
        : Phrase(verbatim: stratum.department)
      var figure = Figure(
        "S\(index + 1)", Phrase("gezogen aus ", "drawn from ") + name,
        of: Phrase("Fälle des Fachdienstes", "cases of the department"))
      figure.numerator = stratum.size
      figure.denominator = stratum.population
      // How many were drawn is a plan and tells of nobody.
      figure.isAboutPeople = false
      return figure
    }
  }

  private static func cases(
    _ sample: ReviewSample, where belongs: (Rating?) -> Bool
  ) -> [CaseID] {
    sample.members.filter { belongs($0.rating) }.map(\.caseID)
  }

  private static func figure(
    _ id: String, _ label: Phrase, _ cases: [CaseID], _ base: [CaseID], _ name: Phrase
  ) -> Figure {
    var figure = Figure(id, label, of: name)
    figure.numerator = cases.count
    figure.denominator = base.count
    figure.cases = cases
    figure.baseCases = base
    return figure
  }

  private static func extrapolated(
    _ sample: ReviewSample, _ result: SampleResult
  ) -> ClosedRange<Int>? {
    switch result.extrapolation {
    case .interval(let interval): return interval.lower...max(interval.lower, interval.upper)
    case .weighted(let share, _):
      func count(_ part: Double) -> Int { Int((part * Double(sample.frameSize)).rounded()) }
      return count(share.lower)...max(count(share.lower), count(share.upper))
    case .refused: return nil
    }
  }

  private static func method(_ extrapolation: SampleResult.Extrapolation) -> Phrase {
    switch extrapolation {
    case .interval(let interval):
      Phrase(
        "exakt hypergeometrisch, \(interval.level.code) %",
        "exact hypergeometric, \(interval.level.code) %")
    case .weighted(_, let level):
      Phrase(
        "nach Fachdienst gewichtet, \(level.code) %", "weighted by department, \(level.code) %")
    case .refused: Phrase("", "")
    }
  }
}
