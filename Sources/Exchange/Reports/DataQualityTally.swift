package import Casework
package import CivilTime
import Texts

/// R-D: agreement, strategy and status, as far as they are on record.
package struct DataQualityTally: Tally {
  private var cohort: Cohort
  private var notAdapted = Counter()
  private var adapted = Counter()
  private var cancelled = Counter()
  private var otherServices = Counter()
  private var withClause = Counter()
  private var noStrategy = Counter()
  private var seekingWork = Counter()
  private var withoutEffort = Counter()
  private var leftPlanned = Counter()

  package init(
    _ period: ClosedRange<Day>, today: Day, _ configuration: Configuration = Configuration()
  ) {
    cohort = Cohort(period, today: today, configuration)
  }

  package mutating func count(_ file: CaseFile) {
    guard let facts = cohort.facts(file), let start = facts.jobStart, let end = facts.periodEnd
    else { return }
    countAgreement(file, start, end)
    leftPlanned.add(
      file, if: file.appointments.contains { $0.status == .planned && $0.date < cohort.today })
    let isActive = file.strategies.contains {
      $0.vocabulary == .ba && $0.code == "stabilizeEmployment" && $0.from <= end
        && ($0.to ?? end) >= start
    }
    noStrategy.add(file, if: !isActive)
    let isSeeking = file.statuses.contains {
      $0.status == .seekingWork && $0.from <= end && ($0.to ?? end) >= end
    }
    seekingWork.add(file, if: isSeeking)
    withoutEffort.add(file, if: isSeeking && !file.hasOnwardEffort(from: start, to: end))
  }

  private mutating func countAgreement(_ file: CaseFile, _ start: Day, _ end: Day) {
    let superseded = Set(file.agreements.compactMap(\.supersedesID))
    let isCancelled = file.agreements.contains { agreement in
      guard let day = agreement.terminatedOn, !superseded.contains(agreement.id) else {
        return false
      }
      return start <= day && day <= end
    }
    if isCancelled {
      cancelled.add(file, if: true)
      return
    }
    let inWindow = file.agreements.filter { agreement in
      guard agreement.kind != .administrativeAct, let day = agreement.adaptedOn else {
        return false
      }
      let numbers = cohort.configuration.parameters
      return start - numbers.agreementDaysBefore <= day
        && day <= start + numbers.agreementDaysAfter
    }
    notAdapted.add(file, if: inWindow.isEmpty)
    adapted.add(file, if: !inWindow.isEmpty)
    otherServices.add(
      file,
      if: inWindow.contains {
        !$0.servicesOutOfScope(cohort.configuration.parameters, on: cohort.today).isEmpty
      })
    withClause.add(file, if: inWindow.contains { $0.validityClause == true })
  }

  package var figures: [Figure] {
    let base = Phrase("Vereinbarung angepasst", "agreement adapted")
    let seeking = Phrase("Status arbeitsuchend", "status arbeitsuchend")
    return [
      notAdapted.figure(
        "F37",
        Phrase(
          "Vereinbarung bei der Arbeitsaufnahme nicht angepasst",
          "agreement not adapted at job start"), among: cohort.all, Cohort.name),
      adapted.figure("F38", base, among: cohort.all, Cohort.name),
      cancelled.figure(
        "F39",
        Phrase(
          "keine gültige Vereinbarung (während der Nachbetreuung beendet)",
          "no valid agreement (cancelled during aftercare)"), among: cohort.all, Cohort.name),
      otherServices.figure(
        "F40",
        Phrase("angepasst, aber mit anderen Leistungen", "adapted but with other services"),
        among: adapted, base),
      withClause.figure(
        "F41",
        Phrase(
          "angepasst mit Klarstellung der Gültigkeit",
          "adapted with clarification of validity"), among: adapted, base),
      noStrategy.figure(
        "F42", Phrase("Handlungsstrategie nicht aktiviert", "strategy not activated"),
        among: cohort.all, Cohort.name),
      seekingWork.figure("F43", seeking, among: cohort.all, Cohort.name),
      withoutEffort.figure(
        "F44",
        Phrase(
          "Status arbeitsuchend ohne Thema Weitervermittlung",
          "status arbeitsuchend without onward placement topic"), among: seekingWork, seeking),
      leftPlanned.figure(
        "F78", Phrase("Termin vorbei, Status noch geplant", "past, status left planned"),
        among: cohort.all, Cohort.name
      ).asDetail,
    ]
  }
}

extension ReportName {
  /// nil for reports that count no cases.
  package func tally(
    _ period: ClosedRange<Day>, today: Day, reviewed: [CaseID: ReviewedCase] = [:],
    _ configuration: Configuration = Configuration()
  ) -> (any Tally)? {
    switch self {
    case .offers: OfferTally(period, today: today)
    case .process: ProcessTally(period, today: today, configuration)
    case .terminations: TerminationTally(period, today: today, configuration)
    case .dataQuality: DataQualityTally(period, today: today, configuration)
    case .development: DevelopmentTally(period, today: today, reviewed: reviewed, configuration)
    case .placement: PlacementTally(period, today: today, reviewed: reviewed, configuration)
    case .measures: MeasureTally(period, today: today, configuration)
    case .continuity: ContinuityTally(period, today: today)
    case .recommendations, .samples: nil
    }
  }
}
