package import Casework

/// A case as it was last read, with what the rules say of it today.
package struct LoadedCase: Equatable, Sendable {
  package var file: CaseFile
  package var outcome: CaseOutcome

  package init(file: CaseFile, outcome: CaseOutcome) {
    self.file = file
    self.outcome = outcome
  }

  package var id: CaseID { file.record.id }
}
