import Screen
import Texts

/// Enter goes to the next value; it holds at once and is kept in the person's own file.
enum SettingsReducer {
  static func open(_ state: inout WorkbenchState) -> [Effect] {
    state.stack.append(.settings(SettingsState()))
    Layouts.fit(&state)
    return []
  }

  static func change(_ row: SettingsState.Row, _ state: inout WorkbenchState) -> [Effect] {
    let change: SettingsChange
    switch row {
    case .language:
      state.language = state.language.other
      change = .language(state.language)
    case .theme:
      let themes = Theme.allCases
      let index = themes.firstIndex(of: state.theme) ?? 0
      state.theme = themes[(index + 1) % themes.count]
      if !state.surroundings.allowsColor { state.say(.info, SettingsTexts.withoutColor) }
      change = .theme(state.theme)
    case .ascii:
      guard state.surroundings.allowsUnicode else {
        state.say(.warning, SettingsTexts.onlyASCII)
        return []
      }
      state.charset = state.charset == .ascii ? .unicode : .ascii
      change = .ascii(state.charset == .ascii)
    case .linear:
      state.isLinear.toggle()
      change = .linear(state.isLinear)
    case .pseudonyms:
      state.hidesNames.toggle()
      change = .hidesNames(state.hidesNames)
    case .letters:
      state.keymap.lettersAreOff.toggle()
      if state.keymap.lettersAreOff { state.say(.info, SettingsTexts.lettersOff) }
      change = .letters(!state.keymap.lettersAreOff)
    }
    Layouts.fit(&state)
    return [.saveSettings(change)]
  }
}
