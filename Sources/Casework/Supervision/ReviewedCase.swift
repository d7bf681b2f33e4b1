package import CivilTime

/// What supervision put down about a case, as far as figures rest on it: the caseload itself does not
/// hold it.
package struct ReviewedCase: Equatable, Sendable {
  /// As a person answered; nil where the item was not asked.
  package var answers: [Checklist.Item: ChecklistAnswer] = [:]
  /// The caseworker's statement that was asked for last.
  package var statement: Statement?

  package struct Statement: Equatable, Sendable {
    package var askedOn: Day
    package var receivedOn: Day?
    package var category: StatementCategory?

    package init(askedOn: Day, receivedOn: Day? = nil, category: StatementCategory? = nil) {
      self.askedOn = askedOn
      self.receivedOn = receivedOn
      self.category = category
    }
  }

  package init() {}
}

/// What a caseworker's statement comes to, in the eyes of whoever asked for it (domain.md 4.5).
package enum StatementCategory: UInt8, Code {
  case furtherMissingResources, handoverNotPossibleInTime, noRecognisableReason

  package static let codes = words(
    "furtherMissingResources handoverNotPossibleInTime noRecognisableReason")
}
