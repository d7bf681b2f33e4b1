package import Casework
package import CivilTime
import Texts

/// R-F: integrations outside the placement area and without the strategy Integration; what reviewers found
/// in the files, and what caseworkers said to it.
package struct PlacementTally: Tally {
  private let period: ClosedRange<Day>
  private let today: Day
  private let reviewed: [CaseID: ReviewedCase]
  private var all = Counter()
  private var outside = Counter()
  private var jobs: JobCounters
  /// Of those reviewers found an integration was not to be expected of, as the review of 2020 counted.
  private var unlikelyJobs: JobCounters
  private var young = Counter()
  private var judged = Counter()
  private var unlikely = Counter()
  private var likely = Counter()
  private var asked = Counter()
  private var received = Counter()
  private var statements = [Counter](repeating: Counter(), count: 3)

  package init(
    _ period: ClosedRange<Day>, today: Day, reviewed: [CaseID: ReviewedCase] = [:],
    _ configuration: Configuration = Configuration()
  ) {
    self.period = period
    self.today = today
    self.reviewed = reviewed
    let counters = JobCounters(months: configuration.parameters.supervision.monthsOfLookingBack)
    (jobs, unlikelyJobs) = (counters, counters)
  }

  package mutating func count(_ file: CaseFile) {
    guard let job = file.integration(in: period, upTo: today) else { return }
    all.add(file, if: true)
    guard file.isOutsidePlacement(job) else { return }
    outside.add(file, if: true)
    jobs.count(file, job)
    let isYoung = file.client?.birthDate.map { $0.adding(months: 300) > job.start } ?? false
    young.add(file, if: job.skillLevel == .helper && isYoung)
    if let review = reviewed[file.record.id] { countReviewed(file, job, review) }
  }

  private mutating func countReviewed(
    _ file: CaseFile, _ job: Employment, _ review: ReviewedCase
  ) {
    guard let answer = review.answers[.likely], answer == .yes || answer == .no else { return }
    judged.add(file, if: true)
    if answer == .no {
      unlikely.add(file, if: true)
      unlikelyJobs.count(file, job)
    }
    guard answer == .yes, review.answers[.againstHandover] == .no else { return }
    likely.add(file, if: true)
    guard let statement = review.statement else { return }
    asked.add(file, if: true)
    guard statement.receivedOn != nil else { return }
    received.add(file, if: true)
    for index in statements.indices {
      statements[index].add(file, if: statement.category.map { Int($0.rawValue) } == index)
    }
  }

  package var figures: [Figure] {
    let base = Phrase("außerhalb der Vermittlung", "outside placement")
    let integrations = Phrase("Integrationen im Zeitraum", "integrations in the period")
    return [
      all.figure("F50", integrations),
      outside.figure(
        "F51",
        Phrase(
          "außerhalb der Vermittlung, ohne Strategie Integration",
          "outside placement, without the strategy Integration"), among: all, integrations),
    ] + reviewFigures
      + unlikelyJobs.figures(
        ["F55", "F56", "F57", "F58", "F59"], among: unlikely,
        Phrase("Integration war nicht zu erwarten", "integration was not to be expected"))
      + statementFigures
      + [
        young.figure(
          "F64", Phrase("unter 25 in Helfertätigkeit", "under 25 in helper jobs"), among: outside,
          base)
      ] + jobs.figures(["P1", "P2", "P3", "P4", "P5"], among: outside, base).map(\.asDetail)
  }

  private var reviewFigures: [Figure] {
    let base = Phrase("davon geprüft", "of these reviewed")
    return [
      unlikely.figure(
        "F53",
        Phrase("Integration war nicht zu erwarten", "integration was not to be expected"),
        among: judged, base),
      likely.figure(
        "F54",
        Phrase(
          "war in 3–6 Monaten zu erwarten, kein Grund dokumentiert",
          "was likely within 3–6 months, no reason on record"), among: judged, base),
    ]
  }

  private var statementFigures: [Figure] {
    let base = Phrase("Stellungnahmen eingegangen", "statements received")
    let labels = [
      Phrase("weitere fehlende Ressourcen", "further missing resources"),
      Phrase("Abgabe war rechtzeitig nicht möglich", "hand-over was not possible in time"),
      Phrase("kein erkennbarer Grund", "no recognisable reason"),
    ]
    let categories = zip(statements, labels).enumerated().map { index, pair in
      pair.0.figure("F\(61 + index)", pair.1, among: received, base)
    }
    return [
      received.figure(
        "F60", base, among: asked, Phrase("Stellungnahme erbeten", "statement asked for"))
    ] + categories
  }
}

/// What kind of work it was, and what went before.
private struct JobCounters {
  /// So far before the job it is looked back.
  private let months: Int
  private var helper = Counter()
  private var unqualified = Counter()
  private var leftAlone = Counter()
  private var skilled = Counter()
  private var qualified = Counter()

  init(months: Int) {
    self.months = months
  }

  mutating func count(_ file: CaseFile, _ job: Employment) {
    let isHelper = job.skillLevel == .helper
    let training = file.client?.vocationalQualification
    helper.add(file, if: isHelper)
    unqualified.add(file, if: isHelper && training == VocationalQualification.none)
    leftAlone.add(file, if: isHelper && isLeftAlone(file, before: job.start))
    let isSkilled = job.skillLevel != nil && !isHelper
    skilled.add(file, if: isSkilled)
    qualified.add(file, if: isSkilled && training == .qualified)
  }

  /// A year without a contact and without any support before the job began (IN-06).
  private func isLeftAlone(_ file: CaseFile, before start: Day) -> Bool {
    let since = start.adding(months: -months)
    func recent(_ day: Day) -> Bool { since <= day && day < start }
    return !file.contacts.contains { $0.partner == .client && $0.wasReached && recent($0.date) }
      && !file.measures.contains { $0.start < start && ($0.end ?? start) >= since }
      && !file.supports.contains { recent($0.grantedOn) }
  }

  func figures(_ ids: [String], among base: Counter, _ name: Phrase) -> [Figure] {
    let helpers = Phrase("davon in Helfertätigkeit", "of these in helper jobs")
    let skilledJobs = Phrase("davon in qualifizierter Tätigkeit", "of these in skilled jobs")
    return [
      helper.figure(ids[0], Phrase("Helfertätigkeit", "helper job"), among: base, name),
      unqualified.figure(
        ids[1], Phrase("davon ohne Berufsausbildung", "of these without vocational qualification"),
        among: helper, helpers),
      leftAlone.figure(
        ids[2], Phrase("davon ein Jahr ohne Kontakt", "of these a year without contact"),
        among: helper, helpers),
      skilled.figure(ids[3], Phrase("qualifizierte Tätigkeit", "skilled job"), among: base, name),
      qualified.figure(
        ids[4], Phrase("davon mit Berufsausbildung", "of these with vocational qualification"),
        among: skilled, skilledJobs),
    ]
  }
}
