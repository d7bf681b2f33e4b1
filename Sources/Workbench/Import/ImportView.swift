import Casework
import Screen
import Texts

enum ImportView {
  static func draw(
    _ page: ImportState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let label = state.words(ListTexts.importPath) + ":"
    let width = frame.charset.width(label) + 3
    frame.text(label, in: rect, column: 1, .label)
    let intro = frame.charset.wrap(state.words(ListTexts.importIntro), width: rect.columns - 2)
    for (index, line) in intro.enumerated() {
      frame.text(line, in: rect, row: 1 + index, column: 1, .muted)
    }
    let list = rect.droppingTop(2 + intro.count)
    if let sheet = page.sheet {
      let lines = ImportPage.lines(sheet)
      page.list.draw(into: &frame, rect: list, focused: !page.isTyping) { index, _ in
        guard lines.indices.contains(index) else { return "" }
        let line = lines[index]
        return StyledLine(
          (line.rejects ? "! " : "  ") + state.words(line.text), line.rejects ? .error : .plain)
      }
    } else if !page.isTyping {
      frame.text(state.words(QueueTexts.loading), in: list, column: 1, .muted)
      frame.placeCursor(in: list)
    }
    page.field.draw(
      into: &frame, rect: rect.line(0).droppingLeft(width).droppingRight(1), focused: page.isTyping)
  }
}
