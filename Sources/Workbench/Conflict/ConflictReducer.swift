import Casework
import Screen
import Texts

enum ConflictReducer {
  static func reduce(_ state: inout WorkbenchState, _ key: Key) -> [Effect] {
    guard case .conflict(var conflict) = state.stack.last else { return [] }
    switch key {
    case .character("m"):
      state.stack.removeLast()
      if case .form(var form) = state.stack.last {
        form.isSaving = true
        state.replaceTop(.form(form))
      }
      return [.save(conflict.merged)]
    case .character("t"):
      state.stack.removeLast()
      var effects: [Effect] = []
      if case .form = state.stack.last { effects = FormReducer.discard(&state) }
      return effects + WorkbenchReducer.reload(state)
    case .escape, .control("c"):
      state.stack.removeLast()
      return []
    case .up, .down, .pageUp, .pageDown, .home, .end:
      conflict.scroll = Pager.scroll(
        conflict.scroll, key, ConflictPage.rows(conflict, state), state)
      state.replaceTop(.conflict(conflict))
      return []
    case .paste: return []
    default:
      state.say(.warning, WelcomeTexts.unboundInConflict(key.name(state.keyLanguage)))
      return []
    }
  }
}

enum ConflictPage {
  static func rows(_ conflict: ConflictState, _ state: WorkbenchState) -> [StyledLine] {
    var rows: [StyledLine] = [
      StyledLine(" " + state.words(conflict.kind.phrase), .heading), "",
    ]
    for row in conflict.rows {
      rows.append(
        [
          Span(row.isContested ? " ! " : "   ", .error), Span(state.words(row.label), .label),
        ])
      for (name, value) in [
        (WelcomeTexts.base, row.base), (WelcomeTexts.theirs, row.theirs),
        (WelcomeTexts.mine, row.mine),
      ] {
        rows += state.charset.wrap(
          state.words(name) + ": " + state.words(value), width: max(10, state.size.columns - 8),
          indent: 2
        ).map { StyledLine("     " + $0) }
      }
    }
    rows += [
      "", StyledLine(" " + state.words(WelcomeTexts.keepMine), .key),
      StyledLine(" " + state.words(WelcomeTexts.keepTheirs), .key),
      StyledLine(" " + state.words(WelcomeTexts.goBack), .key),
    ]
    return rows
  }
}
