package import CivilTime

/// Somebody opened a case that is not theirs. Its owner reads it the next morning.
package struct Look: Hashable, Sendable {
  /// The journal entry that recorded it.
  package var sequence: Int64
  package var caseID: CaseID
  package var owner: WorkerID
  package var user: String
  /// Seconds since 1970-01-01 UTC.
  package var at: Int64
  package var reason: String
  package var seenOn: Day?

  package init(
    sequence: Int64, caseID: CaseID, owner: WorkerID, user: String, at: Int64, reason: String,
    seenOn: Day? = nil
  ) {
    self.sequence = sequence
    self.caseID = caseID
    self.owner = owner
    self.user = user
    self.at = at
    self.reason = reason
    self.seenOn = seenOn
  }

  /// The day it happened, as calendars in Germany showed it.
  package var day: Day { Timestamp(seconds: at).germanDay }
}
