package import CivilTime

/// The numbers of the rules (domain.md 3.1.3) that milestones, limits and proposals need as well.
///
/// The rule model owns them; `Rulebook` reads them from there for a given day. These defaults are
/// what the model is delivered with.
package struct Parameters: Equatable, Sendable {
  /// How the end of a month period is read (3.1.4).
  package enum LimitConvention: UInt8, Code {
    /// The day before the same-numbered day, BGB § 187 Abs. 2, § 188 Abs. 2.
    case lastDayBefore
    /// The same-numbered day, BGB § 187 Abs. 1.
    case sameDay

    package static let codes = words("lastDayBefore sameDay")
  }

  package var contactPlan = [
    PlanWindow(.m1, months: 0, opens: 14, due: 28, overdueFrom: 29),
    PlanWindow(.m2, months: 2, opens: -14, due: 0, overdueFrom: 15),
    PlanWindow(.m5, months: 5, opens: -14, due: 0, overdueFrom: 15),
  ]
  package var aftercareMonths = 6
  package var extension16kMonths = 3
  package var limitConvention = LimitConvention.lastDayBefore
  package var videoCounts = false
  /// Codes of the services that § 16g Abs. 2 allows.
  package var aftercareServices = words("beratung 44 45-5 16a 16f 16k")
  /// The first day on which coaching under § 16k belonged to them.
  package var coachingFrom = Day(number: 19_539)  // 2023-07-01
  /// Until when to talk after a consent that came after the first window.
  package var daysAfterConsent = 14
  /// Around the job start, in which an agreement counts as adapted.
  package var agreementDaysBefore = 30
  package var agreementDaysAfter = 28
  package var supervision = SupervisionNumbers()

  /// Days after the job start until which the first talk is in time.
  package var firstTalkDays: Int { contactPlan.first { $0.step == .m1 }?.dueDays ?? 0 }

  package init() {}
}

/// The numbers of supervision's counters and figures.
package struct SupervisionNumbers: Equatable, Sendable {
  /// Clients with the strategy Entwicklung: without a talk, to be invited, silent, how long in it.
  package var daysWithoutTalk = 42
  package var monthsToInvite = 2
  package var monthsOfSilence = 6
  package var monthsOfStrategy = 3
  /// Around the end of a measure, in which its result is talked about.
  package var measureDaysBefore = 28
  package var measureDaysAfter = 28
  /// After a measure at an employer that did not take the client on.
  package var evaluationDays = 28
  package var monthsOfLookingBack = 12

  package init() {}
}

/// One line of the contact plan: months after the job start, and days around that date.
package struct PlanWindow: Equatable, Sendable {
  package var step: Step
  package var months: Int
  package var opensDays: Int
  package var dueDays: Int
  package var overdueDays: Int

  package init(_ step: Step, months: Int, opens: Int, due: Int, overdueFrom: Int) {
    self.step = step
    self.months = months
    opensDays = opens
    dueDays = due
    overdueDays = overdueFrom
  }
}
