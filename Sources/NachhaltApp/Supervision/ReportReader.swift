import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

/// Counts a report in one pass over the caseload, together with the period before.
struct ReportReader {
  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  func table(_ request: ReportRequest) throws(StoreFailure) -> ReportTable {
    let name = ReportName(rawValue: request.name) ?? .offers
    let unit: String =
      switch request.unit {
      case .everybody: ""
      case .team(let team): team
      case .worker(let worker): worker.text
      }
    return try table(name, request.period, unit: unit, asOf: request.asOf) { file in
      switch request.unit {
      case .everybody: true
      case .team(let team): file.record.team == team
      case .worker(let worker): file.record.workerID == worker
      }
    }
  }

  func table(
    _ name: ReportName, _ period: ClosedRange<Day>, unit: String, asOf: Day,
    where belongs: (CaseFile) -> Bool
  ) throws(StoreFailure) -> ReportTable {
    var tally = name.tally(period, today: asOf)
    var before = name.tally(ReportName.period(before: period), today: asOf)
    try office.store.forEachCaseFile(.all, .rules, anonymously: true) { file in
      if belongs(file) {
        tally.count(file)
        before.count(file)
      }
      return true
    }
    return name.table(
      tally.figures, before: before.figures, period: period, unit: unit, asOf: asOf,
      ruleVersion: office.rules.hash)
  }
}
