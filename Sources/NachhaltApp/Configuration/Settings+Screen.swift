import CaseStore
import Casework
import CivilTime
import Texts
import Workbench

extension Surroundings {
  init(_ settings: Settings) {
    self.init()
    path = settings.userPath
    land = settings[.land]
    callsPerDay = settings.callsPerDay
    problems = settings.allProblems.map(\.phrase)
    phrases = settings.phrases
  }
}

extension WorkingCalendar {
  /// The office's days, and those on which this worker is away.
  init(_ office: Office, _ worker: WorkerID?) {
    self.init(place: office.settings.holidays)
    guard let worker, let workers = try? office.store.workers(),
      let row = workers.first(where: { $0.id == worker }), let from = row.absentFrom
    else { return }
    // Without an end the absence is open; a year is more than any plan reaches.
    let to = row.absentTo ?? from + 365
    if from <= to { absence = from...to }
  }
}
