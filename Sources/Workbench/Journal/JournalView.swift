import Casework
import CivilTime
import Screen
import Texts

enum JournalView {
  static func draw(
    _ page: JournalState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let table = Table(
      [
        TableColumn("", minimum: 6, maximum: 8, priority: 8, alignment: .right),
        TableColumn("", minimum: 16, maximum: 17, priority: 7),
        TableColumn("", minimum: 6, maximum: 12, priority: 4),
        TableColumn("", minimum: 20, maximum: 44, priority: 9),
        TableColumn("", minimum: 16, maximum: 28, priority: 6),
        TableColumn("", minimum: 10, maximum: 12, priority: 1),
      ], width: rect.columns - 1, charset: frame.charset)
    page.list.draw(
      into: &frame, rect: rect,
      empty: state.words(page.isLoaded ? ListTexts.noEntries : QueueTexts.loading)
    ) { index, _ in
      guard let entry = page.entry(at: index) else { return "" }
      let name = entry.caseID.map { state.shown(state.name(of: $0), $0) } ?? ""
      let undone = entry.reverses.map { " ← \($0)" } ?? ""
      return table.line([
        Span("\(entry.sequence)", .muted), Span(state.formats.moment(entry.at)),
        Span(entry.user, .label),
        Span(state.words(entry.deed.phrase) + undone), Span(name, Style.plain.strong),
        Span(state.words(ListTexts.changes(entry.changeCount)), .muted),
      ])
    }
  }
}
