/// One line of the journal: who did what and when; its changes are loaded on demand.
package struct JournalEntry: Hashable, Sendable {
  package var sequence: Int64
  /// Seconds since 1970-01-01 UTC.
  package var at: Int64
  package var user: String
  package var deed: Deed
  package var caseID: CaseID?
  package var changeCount: Int
  /// The entry this one undid or redid.
  package var reverses: Int64?
  /// Whether it can be undone now: it is the user's own, not undone yet, and nobody changed the
  /// rows since.
  package var isUndoable: Bool

  package init(
    sequence: Int64, at: Int64, user: String, deed: Deed, caseID: CaseID?, changeCount: Int,
    reverses: Int64?, isUndoable: Bool
  ) {
    self.sequence = sequence
    self.at = at
    self.user = user
    self.deed = deed
    self.caseID = caseID
    self.changeCount = changeCount
    self.reverses = reverses
    self.isUndoable = isUndoable
  }
}
