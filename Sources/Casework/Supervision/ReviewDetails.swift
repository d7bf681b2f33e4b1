package import CivilTime

/// How far back a review looked, and whether reviewers disagree. Kept beside the rating, which is part
/// of the exchange contract while this is not.
package struct ReviewDetails: Hashable, Sendable {
  package var lookedBackFrom: Day?
  /// Six months said too little and were extended to twelve.
  package var isExtended = false
  /// The two reviewers, or reviewer and caseworker, do not agree.
  package var isDisputed = false
  package var dispute = ""
  package var decidedBy: String?
  package var decidedOn: Day?

  package init() {}

  /// FA-05: disputed, and nobody has decided yet.
  package var waitsForDecision: Bool { isDisputed && decidedBy == nil }
}

/// The periods a review looks back over.
package enum LookBack: UInt8, Code {
  case twelveMonths, sixMonths, extended

  package static let codes = words("twelveMonths sixMonths extended")

  package var months: Int { self == .sixMonths ? 6 : 12 }

  package func from(_ day: Day) -> Day { day.adding(months: -months) }
}
