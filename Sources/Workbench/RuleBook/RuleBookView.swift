import Casework
import Screen
import Texts

enum RuleBookView {
  static func draw(
    _ page: RuleBookState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    guard let sheet = page.sheet else {
      frame.text(state.words(QueueTexts.loading), in: rect, column: 1, .muted)
      frame.placeCursor(in: rect)
      return
    }
    frame.text(sheet.name, in: rect, column: 1, .heading)
    let charset = frame.charset
    var body = rect.droppingTop(1)
    if let warning = sheet.warning {
      for line in charset.wrap(state.words(warning), width: max(10, body.columns - 2)) {
        frame.text(line, in: body, column: 1, .warning)
        body = body.droppingTop(1)
      }
    }
    page.list.draw(into: &frame, rect: body) { index, _ in
      guard sheet.tables.indices.contains(index - 1) else {
        return [
          Span(charset.pad(state.words(ListTexts.parameters), 34) + " ", .label),
          Span(state.words(ListTexts.rows(sheet.states.last?.parameters.count ?? 0)), .muted),
        ]
      }
      let table = sheet.tables[index - 1]
      return [
        Span(charset.pad(table.name, 34) + " "),
        Span(charset.pad(state.words(ListTexts.rows(table.rows.count)), 12), .muted),
        Span(state.words(table.choice), .muted),
      ]
    }
  }
}
