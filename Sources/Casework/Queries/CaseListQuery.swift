/// Which cases a list shows, and in which order.
package struct CaseListQuery: Hashable, Sendable {
  package enum Order: UInt8, Code {
    case name, caseID, worker, team, employer, jobStart, lastContact, overdue, severity

    package static let codes = words(
      "name case worker team employer jobStart lastContact overdue severity")
  }

  package var workerID: WorkerID?
  package var team: String?
  package var order = Order.name
  package var isDescending = false

  package init() {}
}
