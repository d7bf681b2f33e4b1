import Casework
import CivilTime
import Screen
import Texts

enum CasesView {
  static func draw(
    _ page: CasesState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    filter(page, state, into: &frame, rect: rect.line(0))
    below(page, state, into: &frame, rect: rect.line(1))
    let charset = frame.charset
    let table = Table(columns(state), width: rect.columns - 2, charset: charset)
    frame.line(table.header, in: rect.line(2).droppingLeft(2))
    let empty: Phrase = page.isLoaded ? FilterTexts.nobody : QueueTexts.loading
    page.list.draw(
      into: &frame, rect: rect.droppingTop(3), focused: !page.isTyping, empty: state.words(empty)
    ) { index, _ in
      page.line(at: index).map { table.line(cells($0, state)) } ?? ""
    }
    if page.isTyping {
      page.field.draw(into: &frame, rect: field(rect.line(0), state, charset), focused: true)
      let area = Rect(
        row: rect.row + 1, column: rect.column + 10, rows: min(6, page.proposals.labels.count),
        columns: min(30, rect.columns - 10))
      frame.fill(area, " ", .plain)
      page.proposals.draw(into: &frame, rect: area)
    }
  }

  private static func field(_ rect: Rect, _ state: WorkbenchState, _ charset: Charset) -> Rect {
    rect.droppingLeft(charset.width(state.words(FilterTexts.label)) + 3).droppingRight(14)
  }

  private static func filter(
    _ page: CasesState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    frame.text(state.words(FilterTexts.label) + ":", in: rect, column: 1, .label)
    var shown = page.field
    shown.placeholder = state.words(FilterTexts.placeholder)
    shown.draw(into: &frame, rect: field(rect, state, frame.charset), focused: false)
    frame.textRight(state.formats.cases(page.list.total) + " ", in: rect, Style.plain.strong)
  }

  /// The sign stands below the character it is about, as long as that one is in view.
  private static func mark(
    _ problem: FilterProblem, _ page: CasesState, _ state: WorkbenchState,
    into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    var message = state.words(FilterTexts.sentence(problem))
    let field = field(rect, state, charset)
    let before = charset.width(String(page.field.text.prefix(problem.column)))
    let column = field.column - rect.column + 1 + before
    // Where the whole sentence has no room beside the sign, the sign itself tells the place.
    if column + 2 + charset.width(message) > rect.columns {
      message = state.words(FilterTexts.reason(problem.kind))
    }
    let width = charset.width(message)
    if charset.width(page.field.text) >= field.columns - 2 {
      frame.text(
        "! " + state.words(FilterTexts.sentence(problem)), in: rect, column: 1, .error)
    } else if column + 2 + width <= rect.columns {
      frame.text("^ " + message, in: rect, column: column, .error)
    } else if width + 3 <= column {
      frame.text("! " + message, in: rect, column: max(1, column - width - 3), .error)
      frame.text("^", in: rect, column: column, .error)
    } else {
      frame.text(
        "! " + state.words(FilterTexts.sentence(problem)), in: rect, column: 1, .error)
    }
  }

  /// Below the filter: what is wrong with it, else the views with their keys and counts.
  private static func below(
    _ page: CasesState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    if let problem = page.problem {
      mark(problem, page, state, into: &frame, rect: rect)
      return
    }
    var line = StyledLine(" ")
    var used = 1
    for (index, view) in state.views.prefix(9).enumerated() {
      let count = page.counts[view.name].map { " " + state.formats.number($0) } ?? ""
      let isShown = page.view == index
      let words = isShown ? "[\(view.name)\(count)]" : "\(view.name)\(count)"
      used += frame.charset.width(words) + 4
      if used > rect.columns { break }
      line.append("\(index + 1) ", .key)
      line.append(words + "  ", isShown ? .heading : .muted)
    }
    frame.line(line, in: rect)
  }

  private static func columns(_ state: WorkbenchState) -> [TableColumn] {
    func column(
      _ title: Phrase, _ minimum: Int, _ maximum: Int?, _ priority: Int,
      _ alignment: TableColumn.Alignment = .left
    ) -> TableColumn {
      TableColumn(
        state.words(title), minimum: minimum, maximum: maximum, priority: priority,
        alignment: alignment)
    }
    return [
      column(FilterTexts.name, 22, 30, 9), column(FilterTexts.day, 4, 4, 7, .right),
      column(FilterTexts.lastContact, 10, 10, 6), column(FilterTexts.overdue, 6, 6, 8, .right),
      column(FilterTexts.severity, 10, 10, 5), column(FilterTexts.employer, 12, 40, 3),
      column(FilterTexts.caseNumber, 8, 14, 1),
    ]
  }

  private static func cells(_ line: CaseLine, _ state: WorkbenchState) -> [Span] {
    [
      Span(state.shown(line.clientName, line.caseID), Style.plain.strong),
      Span(line.jobStart.map { "\(state.today - $0)" } ?? ""),
      Span(line.lastContact.map { state.formats.nearDay($0, today: state.today) } ?? "–"),
      Span(line.overdueCount == 0 ? "" : "\(line.overdueCount)", .danger),
      Span(
        line.worstSeverity.map { "\($0.mark) \(state.words($0.phrase))" } ?? "",
        line.worstSeverity?.style ?? .plain),
      Span(line.employer), Span(line.caseID.text, .muted),
    ]
  }
}
