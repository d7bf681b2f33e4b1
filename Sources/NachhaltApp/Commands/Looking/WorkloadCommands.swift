import CaseStore
import Casework
import CivilTime
import Exchange
import Texts
import Workbench

extension OptionSpec {
  fileprivate static let maximum = OptionSpec(
    name: "max", value: "ZAHL",
    summary: Phrase("höchstens so viele Gespräche am Tag", "at most so many talks a day"))
}

extension CommandSpec {
  static let load = CommandSpec(
    name: "load", aliases: ["auslastung"], group: .look,
    summary: Phrase(
      "zeigt, wie viele Gespräche in den nächsten Wochen fällig werden",
      "shows how many talks fall due in the weeks to come"),
    options: [
      .worker, .allWorkers, .maximum,
      OptionSpec(
        name: "weeks", value: "ZAHL", summary: Phrase("so viele Wochen (8)", "so many weeks (8)")),
      OptionSpec(
        name: "days", value: nil, summary: Phrase("je Tag statt je Woche", "by day instead of week")
      ),
    ]
  ) { (call) throws(CommandFailure) in
    let desk = try WorkloadDesk(call)
    let forecast = LoadForecast(
      desk.sheet.demands, occupied: desk.sheet.occupied, from: desk.office.today,
      weeks: desk.weeks, by: call.has("days") ? .days : .weeks, maximum: desk.maximum,
      desk.calendar)
    if call.wantsJSON {
      call.answer(forecast.slots.map(WorkloadAnswer.value))
      return .done
    }
    let formats = Formats(call.program.language)
    let words = [
      WorkloadTexts.week, WorkloadTexts.due, WorkloadTexts.planned, WorkloadTexts.overdue,
      WorkloadTexts.room,
    ]
    var table = TextTable(columns: 6)
    table.add(words.map { $0[formats.language] } + [""])
    for slot in forecast.slots {
      let name = "\(formats.week(slot.first))  \(formats.shortDay(slot.first))"
      table.add(
        [slot.first == slot.last ? name : name + " – \(formats.shortDay(slot.last))"]
          + [slot.due, slot.planned, slot.overdue, slot.capacity].map { "\($0)" }
          + [slot.isTooMuch ? WorkloadTexts.tooMuch[formats.language] : ""])
    }
    call.program.print(bytes: table.bytes())
    return .done
  }

  static let spread = CommandSpec(
    name: "spread", aliases: ["verteile"], group: .record,
    summary: Phrase(
      "verteilt Gespräche ohne Datum auf Tage ihrer Fenster",
      "spreads talks without a date over the days of their windows"),
    options: [
      .worker, .allWorkers, .maximum,
      OptionSpec(
        name: "weeks", value: "ZAHL",
        summary: Phrase(
          "Fenster, die in so vielen Wochen beginnen (8)", "windows that open within weeks (8)")),
      OptionSpec(
        name: "apply", value: nil,
        summary: Phrase(
          "trägt die Termine ein; sonst nur die Vorschau",
          "enters the appointments; otherwise a preview only")),
    ],
    details: [
      Phrase(
        "Arbeitstage des Bundeslandes ohne eigene Abwesenheit, nie außerhalb des Fensters. "
          + "Was keinen Tag findet, wird mit Grund genannt. ‹nachhalt undo› nimmt alles zurück.",
        "Working days of the Land without one's own absence, never outside the window. "
          + "What finds no day is named with its reason. ‹nachhalt undo› takes it all back.")
    ]
  ) { (call) throws(CommandFailure) in
    let desk = try WorkloadDesk(call)
    let spread = CallSpread(
      desk.sheet.demands, occupied: desk.sheet.occupied, from: desk.office.today,
      maximum: desk.maximum, desk.calendar)
    if call.wantsJSON {
      call.answer(
        spread.placements.map { WorkloadAnswer.value($0.demand, day: $0.day, reason: nil) }
          + spread.leftovers.map { WorkloadAnswer.value($0.demand, day: nil, reason: $0.reason) })
    } else {
      desk.print(spread, call.program)
    }
    if call.has("apply"), !spread.placements.isEmpty { try desk.apply(spread) }
    return .done
  }
}

/// What both commands work on.
struct WorkloadDesk {
  let office: Office
  let sheet: WorkloadSheet
  let calendar: WorkingCalendar
  let maximum: Int
  let weeks: Int

  init(_ call: borrowing Invocation) throws(CommandFailure) {
    office = try Office(call.program)
    maximum = try call.number("max", in: 1...50) ?? office.settings.callsPerDay
    weeks = try call.number("weeks", in: 1...52) ?? 8
    let worker = try call.worker(of: office)
    calendar = WorkingCalendar(office, worker)
    do {
      sheet = try WorkloadReader(office: office).sheet(
        of: worker, on: office.today,
        through: LoadForecast.end(from: office.today, weeks: weeks))
    } catch {
      throw CommandFailure(error)
    }
  }

  func apply(_ spread: CallSpread) throws(CommandFailure) {
    var seen: Set<CaseID> = []
    let cases = spread.placements.map(\.demand.caseID).filter { seen.insert($0).inserted }
    do throws(StoreFailure) {
      var changes: [Change] = []
      for id in cases {
        let file = try office.store.caseFile(id)
        let context = DraftContext(
          file: file, today: office.today, author: office.userName, calendar: calendar)
        changes +=
          BulkOrder.Action.spread(spread.placements).changes(in: context) ?? []
      }
      try office.store.apply(
        .callsSpread, changes, on: nil, by: office.userName, at: SystemClock.seconds(),
        evaluate: nil)
    } catch {
      throw CommandFailure(error)
    }
  }

  func print(_ spread: CallSpread, _ program: Program) {
    let formats = Formats(program.language)
    var table = TextTable(columns: 4)
    for placement in spread.placements {
      table.add(row(formats.day(placement.day), placement.demand, formats))
    }
    for leftover in spread.leftovers {
      table.add(
        row(WorkloadTexts.reason(leftover.reason)[formats.language], leftover.demand, formats))
    }
    program.print(bytes: table.bytes())
    program.print(
      WorkloadTexts.spread(
        talks: spread.placements.count, days: Set(spread.placements.map(\.day)).count,
        maximum: spread.maximum, left: spread.leftovers.count))
  }

  private func row(_ first: String, _ demand: CallDemand, _ formats: Formats) -> [String] {
    [
      first, "\(demand.caseID.text) \(sheet.names[demand.caseID] ?? "")",
      demand.step.phrase[formats.language],
      "\(formats.shortDay(demand.opens)) – \(formats.shortDay(demand.last))",
    ]
  }
}

enum WorkloadAnswer {
  static func value(_ slot: LoadForecast.Slot) -> JSONValue {
    .object([
      .init("schema", "nachhalt/load/1"),
      .init("from", .string(slot.first.iso)), .init("to", .string(slot.last.iso)),
      .init("due", .number(Int64(slot.due))), .init("planned", .number(Int64(slot.planned))),
      .init("overdue", .number(Int64(slot.overdue))),
      .init("capacity", .number(Int64(slot.capacity))),
    ])
  }

  static func value(
    _ demand: CallDemand, day: Day?, reason: CallSpread.Reason?
  ) -> JSONValue {
    .object([
      .init("schema", "nachhalt/spread/1"),
      .init("case", .string(demand.caseID.text)), .init("step", .string(demand.step.code)),
      .init("opens", .string(demand.opens.iso)), .init("last", .string(demand.last.iso)),
      .init("day", day.map { .string($0.iso) } ?? .null),
      .init("reason", reason.map { .string("\($0)") } ?? .null),
    ])
  }
}

extension Invocation {
  /// A number within bounds, nil where none was given.
  func number(_ name: String, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
    guard let text = option(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .usage(
        Phrase(
          "‹--\(name)› erwartet eine Zahl von \(range.lowerBound) bis \(range.upperBound).",
          "‹--\(name)› expects a number from \(range.lowerBound) to \(range.upperBound)."))
    }
    return number
  }
}
