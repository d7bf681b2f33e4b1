package import Casework
package import CivilTime
import Texts

/// R-K: insured in each of the six months after the integration, whatever the employer (§ 5 of the
/// ordinance on § 48a SGB II), beside whether there was aftercare: kept jobs next to held talks.
///
/// A case counts once, with its first integration of the period: an insurable job, a training or
/// self-employment; publicly funded work is none.
package struct ContinuityTally: Tally {
  private let period: ClosedRange<Day>
  private let today: Day
  private var all = Counter()
  private var over = Counter()
  private var kept = Counter()
  private var overWith = Counter()
  private var keptWith = Counter()
  private var overWithout = Counter()
  private var keptWithout = Counter()

  package init(_ period: ClosedRange<Day>, today: Day) {
    self.period = period
    self.today = today
  }

  package mutating func count(_ file: CaseFile) {
    let starts = file.employments.filter(isIntegration).map(\.start)
    guard let start = starts.filter({ period.contains($0) && $0 <= today }).min() else { return }
    all.add(file, if: true)
    let months = ContinuityTally.months(after: start)
    guard let last = months.last, last.upperBound < today else { return }
    let isKept = months.allSatisfy { month in file.employments.contains { insures($0, month) } }
    over.add(file, if: true)
    kept.add(file, if: isKept)
    let hasAftercare = file.aftercare != nil
    overWith.add(file, if: hasAftercare)
    keptWith.add(file, if: hasAftercare && isKept)
    overWithout.add(file, if: !hasAftercare)
    keptWithout.add(file, if: !hasAftercare && isKept)
  }

  private func isIntegration(_ job: Employment) -> Bool {
    job.kind == .insurable || job.kind == .training || job.kind == .selfEmployed
  }

  /// Insured work lies in the month, on whatever of its days.
  private func insures(_ job: Employment, _ month: ClosedRange<Day>) -> Bool {
    guard job.kind == .insurable || job.kind == .training else { return false }
    return job.start <= month.upperBound && (job.end ?? month.upperBound) >= month.lowerBound
  }

  /// The six calendar months after the one in which the job began.
  static func months(after start: Day) -> [ClosedRange<Day>] {
    let first = Day(year: start.year, month: start.parts.month, day: 1) ?? start
    return (1...6).map { number in
      first.adding(months: number)...(first.adding(months: number + 1) - 1)
    }
  }

  package var figures: [Figure] {
    let whole = Phrase("sechs Monate vorbei", "six months over")
    return [
      over.figure(
        "K1", Phrase("sechs Monate sind vorbei", "six months are over"), among: all,
        Phrase("Integrationen im Zeitraum", "integrations in the period")),
      kept.figure(
        "K2", Phrase("durchgehend beschäftigt", "continuously employed"), among: over, whole),
      keptWith.figure(
        "K3", Phrase("davon mit Nachbetreuung", "of these with aftercare"), among: overWith,
        whole + Phrase(", mit Nachbetreuung", ", with aftercare")),
      keptWithout.figure(
        "K4", Phrase("davon ohne Nachbetreuung", "of these without aftercare"),
        among: overWithout, whole + Phrase(", ohne Nachbetreuung", ", without aftercare")),
    ]
  }
}
