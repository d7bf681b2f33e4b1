import Casework
import CivilTime

/// The matters of a case for the list "Heute": one line a matter.
struct QueueBuilder {
  // Case and facts travel as arguments: kept here they would be copied for every case.
  let today: Day
  let order: QueueOrder
  let numbers: Parameters
  var horizon: Horizon
  var entries: [QueueEntry] = []

  static func entries(
    _ file: CaseFile, _ facts: CaseFacts, _ plan: Plan, _ results: [RuleResult],
    _ order: QueueOrder, _ numbers: Parameters, _ horizon: inout Horizon
  ) -> [QueueEntry] {
    var builder = QueueBuilder(
      today: facts.today, order: order, numbers: numbers, horizon: horizon)
    let merged = builder.addSteps(plan, results, file, facts)
    builder.addFindings(results, without: merged, file.record.id)
    builder.addAppointments(plan, file, hasEnded: facts.hasEnded)
    builder.addTasks(file)
    builder.addHints(file, facts)
    horizon = builder.horizon
    if builder.entries.count > 1 { builder.entries.sort(by: QueueBuilder.precedes) }
    return builder.entries
  }

  /// Asks the model for the band and keeps the entry if it has one.
  mutating func add(_ entry: consuming QueueEntry, kind: ResultKind?) {
    let key = QueueOrder.Key(
      matter: entry.matter, rule: entry.rule, severity: entry.severity, kind: kind,
      state: entry.state, days: entry.sortDay.map { $0 - today })
    let answer = order.answer(key)
    if let change = answer.change { horizon.note(today + change) }
    guard let band = answer.band else { return }
    entry.band = band
    entries.append(entry)
  }

  /// The order inside a case; between cases the name comes after the severity.
  static func precedes(_ a: QueueEntry, _ b: QueueEntry) -> Bool {
    if a.band != b.band { return a.band < b.band }
    if a.sortDay != b.sortDay {
      guard let first = a.sortDay else { return false }
      guard let second = b.sortDay else { return true }
      return first < second
    }
    if a.severity != b.severity { return a.severity.rawValue < b.severity.rawValue }
    return (a.rule ?? "") < (b.rule ?? "")
  }
}
