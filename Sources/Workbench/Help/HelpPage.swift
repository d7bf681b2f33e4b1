import Screen
import Texts

/// All keys of the screen below, in groups, from the key table.
enum HelpPage {
  static func rows(_ help: HelpState, _ state: WorkbenchState) -> [StyledLine] {
    var rows: [StyledLine] = []
    let shared: [(Phrase, [Scope])] = [
      (ScreenTexts.helpCase, [.caseAtHand, .matter]),
      (ScreenTexts.helpMoving, [.movement, .leaving]),
      (ScreenTexts.helpGeneral, [.searching, .home, .everywhere]),
    ]
    let elsewhere = Set(shared.flatMap(\.1))
    let groups =
      [(ScreenTexts.helpHere, Scope.allCases.filter { !elsewhere.contains($0) })] + shared
    for (title, scopes) in groups {
      let bindings = CommandTable.all.filter {
        scopes.contains($0.scope) && help.scopes.contains($0.scope)
      }
      guard !bindings.isEmpty else { continue }
      rows.append(StyledLine(" " + state.words(title), .heading))
      rows += bindings.map { row($0, state) }
      rows.append("")
    }
    rows.append(StyledLine(" " + state.words(ScreenTexts.helpMarks), .heading))
    rows.append(StyledLine("   " + state.words(ScreenTexts.marks)))
    rows += state.charset.wrap(state.words(ScreenTexts.helpForms), width: state.size.columns - 5)
      .map { StyledLine("   " + $0) }
    return rows
  }

  private static func row(_ binding: Binding, _ state: WorkbenchState) -> StyledLine {
    let keys =
      binding.command == .view
      ? "1–9, 0"
      : state.keymap.keys(of: binding).map { $0.name(state.keyLanguage) }
        .joined(separator: ", ")
    var row: StyledLine = [
      Span("   " + state.charset.pad(keys, 20) + " ", .key),
      Span(state.words(binding.name.long)),
    ]
    if let reason = binding.reasonDisabled(in: state) {
      row.append("  – " + state.words(reason), .muted)
    }
    return row
  }
}

enum MessagesPage {
  static func rows(_ state: WorkbenchState) -> [StyledLine] {
    guard !state.messages.isEmpty else {
      return [StyledLine(" " + state.words(ScreenTexts.noMessages), .muted)]
    }
    return state.messages.flatMap { message in
      state.charset.wrap(state.words(message.phrase), width: state.size.columns - 4, indent: 2)
        .map { StyledLine(" " + $0) }
    }
  }
}
