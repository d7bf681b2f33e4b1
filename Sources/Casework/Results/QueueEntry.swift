package import CivilTime

/// One matter of the morning queue, computed for one case.
///
/// `band` and `sortDay` come from the rule model; together with severity, name and case they order
/// the queue (domain.md 6.1 step 1). Nothing in here depends on which day after its validity began
/// it is read: words such as "seit 3 Tagen" are made from the days when it is shown.
package struct QueueEntry: Hashable, Sendable {
  package enum Matter: UInt8, Code {
    case milestone, finding, appointment, task

    package static let codes = words("milestone finding appointment task")
  }

  package enum State: UInt8, Code {
    case due, planned, overdue, soon

    package static let codes = words("due planned overdue soon")
  }

  package var caseID: CaseID
  package var matter: Matter
  package var step: Step?
  package var rule: String?
  package var subject: String?
  package var state: State
  package var opens: Day?
  package var due: Day?
  package var overdueFrom: Day?
  package var severity: Severity
  package var band: Int
  package var sortDay: Day?
  /// Minutes since midnight, where the matter has an hour.
  package var time: Int?
  package var reason: String
  package var reasonEnglish: String

  package init(
    caseID: CaseID, matter: Matter, state: State, severity: Severity, band: Int, reason: String,
    reasonEnglish: String
  ) {
    self.caseID = caseID
    self.matter = matter
    self.state = state
    self.severity = severity
    self.band = band
    self.reason = reason
    self.reasonEnglish = reasonEnglish
  }
}

/// The three consultations every aftercare has.
package enum Step: UInt8, Code {
  case m1, m2, m5

  package static let codes = words("M1 M2 M5")
}
