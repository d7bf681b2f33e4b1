import Casework
import CivilTime
import Workbench

extension Invented {
  /// Six talks of the weeks to come: one overdue, one with a date, four to spread.
  static var workload: WorkloadSheet {
    func call(
      _ id: String, _ step: Step, _ opens: Int, _ due: Int, _ last: Int, overdue: Bool = false,
      plannedOn: Int? = nil
    ) -> CallDemand {
      CallDemand(
        caseID: CaseID(id), step: step, opens: today + opens, due: today + due, last: today + last,
        isOverdue: overdue, plannedOn: plannedOn.map { today + $0 })
    }
    let demands = [
      call("F-02", .m1, -18, -4, -4, overdue: true),
      call("F-04", .m2, -11, 3, 17), call("F-05", .m1, -9, 5, 5),
      call("F-01", .m5, 10, 24, 38), call("F-03", .m5, 30, 44, 58),
      call("F-06", .m5, -14, 0, 14, plannedOn: 2),
    ]
    let names = people.map { (CaseID($0.id), "\($0.last), \($0.first)") }
    return WorkloadSheet(
      worker: WorkerID("W-1"), demands: demands,
      names: Dictionary(names, uniquingKeysWith: { first, _ in first }),
      occupied: [today + 2: 1])
  }
}
