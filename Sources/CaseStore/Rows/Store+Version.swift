package import Casework

extension Store {
  /// The number of the journal entry that last wrote a row; it only ever grows. nil where there is none.
  package func version(of kind: EntityKind, key: [Cell]) throws(StoreFailure) -> Int? {
    try RowStore(connection: connection).find(kind, key: key).map { Int($0.version) }
  }
}
