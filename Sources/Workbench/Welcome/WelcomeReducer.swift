import Screen
import Texts

enum WelcomeReducer {
  static func reduce(_ state: inout WorkbenchState, _ key: Key) -> [Effect] {
    guard case .welcome(var page) = state.stack.last else { return [] }
    if page.isTyping { return type(key, &page, &state) }
    let count = WelcomeState.Choice.allCases.count
    switch key {
    case .up, .backTab, .character("k"):
      page.selected =
        WelcomeState.Choice(rawValue: (page.selected.rawValue + count - 1) % count) ?? .demo
    case .down, .tab, .character("j"):
      page.selected = WelcomeState.Choice(rawValue: (page.selected.rawValue + 1) % count) ?? .demo
    case .enter, .space: return choose(page.selected, &page, &state)
    case .character("d"): return choose(.demo, &page, &state)
    case .character("e"), .character("Z"): return choose(.learn, &page, &state)
    case .character("n"): return choose(.create, &page, &state)
    case .character("i"): return choose(.bring, &page, &state)
    case .character("o"): return choose(.open, &page, &state)
    case .character("q"), .control("q"), .function(10): return choose(.leave, &page, &state)
    case .character("L"): state.language = state.language.other
    case .paste: return []
    default:
      state.say(.warning, WelcomeTexts.unbound(key.name(state.keyLanguage)))
      return []
    }
    state.replaceTop(.welcome(page))
    return []
  }

  private static func type(
    _ key: Key, _ page: inout WelcomeState, _ state: inout WorkbenchState
  ) -> [Effect] {
    switch key {
    case .enter:
      guard !page.field.isEmpty, let choice = page.path else { return [] }
      page.isTyping = false
      state.replaceTop(.welcome(page))
      return [.openStore(choice)]
    case .escape, .control("c"): page.isTyping = false
    default: _ = page.field.reduce(key)
    }
    state.replaceTop(.welcome(page))
    return []
  }

  private static func choose(
    _ choice: WelcomeState.Choice, _ page: inout WelcomeState, _ state: inout WorkbenchState
  ) -> [Effect] {
    page.selected = choice
    switch choice {
    case .demo:
      state.replaceTop(.welcome(page))
      return [.openStore(.demo)]
    case .learn:
      state.replaceTop(.welcome(page))
      return [.openStore(.lesson)]
    case .create, .bring, .open:
      page.isTyping = true
      state.replaceTop(.welcome(page))
      return []
    case .leave:
      state.isLeaving = true
      return [.quit]
    }
  }
}
