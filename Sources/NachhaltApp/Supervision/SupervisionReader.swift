import CaseStore
import Casework
import CivilTime
import Rulebook
import Texts

/// What the rules of supervision say of the caseload: case by case, and of its units. Nothing of it
/// is kept; it is computed when somebody with the task of supervision asks.
struct SupervisionReader {
  struct Line {
    /// nil for a result about a unit.
    var caseID: CaseID?
    var result: RuleResult
  }

  let office: Office
  let engine: RuleEngine

  init(_ office: Office) throws(CommandFailure) {
    self.office = office
    engine = try office.rules.engine(on: office.today)
  }

  /// - parameter rule: only this rule.
  func lines(
    _ selection: CaseSelection = .all, rule: String? = nil, withUnits: Bool = true
  ) throws(StoreFailure) -> [Line] {
    let workers = try office.store.workers()
    let known = Dictionary(workers.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    let quarter = UnitFigures.quarter(before: office.today)
    var units: [String: UnitFigures] = [:]
    var lines: [Line] = []
    try office.store.forEachCaseFile(selection, .rules) { file in
      if file.client?.protected == true { return true }
      let worker = file.record.workerID.flatMap { known[$0] }
      for result in engine.supervise(file, worker: worker).results
      where rule == nil || result.rule == rule {
        lines.append(Line(caseID: file.record.id, result: result))
      }
      let unit = file.record.department.isEmpty ? file.record.team : file.record.department
      if !unit.isEmpty {
        units[unit, default: UnitFigures(name: unit)].add(file, in: quarter, on: office.today)
      }
      return true
    }
    lines.sort { a, b in
      let (first, second) = (a.caseID?.text ?? "", b.caseID?.text ?? "")
      if first != second { return first < second }
      if a.result.rule != b.result.rule { return a.result.rule < b.result.rule }
      return (a.result.subject ?? "") < (b.result.subject ?? "")
    }
    guard withUnits else { return lines }
    let inOrder = units.values.sorted { $0.name < $1.name }
    for found in engine.supervise(inOrder) where rule == nil || found.result.rule == rule {
      lines.append(Line(caseID: nil, result: found.result))
    }
    return lines
  }
}
