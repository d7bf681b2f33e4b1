import Screen
import Texts

enum WelcomeView {
  static func draw(
    _ page: WelcomeState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let area = rect.inset(columns: 2)
    var row = 1
    row += frame.paragraph(
      state.words(WelcomeTexts.question), in: area, row: row, Style.plain.strong)
    row += 1
    for choice in WelcomeState.Choice.allCases {
      let isSelected = choice == page.selected
      let (letter, phrase): (String, Phrase) =
        switch choice {
        case .demo: ("d", WelcomeTexts.demo)
        case .learn: ("e", WelcomeTexts.learn)
        case .create: ("n", WelcomeTexts.create)
        case .bring: ("i", WelcomeTexts.bring)
        case .open: ("o", WelcomeTexts.open)
        case .leave: ("q", WelcomeTexts.leave)
        }
      frame.text(
        (isSelected ? "> " : "  ") + "< \(letter)  \(state.words(phrase)) >", in: area, row: row,
        isSelected ? .buttonFocused : .button)
      if isSelected, !page.isTyping { frame.placeCursor(in: area, row: row) }
      row += 1
    }
    row += 1
    if page.path != nil {
      let label =
        state.words(page.selected == .open ? WelcomeTexts.pathLabel : WelcomeTexts.newPathLabel)
        + ":"
      frame.text(label, in: area, row: row, .label)
      page.field.draw(
        into: &frame, rect: area.line(row).droppingLeft(frame.charset.width(label) + 1),
        focused: page.isTyping)
      row += 2
    }
    frame.paragraph(state.words(WelcomeTexts.explanation), in: area, row: row, .muted)
  }
}
