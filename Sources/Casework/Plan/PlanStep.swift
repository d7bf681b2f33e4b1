package import CivilTime

/// Where a milestone stands on a day. Computed, never stored.
package enum PlanState: UInt8, Code {
  case upcoming, due, planned, overdue, doneInTime, doneLate, notApplicable, missed

  package static let codes = words(
    "upcoming due planned overdue doneInTime doneLate notApplicable missed")

  package var isSatisfied: Bool { self == .doneInTime || self == .doneLate }
}

/// One of the three consultations with its window.
package struct PlanStep: Equatable, Sendable {
  package var step: Step
  package var opens: Day
  package var due: Day
  package var overdueFrom: Day
  package var state: PlanState
  /// The consultation that satisfied it.
  package var contactID: ContactID?
  /// The appointment because of which it is planned.
  package var appointmentID: AppointmentID?

  /// Whether a day lies in its window.
  package func contains(_ day: Day) -> Bool { opens <= day && day < overdueFrom }
}
