/// A case found by words, and where they stand in it.
package struct SearchHit: Hashable, Sendable {
  package var caseID: CaseID
  package var clientName: String
  /// The row and the position of the field in which the words were found.
  package var kind: EntityKind
  package var field: Int
  /// A stretch of the field around the words, as it is written there.
  package var snippet: String

  package init(
    caseID: CaseID, clientName: String, kind: EntityKind, field: Int, snippet: String
  ) {
    self.caseID = caseID
    self.clientName = clientName
    self.kind = kind
    self.field = field
    self.snippet = snippet
  }
}

/// What a search found; `isComplete` is false while the index is still being built after an import
/// or where more was found than was asked for.
package struct SearchAnswer: Hashable, Sendable {
  package var hits: [SearchHit]
  package var isComplete: Bool

  package init(hits: [SearchHit], isComplete: Bool) {
    self.hits = hits
    self.isComplete = isComplete
  }
}
