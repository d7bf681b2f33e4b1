/// The caseload in one SQLite file.
///
/// Everything that changes it goes through `apply`, `undo`, `redo` and `importBatch`: one
/// transaction each, with its journal entry, the search index and the cached results of the cases
/// it touches. Reading is spread over extensions by what is read.
package final class Store {
  let connection: Connection
  package let path: String
  package let isReadOnly: Bool
  /// Which cases are shown; results are computed and imports checked for all of them.
  package var sight = Sight.everything

  init(connection: Connection, path: String, isReadOnly: Bool? = nil) {
    self.connection = connection
    self.path = path
    self.isReadOnly = isReadOnly ?? connection.isReadOnly
  }

  /// How a store is opened.
  package enum Access: Equatable, Sendable {
    /// It must exist.
    case readWrite
    /// It is made where it is missing.
    case create
    /// Nothing can be written, whatever asks for it.
    case readOnly
    /// The caseload cannot be written, whatever asks for it; what supervision itself puts down can.
    case review
  }
}
