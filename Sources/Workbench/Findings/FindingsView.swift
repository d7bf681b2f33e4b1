import Casework
import Screen
import Texts

enum FindingsView {
  static func draw(
    _ page: FindingsState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let hasDismissed = page.groups.contains { $0.dismissed > 0 }
    var columns = [
      TableColumn(state.words(FilterTexts.severity), minimum: 9, maximum: 9, priority: 5),
      TableColumn(state.words(ListTexts.rule), minimum: 5, maximum: 6, priority: 9),
      TableColumn(
        state.words(ListTexts.casesColumn), minimum: 6, maximum: 6, priority: 7, alignment: .right),
    ]
    if hasDismissed {
      columns.append(
        TableColumn(
          state.words(ListTexts.dismissedColumn), minimum: 9, maximum: 9, priority: 1,
          alignment: .right))
    }
    columns.append(TableColumn("", minimum: 20, priority: 8))
    let table = Table(columns, width: rect.columns - 1, charset: frame.charset)
    frame.line(table.header, in: rect.line(0).droppingLeft(1))
    let empty: Phrase = page.isLoaded ? ListTexts.noFindings : QueueTexts.loading
    page.list.draw(
      into: &frame, rect: rect.droppingTop(1), empty: state.words(empty)
    ) { index, _ in
      guard page.groups.indices.contains(index) else { return "" }
      let group = page.groups[index]
      var cells = [
        Span("\(group.severity.mark) \(state.words(group.severity.phrase))", group.severity.style),
        Span(group.rule, .label), Span(state.formats.number(group.cases), Style.plain.strong),
      ]
      if hasDismissed {
        cells.append(
          Span(group.dismissed == 0 ? "" : state.formats.number(group.dismissed), .muted))
      }
      return table.line(cells + [Span(state.words(group.title))])
    }
  }

  static func draw(
    _ page: FindingCasesState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let head = "\(page.group.rule) \(state.words(page.group.title))"
    frame.text(head, in: rect.line(0), column: 1, .heading)
    frame.textRight(state.formats.cases(page.group.cases) + " ", in: rect.line(0), .muted)
    let charset = frame.charset
    let name = min(28, max(16, rect.columns / 4))
    page.list.draw(
      into: &frame, rect: rect.droppingTop(1),
      empty: state.words(page.isLoaded ? ListTexts.noFindings : QueueTexts.loading)
    ) { index, _ in
      guard let line = page.line(at: index) else { return "" }
      let result = line.result
      let text =
        state.language == .german || result.textEnglish.isEmpty ? result.text : result.textEnglish
      let since = result.since.map { state.formats.since($0, today: state.today) } ?? ""
      return [
        Span(result.severity.mark + " ", result.severity.style),
        Span(
          charset.pad(state.shown(line.clientName, line.caseID), name) + " ", Style.plain.strong),
        Span(charset.pad(since, 14) + " "), Span(text),
      ]
    }
  }
}
