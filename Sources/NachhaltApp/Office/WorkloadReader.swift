import CaseStore
import Casework
import CivilTime
import Workbench

/// The open talks of a caseload and what its days hold already.
struct WorkloadReader {
  let office: Office

  func sheet(
    of worker: WorkerID?, on today: Day, through end: Day
  ) throws(StoreFailure) -> WorkloadSheet {
    let configuration = office.configuration
    var demands: [CallDemand] = []
    var occupied: [Day: Int] = [:]
    try office.store.forEachCaseFile(worker.map { .worker($0) } ?? .all, .rules) { file in
      demands += CallDemand.demands(of: file, on: today, through: end, configuration)
      for appointment in file.appointments
      where appointment.status == .planned && appointment.date >= today {
        occupied[appointment.date, default: 0] += 1
      }
      return true
    }
    let lines = try office.store.caseLines(of: demands.map(\.caseID))
    let names = Dictionary(
      lines.map { ($0.caseID, $0.clientName) }, uniquingKeysWith: { first, _ in first })
    return WorkloadSheet(worker: worker, demands: demands, names: names, occupied: occupied)
  }
}
