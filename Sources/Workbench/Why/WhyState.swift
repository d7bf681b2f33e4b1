package import Casework

/// Warum: the trace of one rule for one case, and the other rules that could be asked about.
package struct WhyState: Equatable, Sendable {
  package var caseID: CaseID
  package var clientName: String
  /// Rules to page through with the arrow keys: those that hold for the case.
  package var rules: [String]
  package var rule: String?
  package var subject: String?
  package var sheet: WhySheet?
  package var scroll = 0
  /// Asked of a case that may not be on the list at all.
  package var asksForAbsence = false
  /// The talk of the plan whose dates were asked about.
  package var step: Step?

  package init(caseID: CaseID, clientName: String, rules: [String], rule: String?) {
    self.caseID = caseID
    self.clientName = clientName
    self.rules = rules
    self.rule = rule
  }
}
