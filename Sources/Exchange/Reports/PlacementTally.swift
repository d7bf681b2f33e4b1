package import Casework
package import CivilTime
import Texts

/// R-F: integrations outside the placement area and without the strategy Integration.
package struct PlacementTally: Tally {
  private let period: ClosedRange<Day>
  private let today: Day
  private var all = Counter()
  private var outside = Counter()
  private var helper = Counter()
  private var unqualified = Counter()
  private var leftAlone = Counter()
  private var skilled = Counter()
  private var qualified = Counter()
  private var young = Counter()

  package init(_ period: ClosedRange<Day>, today: Day) {
    self.period = period
    self.today = today
  }

  package mutating func count(_ file: CaseFile) {
    let jobs = file.employments.filter {
      $0.kind == .insurable && period.contains($0.start) && $0.start <= today
    }
    guard let job = jobs.min(by: { $0.start < $1.start }) else { return }
    all.add(file, if: true)
    let hasStrategy = file.strategies.contains {
      $0.vocabulary == .local && $0.code == "integration" && $0.from <= job.start
        && ($0.to ?? job.start) >= job.start
    }
    guard !hasStrategy, file.record.area != .placement else { return }
    outside.add(file, if: true)
    let isHelper = job.skillLevel == .helper
    let training = file.client?.vocationalQualification
    helper.add(file, if: isHelper)
    unqualified.add(file, if: isHelper && training == VocationalQualification.none)
    leftAlone.add(file, if: isHelper && isLeftAlone(file, before: job.start))
    let isSkilled = job.skillLevel != nil && !isHelper
    skilled.add(file, if: isSkilled)
    qualified.add(file, if: isSkilled && training == .qualified)
    let isYoung = file.client?.birthDate.map { $0.adding(months: 300) > job.start } ?? false
    young.add(file, if: isHelper && isYoung)
  }

  /// A year without a contact and without any support before the job began (IN-06).
  private func isLeftAlone(_ file: CaseFile, before start: Day) -> Bool {
    let since = start.adding(months: -12)
    func recent(_ day: Day) -> Bool { since <= day && day < start }
    return !file.contacts.contains { $0.partner == .client && $0.wasReached && recent($0.date) }
      && !file.measures.contains { $0.start < start && ($0.end ?? start) >= since }
      && !file.supports.contains { recent($0.grantedOn) }
  }

  package var figures: [Figure] {
    let integrations = Phrase("Integrationen im Zeitraum", "integrations in the period")
    let base = Phrase("außerhalb der Vermittlung", "outside placement")
    let helpers = Phrase("davon in Helfertätigkeit", "of these in helper jobs")
    let skilledJobs = Phrase("davon in qualifizierter Tätigkeit", "of these in skilled jobs")
    return [
      outside.figure(
        "F51",
        Phrase(
          "außerhalb der Vermittlung, ohne Strategie Integration",
          "outside placement, without the strategy Integration"), among: all, integrations),
      helper.figure("F55", Phrase("Helfertätigkeit", "helper job"), among: outside, base),
      unqualified.figure(
        "F56", Phrase("davon ohne Berufsausbildung", "of these without vocational qualification"),
        among: helper, helpers),
      leftAlone.figure(
        "F57", Phrase("davon ein Jahr ohne Kontakt", "of these a year without contact"),
        among: helper, helpers),
      skilled.figure(
        "F58", Phrase("qualifizierte Tätigkeit", "skilled job"), among: outside, base),
      qualified.figure(
        "F59", Phrase("davon mit Berufsausbildung", "of these with vocational qualification"),
        among: skilled, skilledJobs),
      young.figure(
        "F64", Phrase("unter 25 in Helfertätigkeit", "under 25 in helper jobs"), among: outside,
        base),
    ]
  }
}
