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
    return notices
  }

  /// Talks whose window an absence of the own or of somebody represented touches, from four weeks
  /// before it begins.
  private func windows(of me: WorkerID) throws(StoreFailure) -> [Phrase] {
    var phrases: [Phrase] = []
    for worker in try office.store.workers() where worker.id == me || worker.deputyID == me {
      phrases += try AbsenceReader(office).windows(of: worker, within: 28).map(\.words)
    }
    return phrases
  }
}

/// The windows of the contact plan that fall into somebody's absence (NB-17).
struct AbsenceReader {
  struct Line {
    var window: AbsenceWindow
    var words: Phrase
  }

  let office: Office

  init(_ office: Office) {
    self.office = office
  }

  func windows(of worker: Worker, within days: Int) throws(StoreFailure) -> [Line] {
    guard let from = worker.absentFrom, from <= office.today + days else { return [] }
    let to = worker.absentTo ?? from + 365
    guard to >= office.today, from <= to else { return [] }
    var found: [AbsenceWindow] = []
    let today = office.today
    try office.store.forEachCaseFile(.worker(worker.id), .rules) { file in
      found += AbsenceWindow.windows(of: file, during: from...to, on: today)
      return true
    }
    found.sort { ($0.until, $0.caseID.text) < ($1.until, $1.caseID.text) }
    let (german, english) = (Formats(.german), Formats(.english))
    return found.map { window in
      let only = window.isSwallowed
      return Line(
        window: window,
        words: Phrase(
          "\(window.caseID.text) · \(window.step.code) · "
            + "\(german.shortDay(window.opens)) – \(german.shortDay(window.until))"
            + (only ? " · liegt ganz in der Abwesenheit" : ""),
          "\(window.caseID.text) · \(window.step.code) · "
            + "\(english.shortDay(window.opens)) – \(english.shortDay(window.until))"
            + (only ? " · wholly within the absence" : "")))
    }
  }
}
