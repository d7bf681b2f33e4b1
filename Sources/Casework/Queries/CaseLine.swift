package import CivilTime

/// One case in a list of cases.
package struct CaseLine: Hashable, Sendable {
  package var caseID: CaseID
  package var clientName: String
  package var workerID: WorkerID?
  package var team: String
  package var employer: String
  package var jobStart: Day?
  package var lastContact: Day?
  package var overdueCount: Int
  package var worstSeverity: Severity?

  package init(caseID: CaseID, clientName: String) {
    self.caseID = caseID
    self.clientName = clientName
    team = ""
    employer = ""
    overdueCount = 0
  }
}
