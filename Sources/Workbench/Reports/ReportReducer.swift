import Casework
import CivilTime
import Screen
import Texts

/// Choosing report, quarter and unit; every figure opens its cases.
enum ReportReducer {
  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    if command == .reports {
      // The last quarter that is over: of the running one the figures still move.
      let last = ReportState.quarter(of: state.today).lowerBound - 1
      let page = ReportState(
        ReportRequest(
          name: "R-A", period: ReportState.quarter(of: last), unit: .everybody,
          asOf: state.today))
      state.push(.report(page))
      return [.supervise(.overview), .supervise(.report(page.request))]
    }
    guard case .team(.report(var page))? = state.stack.last else { return [] }
    switch command {
    case .earlier:
      page.request.period = ReportState.quarter(of: page.request.period.lowerBound - 1)
    case .later:
      page.request.period = ReportState.quarter(of: page.request.period.upperBound + 1)
    case .nextReport:
      let index = ReportState.names.firstIndex(of: page.request.name) ?? 0
      page.request.name = ReportState.names[(index + 1) % ReportState.names.count]
    case .nextUnit where page.request.name == "R-H" || page.request.name == "R-I":
      state.say(.info, ReportTexts.wholeOfficeOnly)
      return []
    case .nextUnit:
      page.request.unit = next(page.request.unit, state)
    case .reportPeriod:
      state.push(.prompt(ReportPrompts.period(page.request, state)))
      return []
    case .exportReport:
      state.push(.prompt(ReportPrompts.export(page.request)))
      return []
    default: return []
    }
    page.table = nil
    state.replaceTop(.report(page))
    return [.supervise(.report(page.request))]
  }

  /// Another period, typed.
  static func show(_ period: ClosedRange<Day>, _ state: inout WorkbenchState) -> [Effect] {
    guard case .team(.report(var page))? = state.stack.last else { return [] }
    page.request.period = period
    page.table = nil
    state.replaceTop(.report(page))
    return [.supervise(.report(page.request))]
  }

  /// The whole office and each team in turn; single workers only where the office allows it.
  private static func next(_ unit: ReviewTarget, _ state: WorkbenchState) -> ReviewTarget {
    var units: [ReviewTarget] = [.everybody] + state.teams.map { .team($0) }
    if state.session.showsPersonFigures { units += state.colleagues.map { .worker($0) } }
    let index = units.firstIndex(of: unit) ?? 0
    return units[(index + 1) % units.count]
  }

  static func take(_ table: ReportTable, _ state: inout WorkbenchState) {
    for index in state.stack.indices {
      guard case .team(.report(var page)) = state.stack[index], page.request.name == table.name,
        page.request.period == table.period
      else { continue }
      page.table = table
      page.list.load(total: table.rows.count, offset: 0, ids: table.rows.map(\.key))
      state.stack[index] = .team(.report(page))
    }
    Layouts.fit(&state)
  }

  static func open(_ page: ReportState, _ state: inout WorkbenchState) -> [Effect] {
    guard let row = page.selected else { return [] }
    // A sample's cases stand under pseudonyms, on its own page.
    if !row.group.isEmpty { return SampleReducer.open(row.group, &state) }
    if page.request.name == "R-H" { return FollowUpReducer.open(&state) }
    state.push(.figure(FigureState(label: row.label, ids: row.cases)))
    return [.supervise(.cases(row.cases))]
  }
}
