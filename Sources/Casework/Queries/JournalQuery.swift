/// Which lines of the journal a list shows; the newest come first.
package struct JournalQuery: Hashable, Sendable {
  package var caseID: CaseID?
  package var user: String?
  package var deed: Deed?

  package init() {}
}

/// What an entry did in full; empty where it was erased.
package struct JournalDetail: Hashable, Sendable {
  package var entry: JournalEntry
  /// Why a case was opened, in words; empty for everything that explains itself.
  package var note: String
  /// The changes, at most as many as were asked for. Rows brought in by an import are kept by
  /// their key alone, as long as they stand in the caseload as they came: `after` is then nil, too.
  package var changes: [Change]
  package var isErased: Bool

  package init(entry: JournalEntry, note: String, changes: [Change], isErased: Bool) {
    self.entry = entry
    self.note = note
    self.changes = changes
    self.isErased = isErased
  }
}
