import CaseStore
import Casework
import CivilTime
import Texts
import Workbench

/// Teams, colleagues and their cases as supervision sees them. Protected cases are not among them.
struct CaseloadReader {
  let office: Office
  var allowsPersonFigures = OfficeConfiguration.current().allowsPersonFigures

  init(_ office: Office) {
    self.office = office
  }

  /// Teams first, then people by name. A person's line tells who stands in, never how much there is.
  func units() throws(StoreFailure) -> [UnitLine] {
    var units: [UnitLine] = []
    var all = CaseloadCounters()
    for team in try office.store.teams() {
      var counters = CaseloadCounters()
      counters.cases = team.cases
      all.cases += team.cases
      units.append(UnitLine(target: .team(team.name), name: team.name, counters: counters))
    }
    let workers = try office.store.workers()
    let formats = Formats(.german)
    let english = Formats(.english)
    for worker in workers.sorted(by: { ($0.name, $0.id.text) < ($1.name, $1.id.text) }) {
      var remark = Phrase(remark(worker, formats), remark(worker, english))
      if try isUncovered(worker) {
        remark = remark + CoverTexts.uncovered
      } else if isAway(worker), worker.deputyID == nil {
        remark = remark + CoverTexts.alone
      }
      units.append(
        UnitLine(
          target: .worker(worker.id), name: worker.name.isEmpty ? worker.id.text : worker.name,
          counters: nil, remark: remark))
    }
    return units
  }

  /// NB-17, and four weeks before it begins: talks fall into an absence nobody stands in for.
  private func isUncovered(_ worker: Worker) throws(StoreFailure) -> Bool {
    guard worker.deputyID == nil, worker.absentFrom != nil else { return false }
    return try !AbsenceReader(office).windows(of: worker, within: Worker.daysShownAhead).isEmpty
  }

  /// Now, or from some day on.
  private func isAway(_ worker: Worker) -> Bool {
    worker.absentFrom != nil && (worker.absentTo.map { $0 >= office.today } ?? true)
  }

  private func remark(_ worker: Worker, _ formats: Formats) -> String {
    guard let from = worker.absentFrom, isAway(worker) else { return worker.team }
    let german = formats.language == .german
    var text = german ? "fehlt ab " : "away from "
    if let to = worker.absentTo {
      text = (german ? "fehlt " : "away ") + formats.shortDate(from) + "–" + formats.shortDate(to)
    } else {
      text += formats.shortDate(from)
    }
    if let deputy = worker.deputyID {
      text += german ? ", Vertretung \(deputy.text)" : ", deputy \(deputy.text)"
    }
    return text
  }

  func sheet(_ target: ReviewTarget) throws(StoreFailure) -> CaseloadSheet {
    var counters = CaseloadCounters()
    var lines: [CaseloadSheet.Line] = []
    let selection: CaseSelection =
      switch target {
      case .everybody: .all
      case .team(let team): .team(team)
      case .worker(let worker): .worker(worker)
      }
    let (today, configuration) = (office.today, office.configuration)
    let marks = try CaseMarks(office)
    try office.store.forEachCaseFile(selection, .rules) { file in
      if file.client?.protected == true { return true }
      let outcome = office.evaluate(file)
      counters.add(file, outcome, on: today, configuration)
      var line = CaseloadSheet.Line(
        caseID: file.record.id, clientName: "", worker: file.record.workerID?.text ?? "",
        risk: CaseRisk(outcome), rating: file.review?.rating)
      line.marks = marks.marks(of: file)
      lines.append(line)
      return true
    }
    let known = try office.store.caseLines(of: lines.map(\.caseID))
    let names = Dictionary(
      known.map { ($0.caseID, $0.clientName) }, uniquingKeysWith: { first, _ in first })
    for index in lines.indices { lines[index].clientName = names[lines[index].caseID] ?? "" }
    lines.sort { a, b in
      if a.risk != b.risk { return a.risk.precedes(b.risk) }
      return a.caseID.text < b.caseID.text
    }
    var name = ""
    var shown: CaseloadCounters? = counters
    switch target {
    case .everybody: break
    case .team(let team): name = team
    case .worker(let worker):
      name = try office.store.workers().first { $0.id == worker }?.name ?? worker.text
      if !allowsPersonFigures { shown = nil }
    }
    return CaseloadSheet(target: target, name: name, counters: shown, lines: lines)
  }
}
