import Casework
import Screen
import Texts

enum MappingView {
  static func draw(
    _ page: MappingState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    guard let section = page.section else {
      frame.paragraph(state.words(ImportWords.noTables), in: rect.inset(columns: 1))
      frame.placeCursor(in: rect)
      return
    }
    head(page, section, state, into: &frame, rect: rect)
    let body = rect.droppingTop(2)
    switch page.question {
    case nil: columns(page, section, state, into: &frame, rect: body)
    case .meaning(let column, let chooser):
      let asked = ImportWords.meaningOf(section.columns[column].header)
      choose(chooser, asked, samples(section.columns[column], frame), state, &frame, body)
    case .translation(_, let value, let chooser):
      choose(chooser, ImportWords.meaningOf(value), "", state, &frame, body)
    case .kind(let chooser), .section(let chooser):
      choose(chooser, ImportWords.whichKind(section.file), "", state, &frame, body)
    case .name(let field):
      frame.paragraph(
        state.words(ImportWords.nameIt), in: body.droppingTop(1).inset(columns: 1), Style.plain)
      field.draw(
        into: &frame, rect: body.line(3).inset(columns: 1).left(44), focused: true)
    }
  }

  private static func head(
    _ page: MappingState, _ section: MappingSheet.Section, _ state: WorkbenchState,
    into frame: inout Frame, rect: Rect
  ) {
    let place = "\(page.index + 1)/\(page.sheet.sections.count)"
    frame.text(
      "\(place)  \(section.file)", in: rect.line(0).droppingRight(1), column: 1,
      Style.plain.strong)
    var right = state.words(section.kind.phrase)
    if section.repeats { right += " · " + state.words(ImportWords.repeats) }
    frame.textRight(right + " ", in: rect.line(0), .heading)
    let keys = state.words(ImportWords.mappingKeys)
    let room = rect.line(1).droppingRight(frame.charset.width(keys) + 2)
    frame.textRight(keys + " ", in: rect.line(1), .muted)
    let missing = section.missing.map { ImportWords.label($0)[state.language] }
    if missing.isEmpty {
      frame.text(state.words(ImportWords.complete), in: room, column: 1, .ok)
    } else {
      frame.text(
        state.words(ImportWords.missing(missing)), in: room, column: 1, .warning)
    }
  }

  private static func columns(
    _ page: MappingState, _ section: MappingSheet.Section, _ state: WorkbenchState,
    into frame: inout Frame, rect: Rect
  ) {
    let table = Table(
      [
        TableColumn(state.words(ImportWords.theirColumn), minimum: 14, maximum: 26, priority: 9),
        TableColumn(state.words(ImportWords.means), minimum: 18, maximum: 28, priority: 8),
        TableColumn(state.words(ImportWords.examples), minimum: 12, priority: 1),
      ], width: rect.columns - 1, charset: frame.charset)
    frame.line(table.header, in: rect.line(0).droppingLeft(1))
    let charset = frame.charset
    page.list.draw(into: &frame, rect: rect.droppingTop(1)) { _, row in
      switch row {
      case .column(let index):
        guard section.columns.indices.contains(index) else { return "" }
        let column = section.columns[index]
        let field = section.field(of: column)
        return table.line([
          Span(SafeText.line(column.header), Style.plain.strong),
          field.map { Span(ImportWords.label($0)[state.language]) }
            ?? Span(state.words(ImportWords.leftOut), .muted),
          Span(column.samples.map { SafeText.line($0) }.joined(separator: " · "), .muted),
        ])
      case .value(let index, let value):
        guard section.columns.indices.contains(index),
          let field = section.field(of: section.columns[index])
        else { return "" }
        let code = section.columns[index].translations[value]
        return table.line([
          Span("  „" + charset.fit(SafeText.line(value), 18) + "“"),
          code.map { Span("= " + state.words(CellWords.word($0, field))) }
            ?? Span("= " + state.words(ImportWords.notUnderstood), .warning), Span(""),
        ])
      }
    }
  }

  private static func choose<ID>(
    _ chooser: Chooser<ID>, _ question: Phrase, _ samples: String, _ state: WorkbenchState,
    _ frame: inout Frame, _ rect: Rect
  ) {
    frame.text(state.words(question), in: rect.line(0), column: 1, Style.plain.strong)
    frame.text(samples, in: rect.line(1), column: 1, .muted)
    chooser.draw(
      into: &frame, rect: rect.droppingTop(2), empty: state.words(ScreenTexts.noHits))
  }

  private static func samples(_ column: MappingSheet.Column, _ frame: Frame) -> String {
    column.samples.map { SafeText.line($0) }.joined(separator: " · ")
  }
}
