package import Casework

/// A case as it was last read, with what the rules say of it today and what follows from its dates.
package struct LoadedCase: Equatable, Sendable {
  package var file: CaseFile
  package var outcome: CaseOutcome
  package var facts: CaseFacts
  package var plan: Plan

  package init(_ file: CaseFile, _ outcome: CaseOutcome, _ state: WorkbenchState) {
    self.file = file
    self.outcome = outcome
    facts = CaseFacts(file, on: state.today, state.configuration)
    plan = Plan(file, facts, state.configuration)
  }

  package var id: CaseID { file.record.id }

  /// The job the aftercare looks after now.
  package var job: Employment? {
    (facts.currentJob ?? facts.anchor).map { file.employments[$0] } ?? file.employments.last
  }

  /// "Müller, Sabine"
  package var clientName: String {
    guard let client = file.client else { return file.record.id.text }
    let parts = [client.lastName, client.firstName].filter { !$0.isEmpty }
    return parts.isEmpty ? file.record.id.text : parts.joined(separator: ", ")
  }
}
