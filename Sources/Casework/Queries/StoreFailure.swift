/// Why the store could not do what was asked; `Texts` says it in words, the programs map it to
/// exit codes. It carries no personal data.
package enum StoreFailure: Error, Equatable, Sendable {
  case noSuchFile(path: String)
  case noSuchCase(CaseID)
  case notAStore(path: String)
  case newerSchema(found: Int, known: Int)
  case damaged(String)
  case busy
  case full
  case permission(path: String)
  case networkFileSystem(path: String)
  case readOnly
  case conflict(kind: EntityKind, base: Record?, theirs: Record?)
  case unknownReference(kind: EntityKind, field: String, id: String)
  case duplicateKey(kind: EntityKind, key: String)
  case notUndoable(sequence: Int64)
  case inputOutput(code: Int32)
  case internalFault(String)
}
