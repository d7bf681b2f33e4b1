package import CivilTime

/// Something supervision has to see through: an agreed measure, a question without an answer, a dispute
/// without a decision, a recommendation of an audit.
package struct FollowUp: Hashable, Sendable {
  package enum Kind: UInt8, Code {
    case measure, question, dispute, recommendation

    package static let codes = words("measure question dispute recommendation")
  }

  package var kind: Kind
  /// The measure's or question's own id; a dispute has that of its case.
  package var id: String
  /// nil for a recommendation, which is about no single case.
  package var caseID: CaseID?
  package var clientName = ""
  package var text: String
  package var by: String
  package var due: Day?
  package var doneOn: Day?
  package var outcome = ""
  /// What an answer comes to.
  package var statement: StatementCategory?
  /// A, B or C; C is never late.
  package var category: Recommendation.Category?

  package init(
    kind: Kind, id: String, caseID: CaseID?, text: String, by: String, due: Day? = nil
  ) {
    self.kind = kind
    self.id = id
    self.caseID = caseID
    self.text = text
    self.by = by
    self.due = due
  }

  package var isOpen: Bool { doneOn == nil }

  /// The day it was due has passed; a dispute is never late, it waits, and nobody
  /// follows up what is only desirable.
  package func isOverdue(on today: Day) -> Bool {
    category != .desirable && isOpen && due.map { $0 < today } ?? false
  }

  /// Open ones first, the longest overdue before what is still to come, done ones last.
  package func precedes(_ other: FollowUp) -> Bool {
    if isOpen != other.isOpen { return isOpen }
    if due != other.due { return (due?.number ?? .max) < (other.due?.number ?? .max) }
    return (kind.rawValue, id) < (other.kind.rawValue, other.id)
  }
}
