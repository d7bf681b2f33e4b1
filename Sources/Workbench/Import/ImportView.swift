import Casework
import Screen
import Texts

enum ImportView {
  static func draw(
    _ page: ImportState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let labels = [ImportWords.path, ImportWords.mapping].map { state.words($0) + ":" }
    let width = (labels.map { frame.charset.width($0) }.max() ?? 0) + 2
    for (row, label) in labels.enumerated() {
      frame.text(label, in: rect, row: row, column: 1, .label)
    }
    frame.text(
      page.mapping ?? state.words(ImportWords.noMapping), in: rect.line(1), column: 1 + width)
    let body = rect.droppingTop(2)
    if let chooser = page.chooser {
      chooser.draw(into: &frame, rect: body, empty: state.words(ScreenTexts.noHits))
    } else if page.isTyping, !page.field.proposals.isEmpty {
      page.field.proposals.draw(into: &frame, rect: body.droppingLeft(width))
    } else if let sheet = page.sheet {
      verdicts(page, sheet, state, into: &frame, rect: body)
    } else if let failure = page.failure {
      let area = body.droppingTop(1).inset(columns: 1)
      let rows = frame.paragraph(state.words(failure), in: area, .error)
      frame.paragraph(state.words(ImportWords.afterFailure), in: area, row: rows + 1)
      if !page.isTyping { frame.placeCursor(in: area) }
    } else {
      frame.paragraph(
        state.words(page.isTyping ? ImportWords.intro : QueueTexts.loading),
        in: body.droppingTop(1).inset(columns: 1), .muted)
      frame.placeCursor(in: body)
    }
    page.field.draw(
      into: &frame, rect: rect.line(0).droppingLeft(width + 1).droppingRight(1),
      focused: page.isTyping && page.chooser == nil)
  }

  /// Where the list of verdicts lies, and below it the chosen one whole.
  static func parts(_ body: Rect) -> (list: Rect, detail: Rect) {
    guard body.rows >= 10 else { return (body, body.droppingTop(body.rows)) }
    let parts = body.splitRows([.share(1), .fixed(3)], gap: 1)
    return (parts[0], parts[1])
  }

  private static func verdicts(
    _ page: ImportState, _ sheet: ImportSheet, _ state: WorkbenchState, into frame: inout Frame,
    rect: Rect
  ) {
    let lines = ImportPage.lines(sheet)
    let (list, detail) = parts(rect)
    page.list.draw(into: &frame, rect: list, focused: !page.isTyping) { index, _ in
      guard lines.indices.contains(index) else { return "" }
      let line = lines[index]
      return StyledLine(
        (line.rejects ? "! " : "  ") + state.words(line.text), line.rejects ? .error : .plain)
    }
    guard detail.rows > 0 else { return }
    frame.rule(in: Rect(row: detail.row - 1, column: rect.column, rows: 1, columns: rect.columns))
    if lines.indices.contains(page.list.selectedIndex) {
      frame.paragraph(
        state.words(lines[page.list.selectedIndex].text), in: detail.inset(columns: 1))
    }
  }
}
