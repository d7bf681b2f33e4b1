import Casework
import CivilTime
import Screen
import Texts

/// Looking ahead over eight weeks, and spreading the talks that have no date yet.
enum WorkloadReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack = [.workload(.forecast(ForecastState()))]
    fill(&state)
    Layouts.fit(&state)
    return [request(state)]
  }

  static func request(_ state: WorkbenchState) -> Effect {
    .loadWorkload(
      worker: state.queue.isEverybodys ? nil : state.session.worker, today: state.today,
      through: LoadForecast.end(from: state.today, weeks: 8))
  }

  static func take(_ sheet: WorkloadSheet, _ state: inout WorkbenchState) {
    state.workload = sheet
    fill(&state)
    Layouts.fit(&state)
  }

  /// Brings the lists of the open screens to what is known now; the cursor stays on its day or talk.
  private static func fill(_ state: inout WorkbenchState) {
    for index in state.stack.indices {
      switch state.stack[index] {
      case .workload(.forecast(var page)):
        let days = state.forecast(page.unit).slots.map(\.first)
        page.list.load(total: days.count, offset: 0, ids: days)
        state.stack[index] = .workload(.forecast(page))
      case .workload(.calls(var page)):
        let ids = state.calls(from: page.first, to: page.last).map {
          CallsState.ID(caseID: $0.caseID, step: $0.step)
        }
        page.list.load(total: ids.count, offset: 0, ids: ids)
        state.stack[index] = .workload(.calls(page))
      default: break
      }
    }
  }

  static func move(_ key: Key, _ screen: WorkloadScreen, _ state: inout WorkbenchState) {
    switch screen {
    case .forecast(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.workload(.forecast(page)))
    case .calls(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.workload(.calls(page)))
    case .spread(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.workload(.spread(page)))
    }
  }

  static func open(_ screen: WorkloadScreen, _ state: inout WorkbenchState) -> [Effect] {
    switch screen {
    case .forecast(let page):
      let slots = state.forecast(page.unit).slots
      guard slots.indices.contains(page.list.selectedIndex) else { return [] }
      let slot = slots[page.list.selectedIndex]
      state.stack.append(.workload(.calls(CallsState(first: slot.first, last: slot.last))))
      fill(&state)
      Layouts.fit(&state)
      return []
    case .calls(let page):
      return page.list.selectedID.map { CaseReducer.open($0.caseID, &state) } ?? []
    case .spread(let page):
      guard let demand = page.demand(at: page.list.selectedIndex) else { return [] }
      return CaseReducer.open(demand.caseID, &state)
    }
  }

  /// Weeks or single days.
  static func switchUnit(_ page: ForecastState, _ state: inout WorkbenchState) {
    var page = page
    let day = page.list.selectedID
    page.unit = page.unit == .weeks ? .days : .weeks
    page.list = ListView()
    state.replaceTop(.workload(.forecast(page)))
    fill(&state)
    guard case .workload(.forecast(var filled))? = state.stack.last, let day else { return }
    // The week that holds the day, or the first day of the week.
    let slots = state.forecast(filled.unit).slots
    if let index = slots.firstIndex(where: { $0.last >= day }) { filled.list.select(index: index) }
    state.replaceTop(.workload(.forecast(filled)))
    Layouts.fit(&state)
  }

  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    switch command {
    case .workload: return open(&state)
    case .spread:
      guard let sheet = state.workload else { return [] }
      let spread = CallSpread(
        sheet.demands, occupied: sheet.occupied, from: state.today,
        maximum: state.surroundings.callsPerDay, state.calendar)
      state.stack.append(.workload(.spread(SpreadState(spread: spread))))
      Layouts.fit(&state)
      return []
    case .applySpread:
      guard case .workload(.spread(let page))? = state.stack.last else { return [] }
      guard !page.spread.placements.isEmpty else {
        state.say(.warning, WorkloadTexts.nothingToSpread)
        return []
      }
      let placements = page.spread.placements
      return [
        .saveBulk(
          BulkOrder(
            action: .spread(placements), cases: placements.map(\.demand.caseID).distinct))
      ]
    default: return []
    }
  }

  /// It is saved: the preview has done its service.
  static func saved(_ state: inout WorkbenchState) {
    if case .workload(.spread)? = state.stack.last { state.stack.removeLast() }
  }
}

extension Array where Element: Hashable {
  /// Without repetitions, in the order of the first ones.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
