import Casework

/// A row with what the store knows of it beside its contents.
struct StoredRow: Equatable {
  var record: Record
  /// The journal entry that wrote it.
  var version: Int64
  /// The number of its case; for a case its own.
  var caseNumber: Int64?
}
