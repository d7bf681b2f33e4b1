import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

/// Counts a report in one pass over the caseload, together with the period before.
struct ReportReader {
  /// Which cases a report is about.
  struct Unit {
    /// As it is named in the report; empty for the whole office.
    var name = ""
    /// What a case's own unit of this kind is called; the unit asked for is `name`.
    var of: (CaseFile) -> String = { _ in "" }
  }

  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  func table(_ request: ReportRequest) throws(StoreFailure) -> ReportTable {
    let name = ReportName(rawValue: request.name) ?? .offers
    return try table(name, request.period, request.unit.reported(in: name), asOf: request.asOf)
  }

  func table(
    _ name: ReportName, _ period: ClosedRange<Day>, _ unit: Unit, asOf: Day
  ) throws(StoreFailure) -> ReportTable {
    let counts = try counts(name, period, unit, asOf: asOf)
    return name.table(
      counts.figures, before: counts.before, period: period, unit: unit.name, asOf: asOf,
      ruleVersion: office.rules.hash)
  }

  func counts(
    _ name: ReportName, _ period: ClosedRange<Day>, _ unit: Unit, asOf: Day
  ) throws(StoreFailure) -> ReportCounts {
    let reviewed = try office.store.reviewedCases(on: asOf)
    guard
      var counter = ReportCounter(
        name, period, today: asOf, reviewed: reviewed, office.rules.configuration(on: asOf),
        own: unit.name.isEmpty ? nil : unit.name,
        unit: unit.of)
    else {
      return ReportCounts(
        figures: try other(name, period, asOf),
        before: name == .samples ? [] : try other(name, ReportName.period(before: period), asOf))
    }
    try office.store.forEachCaseFile(.all, .rules, anonymously: true) { file in
      counter.count(file)
      return true
    }
    return counter.counts
  }

  /// Reports that count no cases.
  private func other(
    _ name: ReportName, _ period: ClosedRange<Day>, _ asOf: Day
  ) throws(StoreFailure) -> [Figure] {
    if name == .recommendations {
      return RecommendationFigures.figures(
        try office.store.recommendations(), in: period, on: asOf)
    }
    var figures: [Figure] = []
    for id in try office.store.sampleIDs() {
      guard let sample = try office.store.sample(id), period.contains(sample.drawnOn),
        sample.drawnOn <= asOf
      else { continue }
      let frame = try office.store.frame(of: id).strata.flatMap(\.cases)
      figures += SampleFigures.figures(sample, frame: frame)
    }
    return figures
  }

  /// The last entry of the journal: with it anybody can tell whether two reports rest on the same data.
  func dataState() throws(StoreFailure) -> String {
    guard let head = try office.store.journalHead() else { return "" }
    return "\(head.sequence) · \(head.hash.prefix(12))"
  }

  /// The report as a file for others.
  func document(
    _ name: ReportName, _ period: ClosedRange<Day>, _ unit: Unit, asOf: Day, _ language: Language
  ) throws(StoreFailure) -> ReportDocument {
    ReportDocument(
      name, period, unit: unit.name, try counts(name, period, unit, asOf: asOf), today: asOf,
      rules: "\(office.rules.origin) \(office.rules.hash.prefix(12))",
      dataState: try dataState(), language)
  }

  /// In the form its ending names; false where it cannot be written.
  func export(
    _ request: ReportRequest, to path: String, _ language: Language
  ) throws(StoreFailure) -> Bool {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = ReportDocument.Format(rawValue: ending), !Files.exists(path) else {
      return false
    }
    let name = ReportName(rawValue: request.name) ?? .offers
    let document = try document(
      name, request.period, request.unit.reported(in: name), asOf: request.asOf, language)
    return Files.write(document.bytes(format), to: path, mode: 0o644)
  }
}

extension ReviewTarget {
  /// The unit as reports count it; those that count no cases are of the whole office.
  func reported(in report: ReportName) -> ReportReader.Unit {
    guard report.countsCases else { return ReportReader.Unit() }
    switch self {
    case .everybody: return ReportReader.Unit()
    case .team(let team): return ReportReader.Unit(name: team) { $0.record.team }
    case .worker(let worker):
      return ReportReader.Unit(name: worker.text) { $0.record.workerID?.text ?? "" }
    }
  }
}
