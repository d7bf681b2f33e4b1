import Casework
import Screen
import Texts

/// The proposal: every talk with its day, how full the day gets, and what found no day and why.
enum SpreadView {
  static func draw(
    _ page: SpreadState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    let spread = page.spread
    let head = WorkloadTexts.spread(
      talks: spread.placements.count, days: Set(spread.placements.map(\.day)).count,
      maximum: spread.maximum, left: spread.leftovers.count)
    frame.paragraph(state.words(head), in: rect.inset(columns: 1), row: 0, Style.plain.strong)
    page.list.draw(
      into: &frame, rect: rect.droppingTop(2), empty: state.words(WorkloadTexts.nothingToSpread)
    ) { row, _ in
      guard let demand = page.demand(at: row) else { return "" }
      let name = state.shown(state.workload?.names[demand.caseID] ?? "", demand.caseID)
      var line: StyledLine
      if spread.placements.indices.contains(row) {
        let day = spread.placements[row].day
        let isFirst = row == 0 || spread.placements[row - 1].day != day
        line = [
          Span(charset.pad(isFirst ? state.formats.shortDay(day) : "", 11), Style.plain.strong),
          Span(
            charset.pad(
              isFirst
                ? state.words(WorkloadTexts.filled(spread.load[day] ?? 0, spread.maximum)) : "", 10),
            .muted),
        ]
      } else {
        let reason = spread.leftovers[row - spread.placements.count].reason
        line = [
          Span(charset.pad(state.words(WorkloadTexts.reason(reason)), 21), .warning)
        ]
      }
      for span in CallLine.rest(name, demand, rect.columns - 23, state, charset) {
        line.append(span.text, span.style)
      }
      return line
    }
  }
}
