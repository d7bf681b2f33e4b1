import Casework
import Screen
import Texts

/// Figures with bars; below them what the selected one counts and what it is compared with.
enum ReportView {
  static let detailRows = 7

  static func draw(
    _ page: ReportState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    head(page, state, into: &frame, rect: rect)
    guard let table = page.table else {
      frame.text(state.words(ReportTexts.loading), in: rect, row: 2, column: 1, .muted)
      frame.placeCursor(in: rect, row: 2)
      return
    }
    let body = list(rect)
    let charset = frame.charset
    // Names first; what is left over is for the bars.
    let group = table.rows.contains { !$0.group.isEmpty } ? 9 : 0
    let label = min(48, max(20, body.columns - 38 - group))
    page.list.draw(
      into: &frame, rect: body,
      empty: state.words(table.name == "R-I" ? ReportTexts.noSamples : ReportTexts.noFigures)
    ) { _, id in
      guard let row = table.rows.first(where: { $0.key == id }) else { return "" }
      return line(row, state, charset, label: label, columns: body.columns - 1)
    }
    frame.rule(in: rect, row: body.row - rect.row + body.rows)
    if let selected = page.selected {
      detail(selected, table, state, into: &frame, rect: rect.droppingTop(rect.rows - detailRows))
    }
  }

  static func list(_ rect: Rect) -> Rect {
    rect.droppingTop(2).droppingBottom(detailRows + 1)
  }

  private static func head(
    _ page: ReportState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let formats = state.formats
    let unit = page.table.map { $0.unit.isEmpty ? state.words(ReportTexts.office) : $0.unit }
    let period =
      formats.date(page.request.period.lowerBound) + " – "
      + formats.date(page.request.period.upperBound)
    var words = page.request.name + " "
    if let table = page.table { words += state.words(table.title) }
    let rest = "  " + period + "  " + (unit ?? "")
    // Where the window is too narrow for all of it, the report's number stands above already.
    if frame.charset.width(words + rest) > rect.columns - 2, let table = page.table {
      words = state.words(table.title)
    }
    frame.text(words + rest, in: rect, column: 1, .heading)
    if let table = page.table {
      frame.text(state.words(table.population), in: rect, row: 1, column: 1, .muted)
    }
  }

  private static func line(
    _ row: ReportTable.Row, _ state: WorkbenchState, _ charset: Charset, label: Int, columns: Int
  ) -> StyledLine {
    let words = row.words(state.formats)
    var line: StyledLine = [
      Span(charset.pad(row.id, 6), .label),
      Span(row.group.isEmpty ? "" : charset.pad(row.group, 8) + " ", .label),
      Span(charset.pad(state.words(row.label), label) + " "),
      Span(charset.pad(words, max(18, charset.width(words))), Style.plain.strong),
    ]
    let room =
      columns - (row.group.isEmpty ? 6 : 15) - label - 1 - max(18, charset.width(words)) - 1
    if room >= 6, row.hasPercent, let share = row.share, share.denominator > 0 {
      let length = (share.numerator * room * 2 + share.denominator) / (2 * share.denominator)
      line.append(
        " " + String(repeating: "█", count: max(share.numerator > 0 ? 1 : 0, length)), .chart)
    }
    return line
  }

  private static func detail(
    _ row: ReportTable.Row, _ table: ReportTable, _ state: WorkbenchState, into frame: inout Frame,
    rect: Rect
  ) {
    let formats = state.formats
    let none = state.words(ReportTexts.none)
    let lines: [(Phrase, String)] = [
      (ReportTexts.definition, state.words(row.definition)),
      (ReportTexts.base, row.base.german.isEmpty ? none : state.words(row.base)),
      (ReportTexts.before, row.wordsBefore(formats) ?? none),
      (
        AuditReference.source(row.id), row.published?.words(formats) ?? none
      ),
      (
        ReportTexts.state,
        state.words(ReportTexts.asOf(table.asOf, rules: table.ruleVersion, formats))
      ),
    ]
    // The list cuts long names; here they stand in full.
    frame.text(state.words(row.label), in: rect, column: 1, .heading)
    var top = 1
    for line in lines where top < rect.rows {
      frame.text(state.words(line.0), in: rect, row: top, column: 1, .label)
      top += max(1, frame.paragraph(line.1, in: rect.droppingLeft(16), row: top))
    }
  }
}
