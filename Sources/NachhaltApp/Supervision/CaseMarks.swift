import CaseStore
import Casework
import CivilTime
import Rulebook
import Workbench

/// What the rules of supervision say of a case, as marks in a caseload.
struct CaseMarks {
  private let today: Day
  private let configuration: Configuration
  private let workers: [WorkerID: Worker]
  private let engine: RuleEngine?

  init(_ office: Office) throws(StoreFailure) {
    today = office.today
    configuration = office.configuration
    workers = Dictionary(
      try office.store.workers().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    engine = try? office.rules.engine(on: office.today)
  }

  func marks(of file: CaseFile) -> Set<CaseloadSheet.Mark> {
    let worker = file.record.workerID.flatMap { workers[$0] }
    let rules = Set(
      (engine?.supervise(file, worker: worker).results ?? []).filter { !$0.isDismissed }.map(\.rule)
    )
    var marks: Set<CaseloadSheet.Mark> = []
    if rules.contains("NB-17") {
      marks.insert(.uncovered)
    } else if let days = worker?.absence(from: today, within: Worker.daysShownAhead),
      !AbsenceWindow.windows(of: file, during: days, on: today, configuration).isEmpty
    {
      marks.insert(.absence)
    }
    if rules.contains("NB-18"), file.review == nil { marks.insert(.toRate) }
    return marks
  }
}

extension Worker {
  /// So long before an absence begins, the windows it touches are shown.
  static let daysShownAhead = 28

  /// The absence that lasts today or begins within so many days; without a last day it counts as a year.
  func absence(from today: Day, within days: Int) -> ClosedRange<Day>? {
    guard let from = absentFrom, from <= today + days else { return nil }
    let to = absentTo ?? max(from, today) + 365
    return to >= today && from <= to ? from...to : nil
  }
}
