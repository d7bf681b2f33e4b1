package import CivilTime

/// Something supervision has to see through: an agreed measure, a question without an answer, a dispute
/// without a decision.
package struct FollowUp: Hashable, Sendable {
  package enum Kind: UInt8, Code {
    case measure, question, dispute

    package static let codes = words("measure question dispute")
  }

  package var kind: Kind
  /// The measure's or question's own id; a dispute has that of its case.
  package var id: String
  package var caseID: CaseID
  package var clientName = ""
  package var text: String
  package var by: String
  package var due: Day?
  package var doneOn: Day?
  package var outcome = ""

  package init(
    kind: Kind, id: String, caseID: CaseID, text: String, by: String, due: Day? = nil
  ) {
    self.kind = kind
    self.id = id
    self.caseID = caseID
    self.text = text
    self.by = by
    self.due = due
  }

  package var isOpen: Bool { doneOn == nil }

  /// The day it was due has passed; a dispute is never late, it waits.
  package func isOverdue(on today: Day) -> Bool { isOpen && due.map { $0 < today } ?? false }

  /// Open ones first, the longest overdue before what is still to come, done ones last.
  package func precedes(_ other: FollowUp) -> Bool {
    if isOpen != other.isOpen { return isOpen }
    if due != other.due { return (due?.number ?? .max) < (other.due?.number ?? .max) }
    return (kind.rawValue, id) < (other.kind.rawValue, other.id)
  }
}
