package import Casework
import CivilTime
import Screen
package import Texts

/// Which form it is; the raw value names its draft on disk.
package enum FormKind: String, Hashable, Sendable, CaseIterable {
  case contact, attempt, appointment, noShow, risk, activity, employer, offer, consent, task
  case dismissal, termination, onward, endAftercare
  case partner, agreement, status, strategy
  case bulkTask, handOver

  /// Acts on all marked cases, after a preview.
  package var isBulk: Bool { self == .bulkTask || self == .handOver }
}

/// A form being filled in. What follows from saving it is the matter of drafts, not of this.
package struct FormState: Equatable, Sendable {
  /// Where the focus is behind the fields.
  package enum Button: Hashable, Sendable, CaseIterable {
    case save, adopt, editor, cancel
  }

  package var kind: FormKind
  package var caseID: CaseID
  package var clientName: String
  /// What the form was opened on: the rule to dismiss, the appointment missed …
  package var rule: String?
  package var subject: String?
  package var fields: [FormField]
  /// Index into the fields, then into the buttons.
  package var focus = 0
  package var isChanged = false
  package var isSaving = false
  package var hasTriedToSave = false
  /// Fields that were left; only they complain before the first attempt to save.
  package var touched: Set<FormFieldID> = []
  package var problems: [FormProblem] = []
  package var hints: [Phrase] = []
  /// What the words of a date field mean, beside it.
  package var echoes: [FormFieldID: [Phrase]] = [:]
  package var reading = NoteReading()
  /// The form that follows when this one is saved.
  package var then: FormKind?
  /// The line of the queue it was opened on.
  package var origin: MatterID?
  /// Lines above the fields: what to know, what must not be mentioned.
  package var banner: [Phrase] = []

  package init(
    kind: FormKind, caseID: CaseID, clientName: String, fields: [FormField]
  ) {
    self.kind = kind
    self.caseID = caseID
    self.clientName = clientName
    self.fields = fields
  }

  package var draftKey: String { "\(kind.rawValue)/\(caseID.text)" }

  package var buttons: [Button] {
    let hasNote = fields.contains { if case .note = $0.input { true } else { false } }
    return Button.allCases.filter { button in
      switch button {
      case .save, .cancel: true
      case .editor: hasNote
      case .adopt: !reading.topics.isEmpty
      }
    }
  }

  package var focusedField: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  package var focusedButton: Button? {
    let index = focus - fields.count
    return buttons.indices.contains(index) ? buttons[index] : nil
  }

  package func field(_ id: FormFieldID) -> FormField? { fields.first { $0.id == id } }

  package mutating func set(_ id: FormFieldID, _ value: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].restore(value)
  }
}

extension WorkbenchState {
  /// The form being filled in, if one is on top.
  package var form: FormState? {
    if case .form(let form) = stack.last { form } else { nil }
  }
}

/// A problem at its field.
package struct FormProblem: Hashable, Sendable {
  package var field: FormFieldID?
  package var sentence: Phrase
  /// What is typed and not understood is said at once; what is missing waits until one has left.
  package var isImmediate: Bool

  package init(field: FormFieldID?, sentence: Phrase, isImmediate: Bool = false) {
    self.field = field
    self.sentence = sentence
    self.isImmediate = isImmediate
  }
}
