import Screen
import Texts

enum DialogView {
  static func draw(
    _ dialog: DialogState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let width = min(rect.columns, 76)
    let text = frame.charset.wrap(state.words(dialog.question), width: width - 4)
    let details = dialog.details.flatMap {
      frame.charset.wrap(state.words($0), width: width - 6, indent: 2)
    }
    let shown = details.prefix(max(0, rect.rows - text.count - 5))
    let box = rect.centered(
      Size(rows: text.count + shown.count + (shown.isEmpty ? 4 : 5), columns: width))
    let inner = frame.box(box, title: state.words(ScreenTexts.question))
    var row = 0
    for line in text {
      frame.text(line, in: inner, row: row, Style.plain.strong)
      row += 1
    }
    if !shown.isEmpty { row += 1 }
    for line in shown {
      frame.text(line, in: inner, row: row)
      row += 1
    }
    let no = "< \(state.words(dialog.no)) >"
    let yes = "< \(state.words(dialog.yes)) >"
    let line = min(row + 1, inner.rows - 1)
    let used = frame.text(no, in: inner, row: line, dialog.isYesSelected ? .button : .buttonFocused)
    frame.text(
      yes, in: inner, row: line, column: used + 2, dialog.isYesSelected ? .buttonFocused : .button)
    frame.placeCursor(in: inner, row: line, column: dialog.isYesSelected ? used + 4 : 2)
  }
}
