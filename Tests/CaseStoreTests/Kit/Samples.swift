import CaseStore
import Casework
import CivilTime

/// Invented rows: one of every kind with every field filled, and small caseloads.
enum Samples {
  static let today = Day(number: 20_000)

  /// A row of the kind with something in each field, distinguishable by number.
  static func full(_ kind: EntityKind, _ number: Int = 1) -> Record {
    let cells = kind.fields.enumerated().map { position, field -> Cell in
      switch field.kind {
      case .id: return .text("\(kind.name)-\(number)")
      case .reference(let target):
        let own = target == kind ? 0 : number
        return own == 0 ? .empty : .text("\(target.name)-\(own)")
      case .text: return .text("Text \(position) ü=\(number)")
      case .day: return .number(Int64(19_000 + position * 10 + number))
      case .time: return .number(Int64(600 + number))
      case .flag: return .number(1)
      case .code(let codes): return .number(Int64(codes.count - 1))
      case .list: return .text("eins|zwei \(number)")
      }
    }
    return Record(kind: kind, cells: cells)
  }

  /// The same with only what must be there.
  static func bare(_ kind: EntityKind, _ number: Int = 1) -> Record {
    var record = full(kind, number)
    for (position, field) in kind.fields.enumerated() where !field.isRequired {
      record.cells[position] = .empty
    }
    return record
  }

  /// Every kind once, in the order in which an import brings them.
  static func caseload(_ number: Int = 1) -> [Record] {
    EntityKind.allCases.map { full($0, number) }
  }

  static func contact(
    _ id: String, in caseID: CaseID, on day: Int32 = 19_990, note: String = ""
  ) -> Record {
    var contact = Contact(
      id: Identifier(id), caseID: caseID, date: Day(number: day), channel: .phone)
    contact.note = note
    return Record(contact)
  }

  static let caseID = CaseID("cases-1")

  /// What rules might say: one finding and one queue line a contact, stale the day after.
  static func evaluate(_ file: CaseFile) -> CaseOutcome {
    let results = file.contacts.map { contact in
      var result = RuleResult(
        rule: "NB-12", subject: contact.id.text, severity: .low, kind: .offTopic,
        since: contact.date, due: nil, text: "Kontakt ohne Bezug", textEnglish: "off topic")
      result.facts = [RuleResult.Fact(name: "Themen", value: contact.topics.joined())]
      return result
    }
    let queue = file.contacts.enumerated().map { position, contact in
      var entry = QueueEntry(
        caseID: file.record.id, matter: .finding, state: position == 0 ? .overdue : .due,
        severity: .medium, band: position, reason: "seit langem", reasonEnglish: "for long")
      entry.rule = "NB-12"
      entry.subject = contact.id.text
      entry.sortDay = contact.date
      return entry
    }
    return CaseOutcome(
      caseID: file.record.id, evaluatedOn: today, horizon: today + 1, results: results,
      queue: queue)
  }
}

extension Store {
  /// A store in memory holding one full caseload.
  static func sample(_ cases: Int = 1) throws -> Store {
    let store = try Store.inMemory()
    for number in 1...cases {
      try store.apply(
        .caseEdited, Samples.caseload(number).map { Change(adding: $0) },
        on: CaseID("cases-\(number)"), by: "erika", at: 1000, evaluate: Samples.evaluate)
    }
    return store
  }

  /// Everything in the caseload, to compare two states of it.
  func everything() throws -> [Record] {
    var records: [Record] = []
    for kind in EntityKind.allCases {
      try forEachRecord(of: kind) {
        records.append($0)
        return true
      }
    }
    return records
  }
}

extension Store {
  func allFindings(worker: WorkerID? = nil, caseID: CaseID? = nil) throws -> [FindingLine] {
    var lines: [FindingLine] = []
    try forEachFinding(worker: worker, caseID: caseID) {
      lines.append($0)
      return true
    }
    return lines
  }
}
