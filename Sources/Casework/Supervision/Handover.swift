package import CivilTime

/// A case on its way from one caseworker to another; it changes hands only when accepted.
package struct Handover: Hashable, Sendable {
  package enum Reason: UInt8, Code {
    case workerChange, area, absence

    package static let codes = words("workerChange area absence")
  }

  package enum Decision: UInt8, Code {
    case accepted, rejected, withdrawn

    package static let codes = words("accepted rejected withdrawn")
  }

  package var id: String
  package var caseID: CaseID
  package var from: WorkerID
  package var to: WorkerID
  package var reason: Reason
  package var proposedBy: String
  package var proposedOn: Day
  package var decision: Decision?
  package var decidedBy: String?
  package var decidedOn: Day?
  package var remark: String = ""

  package init(
    id: String, caseID: CaseID, from: WorkerID, to: WorkerID, reason: Reason, proposedBy: String,
    proposedOn: Day
  ) {
    self.id = id
    self.caseID = caseID
    self.from = from
    self.to = to
    self.reason = reason
    self.proposedBy = proposedBy
    self.proposedOn = proposedOn
  }
}
