import Screen

/// j or y is yes, n or Esc is no; Enter takes what is selected, and that is No at first.
enum DialogReducer {
  static func reduce(_ state: inout WorkbenchState, _ key: Key) -> [Effect] {
    guard case .dialog(var dialog) = state.stack.last else { return [] }
    switch key {
    case .character("j"), .character("J"), .character("y"), .character("Y"):
      return answer(true, dialog, &state)
    case .character("n"), .character("N"), .escape, .control("c"), .character("q"):
      return answer(false, dialog, &state)
    case .enter, .space: return answer(dialog.isYesSelected, dialog, &state)
    case .left, .right, .tab, .backTab, .up, .down:
      dialog.isYesSelected.toggle()
      state.replaceTop(.dialog(dialog))
      return []
    default: return []
    }
  }

  private static func answer(
    _ yes: Bool, _ dialog: DialogState, _ state: inout WorkbenchState
  ) -> [Effect] {
    state.stack.removeLast()
    guard yes else { return [] }
    switch dialog.consequence {
    case .discardForm: return []
    case .run(let effect): return [effect]
    case .leave:
      state.isLeaving = true
      return [.quit]
    }
  }
}
