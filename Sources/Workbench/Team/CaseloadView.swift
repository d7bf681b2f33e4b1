import Casework
import Screen
import Texts

/// The cases of a unit, the riskiest first, and beside or below them the counters.
enum CaseloadView {
  static func draw(
    _ page: CaseloadState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let rects = parts(rect, wide: state.window.arrangement != .single)
    let charset = frame.charset
    let name = min(26, max(16, rects.list.columns / 3))
    page.list.draw(
      into: &frame, rect: rects.list,
      empty: state.words(page.sheet == nil ? TeamTexts.loading : TeamTexts.noCases)
    ) { index, id in
      guard page.lines.indices.contains(index) else { return "" }
      let line = page.lines[index]
      let mark = line.risk.worst.map(\.mark) ?? " "
      return [
        Span(mark, line.risk.worst?.style ?? .plain),
        Span(" " + charset.pad(state.shown(line.clientName, id), name) + " ", Style.plain.strong),
        Span(
          line.marks.sorted { $0.rawValue < $1.rawValue }
            .map { state.words($0.words) + " · " }.joined(), .warning),
        Span(line.rating.map { "(\(state.words(ChecklistTexts.rating($0)))) " } ?? "", .muted),
        Span(state.words(TeamTexts.risk(line.risk, state.formats))),
      ]
    }
    if rects.counters.column == rects.list.column {
      frame.rule(in: rect, row: rects.list.rows)
    } else {
      frame.verticalRule(in: rect, column: rects.counters.column - rect.column - 1)
    }
    counters(page, state, into: &frame, rect: rects.counters)
  }

  static func parts(_ rect: Rect, wide: Bool) -> (list: Rect, counters: Rect) {
    if wide {
      let parts = rect.splitColumns([.share(1), .fixed(38)], gap: 1)
      return (parts[0], parts[1])
    }
    let parts = rect.splitRows([.share(1), .fixed(min(6, rect.rows / 3))], gap: 1)
    return (parts[0], parts[1])
  }

  private static func counters(
    _ page: CaseloadState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    guard let sheet = page.sheet else { return }
    guard let counters = sheet.counters else {
      frame.paragraph(
        state.words(ReportTexts.personFiguresOff), in: rect.droppingLeft(1), .muted)
      return
    }
    var lines = TeamTexts.counters(counters, state.formats).map(state.words)
    lines += counters.dismissalReasons.map {
      state.words(TeamTexts.dismissal($0, state.formats))
    }
    // Two columns where there are more lines than rows.
    let columns = lines.count > rect.rows ? 2 : 1
    let width = (rect.columns - 1) / columns
    for (index, line) in lines.enumerated() {
      let (column, row) = (index / rect.rows, index % rect.rows)
      guard column < columns else { break }
      let area = Rect(
        row: rect.row, column: rect.column + 1 + column * width, rows: rect.rows,
        columns: width - 1)
      frame.text(line, in: area, row: row)
    }
  }
}
