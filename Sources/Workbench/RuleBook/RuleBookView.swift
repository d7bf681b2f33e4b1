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
    frame.text("\(sheet.name) \(sheet.version)", in: rect, column: 1, .heading)
    let charset = frame.charset
    page.list.draw(into: &frame, rect: rect.droppingTop(1)) { index, _ in
      guard sheet.tables.indices.contains(index - 1) else {
        return [
          Span(charset.pad(state.words(ListTexts.parameters), 34) + " ", .label),
          Span(state.words(ListTexts.rows(sheet.parameters.count)), .muted),
        ]
      }
      let table = sheet.tables[index - 1]
      return [
        Span(charset.pad(table.name, 34) + " "),
        Span(charset.pad(state.words(ListTexts.rows(table.rows.count)), 12), .muted),
        Span(table.hitPolicy, .muted),
      ]
    }
  }
}
