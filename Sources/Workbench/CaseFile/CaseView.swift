import Casework
import Screen
import Texts

enum CaseView {
  static func draw(_ page: CaseState, _ state: WorkbenchState, into frame: inout Frame) {
    let window = state.window
    let rects = Layouts.caseFile(window)
    let isSplit = rects.cards.column != rects.timeline.column
    guard state.loaded?.id == page.caseID else {
      frame.text(state.words(CaseTexts.loading), in: rects.cards, column: 1, .muted)
      frame.placeCursor(in: rects.cards)
      return
    }
    if isSplit {
      let body = Layouts.page(window)
      frame.verticalRule(in: body, column: rects.timeline.column - body.column - 1)
      draw(page.cards, page.cardList, page.pane == .cards, state, into: &frame, rect: rects.cards)
      draw(
        page.timeline, page.timelineList, page.pane == .timeline, state, into: &frame,
        rect: rects.timeline)
    } else {
      tabs(page, state, into: &frame, rect: Layouts.page(window).line(0))
      switch page.pane {
      case .cards:
        draw(page.cards, page.cardList, true, state, into: &frame, rect: rects.cards)
      case .timeline:
        draw(page.timeline, page.timelineList, true, state, into: &frame, rect: rects.timeline)
      }
    }
  }

  /// The row under the cursor where its pane is too narrow for it: then it stands whole in the status row.
  static func clippedRow(_ page: CaseState, _ state: WorkbenchState) -> String? {
    let rects = Layouts.caseFile(state.window)
    let (rows, list, rect) =
      page.pane == .cards
      ? (page.cards, page.cardList, rects.cards)
      : (page.timeline, page.timelineList, rects.timeline)
    guard let index = list.selectedID, rows.indices.contains(index) else { return nil }
    let width = labelWidth(rows, state, state.charset, rect.columns)
    let shown = line(rows[index], state, state.charset, width)
    // One column is the cursor's.
    guard state.charset.width(shown.text) > rect.columns - 1 else { return nil }
    return state.words(rows[index].label) + ": " + state.words(rows[index].text)
  }

  private static func tabs(
    _ page: CaseState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    func tab(_ phrase: Phrase, _ isActive: Bool) -> Span {
      isActive
        ? Span("[\(state.words(phrase))]", Style.heading) : Span(" \(state.words(phrase)) ", .muted)
    }
    frame.line(
      StyledLine([
        Span(" "), tab(CaseTexts.cards, page.pane == .cards), Span(" "),
        tab(CaseTexts.timeline, page.pane == .timeline),
      ]), in: rect)
    frame.textRight("Tab ", in: rect, .muted)
  }

  private static func draw(
    _ rows: [CaseRow], _ list: ListView<Int>, _ focused: Bool, _ state: WorkbenchState,
    into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    let width = labelWidth(rows, state, charset, rect.columns)
    list.draw(
      into: &frame, rect: rect, focused: focused, empty: state.words(CaseTexts.nothing)
    ) { index, _ in
      rows.indices.contains(index) ? line(rows[index], state, charset, width) : ""
    }
  }

  private static func labelWidth(
    _ rows: [CaseRow], _ state: WorkbenchState, _ charset: Charset, _ columns: Int
  ) -> Int {
    let longest = rows.filter { $0.kind == .line }.map { charset.width(state.words($0.label)) }
      .max()
    return min(longest ?? 0, max(10, min(19, columns * 2 / 5)))
  }

  private static func line(
    _ row: CaseRow, _ state: WorkbenchState, _ charset: Charset, _ width: Int
  ) -> StyledLine {
    switch row.kind {
    case .blank: return ""
    case .heading: return StyledLine(state.words(row.label), .heading)
    case .finding:
      let severity = row.severity ?? .hint
      return [
        Span(" \(severity.mark) ", severity.style),
        Span(charset.pad(state.words(row.label), 7), .label), Span(state.words(row.text)),
      ]
    case .line:
      return [
        Span("  " + charset.pad(state.words(row.label), width) + "  ", .label),
        Span(state.words(row.text)),
      ]
    }
  }
}
