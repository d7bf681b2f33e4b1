import Screen
import Texts

enum SettingsView {
  static func draw(
    _ page: SettingsState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let charset = frame.charset
    let rows = SettingsState.Row.allCases
    let width = 2 + (rows.map { charset.width(state.words(name($0))) }.max() ?? 0)
    let list = rect.top(min(rect.rows, rows.count))
    page.list.draw(into: &frame, rect: list, empty: "") { index, _ in
      let row = rows[index]
      return [
        Span(charset.pad(state.words(name(row)), width), .label),
        Span(charset.pad(state.words(value(row, state)), 12) + " ", Style.plain.strong),
        Span(state.words(remark(row)), .muted),
      ]
    }
    var line = rows.count + 1
    for (text, style) in notes(state) where line < rect.rows {
      line += max(1, frame.paragraph(text, in: rect.inset(columns: 2), row: line, style))
    }
  }

  private static func notes(_ state: WorkbenchState) -> [(String, Style)] {
    let around = state.surroundings
    var notes: [(String, Style)] = []
    notes.append((state.words(SettingsTexts.office(around.land, around.callsPerDay)), .plain))
    if !around.path.isEmpty {
      notes.append((state.words(SettingsTexts.file(around.path)), .muted))
    }
    if !around.problems.isEmpty {
      notes.append((state.words(SettingsTexts.problems), .heading))
      notes += around.problems.map { ("! " + state.words($0), .error) }
    }
    return notes
  }

  private static func name(_ row: SettingsState.Row) -> Phrase {
    switch row {
    case .language: SettingsTexts.language
    case .theme: SettingsTexts.theme
    case .ascii: SettingsTexts.signs
    case .linear: SettingsTexts.columns
    case .pseudonyms: SettingsTexts.names
    case .letters: SettingsTexts.letters
    }
  }

  private static func value(_ row: SettingsState.Row, _ state: WorkbenchState) -> Phrase {
    switch row {
    case .language: Phrase(verbatim: state.language.ownName)
    case .theme: SettingsTexts.theme(state.theme.rawValue)
    case .ascii: state.charset == .ascii ? SettingsTexts.ascii : SettingsTexts.allSigns
    case .linear: state.isLinear ? SettingsTexts.oneColumn : SettingsTexts.panes
    case .pseudonyms: state.hidesNames ? SettingsTexts.numbers : SettingsTexts.shown
    case .letters: state.keymap.lettersAreOff ? SettingsTexts.off : SettingsTexts.on
    }
  }

  private static func remark(_ row: SettingsState.Row) -> Phrase {
    switch row {
    case .language: SettingsTexts.languageRemark
    case .theme: SettingsTexts.themeRemark
    case .ascii: SettingsTexts.signsRemark
    case .linear: SettingsTexts.columnsRemark
    case .pseudonyms: SettingsTexts.namesRemark
    case .letters: SettingsTexts.lettersRemark
    }
  }
}
