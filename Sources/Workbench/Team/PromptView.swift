import Screen
import Texts

enum PromptView {
  static func draw(
    _ prompt: PromptState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    var row = 0
    let area = rect.inset(columns: 1)
    row += frame.paragraph(state.words(prompt.body), in: area, row: row)
    if row > 0 { row += 1 }
    for (index, choice) in prompt.choices.enumerated() {
      frame.text("\(index + 1)  " + state.words(choice), in: area, row: row, .label)
      row += 1
    }
    if !prompt.choices.isEmpty { row += 1 }
    let label = max(
      frame.charset.width(state.words(prompt.label)),
      frame.charset.width(state.words(TeamTexts.due))
    )
    func field(_ text: TextField, _ words: Phrase, focused: Bool) {
      frame.text(state.words(words), in: area, row: row, .label)
      text.draw(
        into: &frame, rect: area.line(row).droppingLeft(label + 2), focused: focused)
      row += 1
    }
    field(prompt.text, prompt.label, focused: !prompt.isOnDay)
    if let day = prompt.day { field(day, TeamTexts.due, focused: prompt.isOnDay) }
    row += 1
    if let problem = prompt.problem {
      frame.text(state.words(problem), in: area, row: row, .error)
      row += 1
    }
    frame.text(state.words(TeamTexts.promptKeys), in: area, row: row, .muted)
  }
}
