/// An answer of the checklist.
package enum ChecklistAnswer: UInt8, Code {
  case yes, no, notApplicable, open

  package static let codes = words("yes no notApplicable open")
}

/// An item as it was answered, with what the facts had proposed.
package struct ReviewAnswer: Hashable, Sendable {
  package var item: String
  package var proposed: ChecklistAnswer
  package var answer: ChecklistAnswer
  package var remark: String

  package init(
    item: String, proposed: ChecklistAnswer, answer: ChecklistAnswer, remark: String = ""
  ) {
    self.item = item
    self.proposed = proposed
    self.answer = answer
    self.remark = remark
  }

  /// Whether a person saw it otherwise than the facts say.
  package var isCorrected: Bool { proposed != answer }
}
