import Casework
import Screen
import Texts

enum PaletteView {
  static func draw(
    _ palette: PaletteState, _ state: WorkbenchState, into frame: inout Frame, rect: Rect
  ) {
    let listRect = rect.droppingTop(1)
    let charset = frame.charset
    let empty: Phrase =
      palette.purpose == .ruleFile
      ? ListTexts.noModels
      : palette.purpose != .commands && palette.field.isEmpty
        ? ScreenTexts.typeToSearch : ScreenTexts.noHits
    palette.list.draw(
      into: &frame, rect: listRect, focused: false, empty: state.words(empty)
    ) { _, index in
      switch palette.purpose {
      case .commands: command(palette, index, state, charset, listRect.columns)
      case .ruleFile:
        palette.paths.indices.contains(index) ? StyledLine(palette.paths[index]) : ""
      case .cases, .casesForWhy, .casesForRules: found(palette, index, state, charset)
      }
    }
    // The cursor stays in the field; the chosen line carries the sign.
    palette.field.draw(into: &frame, rect: rect.line(0), focused: true)
  }

  private static func command(
    _ palette: PaletteState, _ index: Int, _ state: WorkbenchState, _ charset: Charset,
    _ columns: Int
  ) -> StyledLine {
    guard palette.commands.indices.contains(index),
      let binding = state.keymap.binding(of: palette.commands[index], in: palette.scopes)
    else { return "" }
    let key =
      state.keymap.keys(of: binding).first.map { $0.name(state.keyLanguage) } ?? ""
    var line: StyledLine = [
      Span(charset.pad(binding.command == .view ? "1–9" : key, 9), .key),
      Span(state.words(binding.name.long)),
    ]
    if let reason = binding.reasonDisabled(in: state.below) {
      line.append("  – " + state.words(reason), .muted)
    }
    return line
  }

  private static func found(
    _ palette: PaletteState, _ index: Int, _ state: WorkbenchState, _ charset: Charset
  ) -> StyledLine {
    guard palette.cases.indices.contains(index) else { return "" }
    let line = palette.cases[index]
    return [
      Span(charset.pad(state.shown(line.clientName, line.caseID), 26) + " ", Style.plain.strong),
      Span(charset.pad(line.caseID.text, 12) + " ", .muted), Span(line.employer),
    ]
  }
}

extension WorkbenchState {
  /// The state as the screen below the topmost one sees it.
  var below: WorkbenchState {
    var copy = self
    if !copy.stack.isEmpty { copy.stack.removeLast() }
    return copy
  }
}
