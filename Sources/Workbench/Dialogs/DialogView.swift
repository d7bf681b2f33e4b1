import Screen
import Texts

enum DialogView {
  static func draw(
    _ dialog: DialogState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let width = min(rect.columns, 76)
    let text = frame.charset.wrap(state.words(dialog.question), width: width - 4)
    let details = dialog.details.flatMap {
      frame.charset.wrap(state.words($0), width: width - 4, indent: 2)
    }
    let options = dialog.options.count
    let room = max(0, rect.rows - text.count - options - 4)
    let shown = details.prefix(room)
    let gap = shown.isEmpty ? 0 : 1
    let box = rect.centered(
      Size(rows: text.count + gap + shown.count + options + 3, columns: width))
    let inner = frame.box(box, title: state.words(dialog.title))
    var row = 0
    for line in text {
      frame.text(line, in: inner, row: row, Style.plain.strong)
      row += 1
    }
    row += gap
    for line in shown {
      frame.text(line, in: inner, row: row)
      row += 1
    }
    row += 1
    for (index, option) in dialog.options.enumerated() {
      let isSelected = index == dialog.selected
      let letter = option.letters.first.map { String($0) } ?? "-"
      frame.text(
        (isSelected ? "> " : "  ") + "< \(letter)  \(state.words(option.phrase)) >", in: inner,
        row: row + index, isSelected ? .buttonFocused : .button)
      if isSelected { frame.placeCursor(in: inner, row: row + index) }
    }
  }
}
