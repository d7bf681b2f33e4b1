package import CivilTime

/// What an audit or a review recommends, and what was promised in answer to it.
package struct Recommendation: Hashable, Sendable {
  /// A at once, B action needed, C desirable: nobody follows C up.
  package enum Category: UInt8, Code {
    case immediate, needed, desirable

    package static let codes = words("A B C")
  }

  package var id: String
  package var text: String
  package var category: Category
  /// The organisational unit that answers for it.
  package var unit: String
  /// The measure promised.
  package var measure: String
  package var recordedBy: String
  package var recordedOn: Day
  package var dueOn: Day?
  package var doneOn: Day?
  package var doneBy: String?
  /// What shows that it is done.
  package var evidence = ""
  /// The unit sees no need, and says why.
  package var dissent = ""

  package init(
    id: String, text: String, category: Category, unit: String, measure: String, dueOn: Day?,
    recordedBy: String, recordedOn: Day
  ) {
    self.id = id
    self.text = text
    self.category = category
    self.unit = unit
    self.measure = measure
    self.dueOn = dueOn
    self.recordedBy = recordedBy
    self.recordedOn = recordedOn
  }

  /// FA-03: the day has passed. C is shown, never overdue.
  package func isOverdue(on today: Day) -> Bool {
    guard category != .desirable, doneOn.map({ $0 > today }) ?? true else { return false }
    return dueOn.map { $0 < today } ?? false
  }
}
