package import Casework

extension Store {
  /// Saves the changes as one deed and evaluates the cases they touch, all in one transaction.
  ///
  /// Each change is compared with what stands there now; where another has changed the row since it
  /// was read, nothing is saved and the failure holds both versions. Without `evaluate` the cases
  /// become stale.
  @discardableResult
  package func apply(
    _ deed: Deed, _ changes: [Change], on caseID: CaseID?, by user: String, at seconds: Int64,
    note: String = "", evaluate: Evaluation?
  ) throws(StoreFailure) -> JournalEntry {
    try connection.write { () throws(StoreFailure) in
      let session = try WriteSession(connection, note: note)
      for change in Store.ordered(changes) { try session.make(change) }
      try References(connection: connection).check(changes)
      return try session.finish(deed, at: seconds, by: user, on: caseID, evaluate: evaluate)
    }
  }

  /// Writes down who looked at a case that is not theirs, and why.
  @discardableResult
  package func logAccess(
    to id: CaseID, by user: String, at seconds: Int64, reason: String
  ) throws(StoreFailure) -> JournalEntry {
    try apply(.opened, [], on: id, by: user, at: seconds, note: reason, evaluate: nil)
  }

  /// New people and cases first and removed cases last, because rows are written under the number of
  /// their case; otherwise as given.
  private static func ordered(_ changes: [Change]) -> [Change] {
    func rank(_ change: Change) -> Int {
      guard [.worker, .client, .caseRecord].contains(change.kind) else { return 1 }
      return change.before == nil ? 0 : change.after == nil ? 2 : 1
    }
    return (0...2).flatMap { wanted in changes.filter { rank($0) == wanted } }
  }
}
