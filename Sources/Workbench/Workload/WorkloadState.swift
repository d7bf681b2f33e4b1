package import Casework
package import CivilTime
package import Screen

/// What the forecast is made from: the open talks of a caseload and what its days hold already.
package struct WorkloadSheet: Equatable, Sendable {
  package var worker: WorkerID?
  package var demands: [CallDemand]
  package var names: [CaseID: String]
  package var occupied: [Day: Int]

  package init(
    worker: WorkerID?, demands: [CallDemand], names: [CaseID: String], occupied: [Day: Int]
  ) {
    self.worker = worker
    self.demands = demands
    self.names = names
    self.occupied = occupied
  }
}

/// Auslastung: the weeks to come, the talks of one of them, and the talks spread over days.
package enum WorkloadScreen: Equatable, Sendable {
  case forecast(ForecastState)
  case calls(CallsState)
  case spread(SpreadState)

  package var scopes: [Scope] {
    switch self {
    case .forecast: ScreenState.reading + [.workload]
    case .calls: ScreenState.onCase
    case .spread: ScreenState.reading + [.spreading]
    }
  }
}

package struct ForecastState: Equatable, Sendable {
  package var unit = LoadForecast.Unit.weeks
  package var list = ListView<Day>()

  package init() {}
}

/// The talks that fall due or take place in a span of days.
package struct CallsState: Equatable, Sendable {
  package struct ID: Hashable, Sendable {
    package var caseID: CaseID
    package var step: Step
  }

  package var first: Day
  package var last: Day
  package var list = ListView<ID>()

  package init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }
}

/// The proposal, before anything of it is saved.
package struct SpreadState: Equatable, Sendable {
  package var spread: CallSpread
  package var list: ListView<Int>

  package init(spread: CallSpread) {
    self.spread = spread
    let rows = spread.placements.count + spread.leftovers.count
    list = ListView(total: rows, ids: Array(0..<rows))
  }

  /// The talk of a row; those that found no day come after the others.
  package func demand(at row: Int) -> CallDemand? {
    if spread.placements.indices.contains(row) { return spread.placements[row].demand }
    let index = row - spread.placements.count
    return spread.leftovers.indices.contains(index) ? spread.leftovers[index].demand : nil
  }
}

extension WorkbenchState {
  /// The weeks or days ahead, from what was read last.
  package func forecast(_ unit: LoadForecast.Unit) -> LoadForecast {
    LoadForecast(
      workload?.demands ?? [], occupied: workload?.occupied ?? [:], from: today, by: unit,
      maximum: surroundings.callsPerDay, calendar)
  }

  /// The talks of some days: those with a date there, and those that fall due there without one.
  package func calls(from first: Day, to last: Day) -> [CallDemand] {
    let all = workload?.demands ?? []
    return all.filter { demand in
      if demand.isOverdue { return first <= today && today <= last }
      let day = demand.plannedOn ?? demand.counts(on: today)
      return first <= day && day <= last
    }.sorted { a, b in
      let (first, second) = (a.plannedOn ?? a.due, b.plannedOn ?? b.due)
      return first == second ? a.caseID.text < b.caseID.text : first < second
    }
  }
}
