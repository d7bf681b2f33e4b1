package import CivilTime

/// The first later day on which something computed from dates and today may turn out differently.
///
/// Whoever compares a date with today says so here; what stays true for ever says nothing.
package struct Horizon: Equatable, Sendable {
  package let today: Day
  package private(set) var day: Day?

  package init(today: Day) {
    self.today = today
  }

  /// Whether a fact of this day is known today; if not, the day it becomes known is noted.
  package mutating func knows(_ fact: Day) -> Bool {
    if fact <= today { return true }
    note(fact)
    return false
  }

  /// Whether today is past this last day; if not, the day after it is noted.
  package mutating func isPast(_ last: Day) -> Bool {
    if last < today { return true }
    note(last + 1)
    return false
  }

  /// Notes a day of change; days that have come already do not matter.
  package mutating func note(_ change: Day) {
    guard change > today else { return }
    if let day, day <= change { return }
    day = change
  }
}
