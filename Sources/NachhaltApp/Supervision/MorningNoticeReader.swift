import CaseStore
import Casework
import CivilTime
import Texts
import Workbench

/// What a person is told in the morning.
struct MorningNoticeReader {
  let office: Office
  let day: Day

  init(_ office: Office, _ day: Day) {
    self.office = office
    self.day = day
  }

  func notices() throws(StoreFailure) -> MorningNotices {
    var notices = MorningNotices()
    let store = office.store
    guard let me = try store.worker(forUser: office.userName) else { return notices }
    let looks = try store.looks(atCasesOf: me, unseenOnly: true)
    let lines = try store.caseLines(of: looks.map(\.caseID))
    notices.looks = looks.map { look in
      MorningNotices.NamedLook(
        look: look, name: lines.first { $0.caseID == look.caseID }?.clientName ?? look.caseID.text,
        day: look.day)
    }
    notices.questions = try store.openQuestions(to: me)
    notices.handovers = try store.openHandovers(to: me)
    notices.windows = try windows(of: me)
    let cases = notices.questions.map(\.caseID) + notices.handovers.map(\.caseID)
    notices.names = Dictionary(
      try store.caseLines(of: cases).map { ($0.caseID, $0.clientName) },
      uniquingKeysWith: { first, _ in first })
    return notices
  }

  /// Talks whose window an absence of the own or of somebody represented touches, from some weeks
  /// before it begins.
  private func windows(of me: WorkerID) throws(StoreFailure) -> [AbsenceLine] {
    var lines: [AbsenceLine] = []
    for worker in try office.store.workers() where worker.id == me || worker.deputyID == me {
      lines += try AbsenceReader(office).windows(of: worker, within: Worker.daysShownAhead)
    }
    return lines
  }
}

/// The windows of the contact plan that fall into somebody's absence (NB-17).
struct AbsenceReader {
  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  func windows(of worker: Worker, within days: Int) throws(StoreFailure) -> [AbsenceLine] {
    guard let absence = worker.absence(from: office.today, within: days) else { return [] }
    var found: [AbsenceWindow] = []
    let (today, configuration) = (office.today, office.configuration)
    try office.store.forEachCaseFile(.worker(worker.id), .rules) { file in
      found += AbsenceWindow.windows(of: file, during: absence, on: today, configuration)
      return true
    }
    found.sort { ($0.until, $0.caseID.text) < ($1.until, $1.caseID.text) }
    let names = Dictionary(
      try office.store.caseLines(of: found.map(\.caseID)).map { ($0.caseID, $0.clientName) },
      uniquingKeysWith: { first, _ in first })
    return found.map { AbsenceLine(window: $0, name: names[$0.caseID] ?? "") }
  }
}
