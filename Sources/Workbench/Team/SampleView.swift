import Casework
import Screen
import Texts

/// The list of samples, and one sample: its cases by pseudonym, and beside or below them the result.
enum SampleView {
  static func draw(
    _ page: SamplesState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    page.list.draw(
      into: &frame, rect: rect,
      empty: state.words(page.isLoaded ? SampleTexts.none : SampleTexts.loading)
    ) { index, _ in
      let line = page.lines[index]
      return [
        Span(" " + charset.pad(line.id, 8) + " ", .label),
        Span(charset.pad(line.question, max(20, rect.columns - 44)) + " ", Style.plain.strong),
        Span(state.words(SampleTexts.progress(line.rated, line.drawn, line.frame))),
        Span("  " + state.words(line.words), .muted),
      ]
    }
  }

  static func draw(
    _ page: SampleState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    guard let sheet = page.sheet else {
      frame.text(state.words(SampleTexts.loading), in: rect, column: 1, .muted)
      frame.placeCursor(in: rect, row: 0)
      return
    }
    let parts = parts(page, state, rect)
    let charset = frame.charset
    page.list.draw(into: &frame, rect: parts.list, empty: state.words(TeamTexts.noCases)) {
      index, _ in
      let member = page.members[index]
      let rating = member.rating.map(ChecklistTexts.rating) ?? ChecklistTexts.unrated
      return [
        Span(" " + charset.pad(member.pseudonym, 6) + " ", Style.plain.strong),
        Span(charset.pad(member.accessCode, 9), .muted),
        Span(charset.pad(sheet.sample.strata[member.stratum].department, 14) + " "),
        Span(charset.pad(state.words(SampleTexts.reviewer(member.reviewer)), 13), .label),
        Span(state.words(rating)),
        Span(member.reasons.isEmpty ? "" : " " + member.reasons.joined(separator: " "), .muted),
      ]
    }
    if parts.result.column == parts.list.column {
      frame.rule(in: rect, row: parts.list.rows)
    } else {
      frame.verticalRule(in: rect, column: parts.result.column - rect.column - 1)
    }
    let area = parts.result.droppingLeft(1)
    for (row, line) in lines(sheet, state, area.columns).prefix(area.rows).enumerated() {
      frame.text(line.0, in: area, row: row, line.1)
    }
  }

  static func parts(
    _ page: SampleState, _ state: WorkbenchState, _ rect: Rect
  ) -> (list: Rect, result: Rect) {
    if state.window.arrangement != .single, rect.columns >= 116 {
      let parts = rect.splitColumns([.share(1), .fixed(50)], gap: 1)
      return (parts[0], parts[1])
    }
    let wanted = page.sheet.map { lines($0, state, rect.columns - 2).count } ?? 1
    let rows = min(wanted, max(3, rect.rows - 5))
    let parts = rect.splitRows([.share(1), .fixed(rows)], gap: 1)
    return (parts[0], parts[1])
  }

  private static func lines(
    _ sheet: SampleSheet, _ state: WorkbenchState, _ columns: Int
  ) -> [(String, Style)] {
    func wrapped(_ phrases: [Phrase], _ style: Style) -> [(String, Style)] {
      phrases.flatMap { phrase in
        state.charset.wrap(state.words(phrase), width: max(20, columns)).map { ($0, style) }
      }
    }
    return wrapped(sheet.result, .plain) + wrapped(sheet.head, .muted)
  }
}
