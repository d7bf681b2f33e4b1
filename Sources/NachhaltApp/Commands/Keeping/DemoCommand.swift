import CaseStore
import Casework
import CivilTime
import Exchange
import Texts

extension CommandSpec {
  static let demo = CommandSpec(
    name: "demo", group: .workbench,
    summary: Phrase(
      "öffnet einen Übungsbestand mit 120 erfundenen Menschen",
      "opens a caseload of 120 invented people"),
    options: [
      OptionSpec(
        name: "fresh", value: nil,
        summary: Phrase("verwirft den bisherigen Übungsbestand", "discards the former one")),
      OptionSpec(
        name: "only-create", value: nil,
        summary: Phrase("nur anlegen, nicht öffnen", "only create it, do not open")),
    ],
    answers: false
  ) { (call) throws(CommandFailure) in
    let program = call.program
    let path = call.option("store") ?? StorePath.demo(program.environment)
    if call.has("fresh") { StorePath.remove(path) }
    try DemoCaseload.create(at: path, program)
    if call.has("only-create") {
      program.print(path)
      return .done
    }
    return try WorkbenchCommand.open(program, at: path, isDemo: true)
  }
}

/// The caseload everybody may try things on: always as if it were from today.
enum DemoCaseload {
  /// The Monday from which the invented stories are told.
  private static let told = Day(number: 20_458)  // 2026-01-05
  static let worker = WorkerID("W001")

  /// Makes it anew where it is missing or was made for another week; what somebody tried out on it
  /// this week stays.
  static func create(at path: String, _ program: Program) throws(CommandFailure) {
    let shift = Day.weeks(from: told, to: program.today)
    do throws(StoreFailure) {
      if Files.exists(path) {
        let store = try Store.open(at: path)
        if try store.setting("demo.shift") == String(shift) { return }
        StorePath.remove(path)
      }
      let store = try Store.open(at: path, .create)
      var records = DemoCaseload.records(shiftedBy: shift)[...]
      _ = try store.importBatch(
        by: program.environment.userName, at: SystemClock.seconds(),
        complete: Set(EntityKind.allCases)
      ) { records.popFirst() }
      while try store.indexSearch(limit: 1_000) > 0 {}
      try store.set("demo.shift", to: String(shift))
      try store.assign(worker, toUser: program.environment.userName)
    } catch {
      throw CommandFailure(error)
    }
  }

  static func records(shiftedBy days: Int) -> [Record] {
    var records: [Record] = []
    for kind in EntityKind.allCases {
      guard let bytes = Bundled.file("demo/\(kind.name).csv") else { continue }
      var once: [UInt8]? = bytes
      var reader = TableReader(file: kind.name, kind: kind, separator: UInt8(ascii: ";")) {
        defer { once = nil }
        return once
      }
      while case .record(var record, _) = reader.next() {
        for (position, field) in kind.fields.enumerated() where field.kind == .day {
          // A date of birth belongs to the person and not to the story.
          if field.name == "birth_date" { continue }
          if case .number(let day) = record.cells[position] {
            record.cells[position] = .number(day + Int64(days))
          }
        }
        records.append(record)
      }
    }
    return records
  }
}

extension Day {
  /// Whole weeks between two days, in days, so that a Tuesday stays a Tuesday.
  fileprivate static func weeks(from: Day, to: Day) -> Int {
    let days = to - from
    return days - ((days % 7) + 7) % 7
  }
}
