package import Casework
package import CivilTime
package import Texts

/// A window of the queue of one worker, or of everybody.
package struct QueueRequest: Hashable, Sendable {
  package var worker: WorkerID?
  package var today: Day
  package var offset: Int
  package var limit: Int

  package init(worker: WorkerID?, today: Day, offset: Int, limit: Int) {
    self.worker = worker
    self.today = today
    self.offset = offset
    self.limit = limit
  }
}

/// A jump by name, number or words of notes.
package struct SearchRequest: Hashable, Sendable {
  package var text: String
  package var limit: Int

  package init(text: String, limit: Int) {
    self.text = text
    self.limit = limit
  }
}

package struct JournalRequest: Hashable, Sendable {
  package var offset: Int
  package var limit: Int

  package init(offset: Int, limit: Int) {
    self.offset = offset
    self.limit = limit
  }
}

/// The cases of one rule that holds today.
package struct FindingsRequest: Hashable, Sendable {
  package var rule: String
  package var worker: WorkerID?
  package var offset: Int
  package var limit: Int

  package init(rule: String, worker: WorkerID?, offset: Int, limit: Int) {
    self.rule = rule
    self.worker = worker
    self.offset = offset
    self.limit = limit
  }
}

/// What is to be written in one transaction under one journal entry.
package struct SaveOrder: Equatable, Sendable {
  package var deed: Deed
  package var caseID: CaseID?
  package var changes: [Change]
  /// The form draft that this saves; it goes in the same transaction, so that a crash leaves
  /// either the draft or the deed.
  package var draftKey: String?

  package init(deed: Deed, caseID: CaseID?, changes: [Change], draftKey: String? = nil) {
    self.deed = deed
    self.caseID = caseID
    self.changes = changes
    self.draftKey = draftKey
  }
}

/// A half-filled form, kept outside the caseload until it is saved or given up.
package struct FormDraft: Hashable, Sendable {
  /// Names the form and the case: "contact/F-012".
  package var key: String
  package var bytes: [UInt8]

  package init(key: String, bytes: [UInt8]) {
    self.key = key
    self.bytes = bytes
  }
}

/// A note on its way to the recogniser.
package struct NoteRequest: Hashable, Sendable {
  package var text: String

  package init(text: String) {
    self.text = text
  }
}

/// What the recogniser sees in a note; proposals only, a person takes them over or not.
package struct NoteReading: Hashable, Sendable {
  package var topics: [String]
  /// By which words each topic was recognised, if there are such.
  package var words: [String: String]
  package var risks: [String]
  package var isTerminationNear: Bool
  /// Whether the note shows a relation to aftercare; nil if none was read.
  package var showsRelation: Bool?

  package init(
    topics: [String] = [], words: [String: String] = [:], risks: [String] = [],
    isTerminationNear: Bool = false, showsRelation: Bool? = nil
  ) {
    self.topics = topics
    self.words = words
    self.risks = risks
    self.isTerminationNear = isTerminationNear
    self.showsRelation = showsRelation
  }
}

/// Findings of one rule, summed up.
package struct FindingGroup: Hashable, Sendable {
  package var rule: String
  package var title: Phrase
  package var severity: Severity
  package var kind: ResultKind
  package var cases: Int
  package var results: Int
  package var dismissed: Int

  package init(
    rule: String, title: Phrase, severity: Severity, kind: ResultKind, cases: Int, results: Int,
    dismissed: Int
  ) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.kind = kind
    self.cases = cases
    self.results = results
    self.dismissed = dismissed
  }
}
