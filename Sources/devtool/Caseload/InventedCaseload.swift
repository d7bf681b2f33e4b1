import Casework
import CivilTime

/// An invented caseload as records: most cases in good order, the rest with the faults that the
/// audit found. The same count, seed and day give the same records.
struct InventedCaseload {
  let today: Day
  private(set) var records: [EntityKind: [Record]] = [:]
  private var dice: SeededDice
  private var workers: [WorkerID] = []

  init(cases count: Int, seed: UInt64 = 7, today: Day, casesPerWorker: Int = 60) {
    self.today = today
    dice = SeededDice(seed: seed)
    addWorkers(max(1, (count + casesPerWorker - 1) / casesPerWorker))
    for number in 1...max(1, count) { addCase(number) }
  }

  mutating func add(_ entity: some Entity) {
    let record = Record(entity)
    records[record.kind, default: []].append(record)
  }

  private mutating func addWorkers(_ count: Int) {
    for number in 1...count {
      var worker = Worker(id: WorkerID("W\(padded(number, 3))"))
      worker.name =
        number == 1
        ? "Beispiel, Erika"
        : "\(dice.pick(InventedWords.lastNames)), \(dice.pick(InventedWords.firstNames))"
      worker.role = .caseworker
      worker.team = "Team \((number - 1) / 8 + 1)"
      worker.department = "Fachdienst \((number - 1) / 24 + 1)"
      workers.append(worker.id)
      add(worker)
    }
    var lead = Worker(id: WorkerID("TL1"))
    lead.name = "Muster, Henrike"
    lead.role = .teamLead
    lead.team = "Team 1"
    lead.department = "Fachdienst 1"
    add(lead)
  }

  private mutating func addCase(_ number: Int) {
    let id = padded(number, 5)
    var client = Client(id: ClientID("K\(id)"))
    client.lastName = dice.pick(InventedWords.lastNames)
    client.firstName = dice.pick(InventedWords.firstNames)
    client.birthDate = today - dice.number(19 * 365...60 * 365)
    client.phone = "0151 5550\(dice.number(100...999))"
    client.vocationalQualification = dice.chance(55) ? VocationalQualification.none : .qualified
    client.workWish = .clear
    add(client)

    // Starts are spread over seven months and a little ahead: every stage of the half year occurs.
    let start = today - dice.number(-8...205)
    var record = CaseRecord(id: CaseID("F\(id)"))
    record.clientID = client.id
    record.workerID = workers[number % workers.count]
    record.team = "Team \((number % workers.count) / 8 + 1)"
    record.department = "Fachdienst \((number % workers.count) / 24 + 1)"
    record.area = .caseManagement
    record.openedOn = start - dice.number(60...700)
    if start <= today, dice.chance(92) {
      record.needEndedOn = start + dice.number(0...20)
      record.needEndedCause = .incomeFromWork
    }
    add(record)
    var ownDice = dice
    CaseStory(caseID: record.id, number: id, start: start, today: today).tell(
      into: &self, dice: &ownDice)
    dice = ownDice
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
