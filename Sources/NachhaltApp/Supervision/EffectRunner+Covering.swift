import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

/// Handing over and standing in, for the screen.
extension EffectRunner {
  func covering(
    _ request: SupervisionRequest, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    let store = office.store
    switch request {
    case .colleagues(let purpose):
      return .supervised(.colleagues(try colleagues(purpose, office)))
    case .propose(let id, let text, let reason):
      guard let worker = try WorkerFinder(store).worker(text) else {
        return .supervised(.unknownWorker(text))
      }
      try store.propose(
        id, to: worker.id, reason: reason, by: office.userName, on: office.today,
        at: SystemClock.seconds())
      return .supervised(.proposed(worker.name.isEmpty ? worker.id.text : worker.name))
    case .handoverSheet(let id):
      let file = try store.caseFile(id)
      // Whoever is asked to take the case over may read what they would take over.
      let me = try store.worker(forUser: office.userName)
      let isAsked = try store.handovers(of: id).contains { $0.decision == nil && $0.to == me }
      if !isAsked, let wanted = try reasonWanted(for: file, office) { return wanted }
      let results = office.evaluate(file).results
      func lines(_ language: Language) -> [String] {
        HandoverSheet.sheet(
          file, results: results, on: office.today, language, office.configuration
        ).text
          .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
      let (german, english) = (lines(.german), lines(.english))
      let count = max(german.count, english.count)
      return .supervised(
        .page(
          CoverTexts.transfer,
          (0..<count).map { index in
            Phrase(
              german.indices.contains(index) ? german[index] : "",
              english.indices.contains(index) ? english[index] : "")
          }))
    case .absence(let worker, let from, let to, let deputy):
      return try absence(worker, from, to, deputy, office)
    default: return nil
    }
  }

  private func absence(
    _ id: WorkerID, _ from: Day?, _ to: Day?, _ deputy: String, _ office: Office
  ) throws(StoreFailure) -> Outcome? {
    var stand: WorkerID?
    if from != nil, !deputy.isEmpty {
      guard let found = try WorkerFinder(office.store).worker(deputy), found.id != id else {
        return .supervised(.unknownWorker(deputy))
      }
      stand = found.id
    }
    guard
      let worker = try AbsenceRecorder(office).record(id, from: from, to: to, deputy: stand)
    else { return nil }
    guard from != nil else { return .supervised(.absenceCleared) }
    let windows = try AbsenceReader(office).windows(of: worker, within: 3_650)
    return .supervised(.absenceRecorded(windows, isCovered: worker.deputyID != nil))
  }

  private func colleagues(
    _ purpose: Colleagues.Purpose, _ office: Office
  ) throws(StoreFailure) -> Colleagues {
    let workers = try office.store.workers().sorted {
      ($0.name, $0.id.text) < ($1.name, $1.id.text)
    }
    let subject: WorkerID?
    var name: String
    switch purpose {
    case .transfer(let id):
      subject = try office.store.caseFile(id).record.workerID
      name = try office.store.caseLines(of: [id]).first?.clientName ?? id.text
    case .absence(let worker):
      subject = worker
      name = worker.text
    }
    var colleagues = Colleagues(
      purpose: purpose, name: name,
      people: workers.filter { $0.id != subject }.map { .init(id: $0.id, name: $0.name) })
    if case .absence(let id) = purpose, let worker = workers.first(where: { $0.id == id }) {
      if !worker.name.isEmpty { colleagues.name = worker.name }
      colleagues.absentFrom = worker.absentFrom
      colleagues.absentTo = worker.absentTo
      colleagues.deputy = worker.deputyID
    }
    return colleagues
  }
}

/// A worker by id or by a part of the name that fits one person only.
struct WorkerFinder {
  let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func worker(_ text: String) throws(StoreFailure) -> Worker? {
    let workers = try store.workers()
    if let exact = workers.first(where: { $0.id.text == text }) { return exact }
    let wanted = FoldedText.fold(text)
    let found = workers.filter { !wanted.isEmpty && FoldedText.fold($0.name).contains(wanted) }
    return found.count == 1 ? found[0] : nil
  }
}

/// Records an absence in the worker's row: from there everything else follows by the day.
struct AbsenceRecorder {
  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  /// nil where there is no such worker.
  func record(
    _ id: WorkerID, from: Day?, to: Day?, deputy: WorkerID?
  ) throws(StoreFailure) -> Worker? {
    guard var worker = try office.store.workers().first(where: { $0.id == id }) else { return nil }
    let before = Record(worker)
    worker.absentFrom = from
    worker.absentTo = from == nil ? nil : to
    worker.deputyID = from == nil ? nil : deputy
    let after = Record(worker)
    if after != before {
      try office.store.apply(
        .absenceRecorded, [Change(replacing: before, with: after)], on: nil,
        by: office.userName, at: SystemClock.seconds(), evaluate: office.evaluate)
    }
    return worker
  }
}
