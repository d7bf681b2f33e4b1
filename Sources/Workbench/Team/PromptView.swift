import Screen
import Texts

enum PromptView {
  static func draw(
    _ prompt: PromptState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    var row = 0
    let area = rect.inset(columns: 1)
    let body = state.words(prompt.body)
    if !body.isEmpty { row += frame.paragraph(body, in: area, row: row) }
    if row > 0 { row += 1 }
    for (index, choice) in prompt.choices.prefix(max(0, rect.rows - 10)).enumerated() {
      frame.text("\(index + 1)  " + state.words(choice.words), in: area, row: row, .label)
      row += 1
    }
    if !prompt.choices.isEmpty { row += 1 }
    let label = prompt.fields.map { frame.charset.width(state.words($0.label)) }.max() ?? 0
    for (index, field) in prompt.fields.enumerated() {
      let isFocused = index == prompt.focus
      frame.text(state.words(field.label), in: area, row: row, isFocused ? .heading : .label)
      let place = area.line(row).droppingLeft(label + 2)
      switch field.input {
      case .text(let text), .day(let text):
        text.draw(into: &frame, rect: place, focused: isFocused)
        if isFocused, text.isEmpty, let hint = field.hint {
          row += 1
          frame.text(
            state.words(hint), in: area.line(row).droppingLeft(label + 2), .muted)
        }
        row += 1
      case .choice(let choice):
        let rows = choice.rows(columns: place.columns, charset: frame.charset)
        let whole = area.droppingTop(row).top(rows).droppingLeft(label + 2)
        choice.draw(into: &frame, rect: whole, focused: isFocused)
        row += rows
      }
    }
    row += 1
    if let problem = prompt.problem {
      row += frame.paragraph(state.words(problem), in: area, row: row, .error)
    }
    frame.text(
      state.words(prompt.fields.count > 2 ? TeamTexts.sheetKeys : TeamTexts.promptKeys), in: area,
      row: row, .muted)
  }
}
