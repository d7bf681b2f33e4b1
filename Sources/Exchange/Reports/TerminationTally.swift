package import Casework
package import CivilTime
import Texts

/// R-C: jobs the employer ended during aftercare, and what was done about it.
package struct TerminationTally: Tally {
  private var cohort: Cohort
  private var ended = Counter()
  private var rated = Counter()
  private var notEffective = Counter()
  private var withContact = Counter()
  private var withOnwardStep = Counter()

  package init(
    _ period: ClosedRange<Day>, today: Day, _ configuration: Configuration = Configuration()
  ) {
    cohort = Cohort(period, today: today, configuration)
  }

  package mutating func count(_ file: CaseFile) {
    guard let facts = cohort.facts(file), let anchor = facts.anchor, let start = facts.jobStart,
      let end = file.employments[anchor].end, facts.inAftercare(end),
      file.employments[anchor].endInitiator == .employer
    else { return }
    ended.add(file, if: true)
    rated.add(file, if: file.review?.rating == .effective || file.review?.rating == .notEffective)
    notEffective.add(file, if: file.review?.rating == .notEffective)
    withContact.add(
      file,
      if: file.employerInvolvements.contains {
        $0.nonContactReason == nil && start <= $0.date && $0.date <= end
      })
    withOnwardStep.add(file, if: file.hasOnwardEffort(from: start, to: end))
  }

  package var figures: [Figure] {
    let base = Phrase("durch den Arbeitgeber beendet", "ended by the employer")
    return [
      ended.figure(
        "F33",
        Phrase(
          "während der Nachbetreuung durch den Arbeitgeber beendet",
          "ended by the employer during aftercare"), among: cohort.all, Cohort.name),
      notEffective.figure(
        "F34", Phrase("davon nicht zielführend", "of these not effective"), among: rated, base),
      withContact.figure(
        "F35", Phrase("davon mit Arbeitgeberkontakt", "of these with employer contact"),
        among: ended, base),
      withOnwardStep.figure(
        "F36",
        Phrase("davon Weitervermittlung besprochen", "of these onward placement discussed"),
        among: ended, base),
    ]
  }
}
