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
    return try table(
      name, request.period, unit: request.unit.name, asOf: request.asOf,
      where: request.unit.contains)
  }

  /// The last entry of the journal: with it anybody can tell whether two reports rest on the same data.
  func dataState() throws(StoreFailure) -> String {
    guard let head = try office.store.journalHead() else { return "" }
    return "\(head.sequence) · \(head.hash.prefix(12))"
  }

  /// The report as a file for others, in the form its ending names; false where it cannot be written.
  func export(
    _ request: ReportRequest, to path: String, _ language: Language
  ) throws(StoreFailure) -> Bool {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = ReportDocument.Format(rawValue: ending), !Files.exists(path) else {
      return false
    }
    let name = ReportName(rawValue: request.name) ?? .offers
    var tally = name.tally(request.period, today: request.asOf)
    var rest = name.tally(request.period, today: request.asOf)
    try office.store.forEachCaseFile(.all, .rules, anonymously: true) { file in
      if request.unit.contains(file) { tally.count(file) } else { rest.count(file) }
      return true
    }
    let document = ReportDocument(
      name, request.period, team: request.unit == .everybody ? nil : request.unit.name,
      figures: tally.figures, rest: request.unit == .everybody ? [] : rest.figures,
      today: request.asOf, rules: "\(office.rules.origin) \(office.rules.hash.prefix(12))",
      dataState: try dataState(), language
    )
    return Files.write(document.bytes(format), to: path, mode: 0o644)
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

extension ReviewTarget {
  /// As it is named in a report; empty for the whole office.
  var name: String {
    switch self {
    case .everybody: ""
    case .team(let team): team
    case .worker(let worker): worker.text
    }
  }

  func contains(_ file: CaseFile) -> Bool {
    switch self {
    case .everybody: true
    case .team(let team): file.record.team == team
    case .worker(let worker): file.record.workerID == worker
    }
  }
}
