import Screen
import Texts

/// A letter answers at once; arrows choose, Enter takes what is chosen, Esc takes nothing.
enum DialogReducer {
  static func reduce(_ state: inout WorkbenchState, _ key: Key) -> [Effect] {
    guard case .dialog(var dialog) = state.stack.last else { return [] }
    let count = dialog.options.count
    switch key {
    case .escape, .control("c"):
      state.stack.removeLast()
      return []
    case .enter, .space: return answer(dialog.selected, dialog, &state)
    case .left, .up, .backTab:
      dialog.selected = (dialog.selected + count - 1) % max(1, count)
    case .right, .down, .tab:
      dialog.selected = (dialog.selected + 1) % max(1, count)
    case .character(let character):
      let letter = Character(character.lowercased())
      guard let index = dialog.options.firstIndex(where: { $0.letters.contains(letter) })
      else { return unbound(key, &state) }
      return answer(index, dialog, &state)
    default: return unbound(key, &state)
    }
    state.replaceTop(.dialog(dialog))
    return []
  }

  private static func unbound(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    if case .paste = key { return [] }
    state.say(.warning, CommandTexts.unboundInQuestion(key.name(state.keyLanguage)))
    return []
  }

  private static func answer(
    _ index: Int, _ dialog: DialogState, _ state: inout WorkbenchState
  ) -> [Effect] {
    state.stack.removeLast()
    guard dialog.options.indices.contains(index) else { return [] }
    switch dialog.options[index].consequence {
    case .close: return []
    case .discardForm: return FormReducer.discard(&state)
    case .leaveMapping:
      MappingReducer.discard(&state)
      return []
    case .run(let effect): return [effect]
    case .openForm(let kind, let then): return FormReducer.open(kind, then: then, &state)
    case .prompt(let prompt):
      state.push(.prompt(prompt))
      return []
    case .command(let command): return CommandReducer.run(command, &state)
    }
  }
}
