package import CivilTime

/// The state of a team's cases at a glance (domain.md 6.2 step 1).
package struct CaseloadCounters: Equatable, Sendable {
  package var cases = 0
  package var active = 0
  package var due = 0
  package var overdueHigh = 0
  package var overdueMedium = 0
  package var overdueLow = 0
  package var withoutOffer = 0
  package var plannedInPast = 0
  package var dismissed = 0
  /// Strategy Entwicklung in benefit: six weeks, two months, six months without a talk.
  package var silentSixWeeks = 0
  package var silentTwoMonths = 0
  package var silentSixMonths = 0
  /// A measure ends or ended within four weeks, and nobody has talked about its result.
  package var measuresDue = 0
  /// Dismissals in force by their reason, the most frequent first.
  package var dismissalReasons: [Reason] = []

  package struct Reason: Equatable, Sendable {
    package var code: String
    package var count: Int

    package init(code: String, count: Int) {
      self.code = code
      self.count = count
    }
  }

  package init() {}

  package mutating func add(
    _ file: CaseFile, _ outcome: CaseOutcome, on today: Day,
    _ configuration: Configuration = Configuration()
  ) {
    cases += 1
    if file.aftercare != nil, CaseFacts(file, on: today, configuration).isRunning { active += 1 }
    var isDue = false
    var worst: Severity?
    for result in outcome.results where !result.isDismissed {
      switch result.kind {
      case .due: isDue = true
      case .overdue: worst = min(worst ?? .hint, result.severity)
      default: break
      }
      if result.rule == "AN-01" { withoutOffer += 1 }
      if result.rule == "DQ-04" { plannedInPast += 1 }
    }
    for entry in outcome.queue {
      if entry.state == .overdue { worst = min(worst ?? .hint, entry.severity) }
      if entry.state == .due { isDue = true }
    }
    if isDue { due += 1 }
    switch worst {
    case .high: overdueHigh += 1
    case .medium: overdueMedium += 1
    case .low, .hint: overdueLow += 1
    case nil: break
    }
    countOutsideAftercare(file, configuration.parameters.supervision, on: today)
    for dismissal in file.dismissals
    where dismissal.on <= today && (dismissal.expiresOn.map { $0 >= today } ?? true) {
      dismissed += 1
      if let index = dismissalReasons.firstIndex(where: { $0.code == dismissal.reason }) {
        dismissalReasons[index].count += 1
      } else {
        dismissalReasons.append(Reason(code: dismissal.reason, count: 1))
      }
    }
    dismissalReasons.sort { ($1.count, $0.code) < ($0.count, $1.code) }
  }
}

extension CaseloadCounters {
  private mutating func countOutsideAftercare(
    _ file: CaseFile, _ numbers: SupervisionNumbers, on today: Day
  ) {
    if let strategy = file.strategies.first(where: {
      $0.vocabulary == .local && $0.code == "development" && $0.from <= today
        && ($0.to ?? today) >= today
    }), file.record.benefitFrom.map({ $0 <= today }) ?? false,
      file.record.benefitTo.map({ $0 >= today }) ?? true
    {
      let last = file.lastAttended(upTo: today)
      let since = last ?? strategy.from
      if today - since > numbers.daysWithoutTalk { silentSixWeeks += 1 }
      if today > since.adding(months: numbers.monthsToInvite) { silentTwoMonths += 1 }
      if strategy.from.adding(months: numbers.monthsOfStrategy) <= today,
        last.map({ $0 < today.adding(months: -numbers.monthsOfSilence) }) ?? true
      {
        silentSixMonths += 1
      }
    }
    let isDue = file.measures.contains { measure in
      guard measure.kind == .employerMeasure || measure.kind == .providerMeasure,
        let end = measure.end ?? measure.plannedEnd, end - numbers.measureDaysBefore <= today,
        today <= end + numbers.measureDaysAfter
      else { return false }
      return !file.contacts.contains {
        end - numbers.measureDaysBefore <= $0.date && $0.date <= today
          && $0.isConsultation(videoCounts: false)
          && ($0.purpose == .measure || $0.purpose == .measureResult)
      }
    }
    if isDue { measuresDue += 1 }
  }
}

extension Severity: Comparable {
  /// The most severe is the smallest, so that it comes first in a list.
  package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
