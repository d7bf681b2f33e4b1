package import Screen
import Texts

/// The one way the state changes: by what happened outside, and by what became of effects.
package enum WorkbenchReducer {
  package static func reduce(into state: inout WorkbenchState, _ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      state.message = nil
      return press(key, &state)
    case .resized(let size):
      state.size = size
      Layouts.fit(&state)
      return []
    case .dayBegan(let day):
      state.today = day
      return reload(state)
    case .minuteBegan(let minute):
      state.minute = minute
      return []
    case .storeChanged:
      return reload(state)
    case .resumed:
      return [.redraw] + reload(state)
    }
  }

  /// What the first picture needs.
  package static func start(_ state: inout WorkbenchState) -> [Effect] {
    Layouts.fit(&state)
    return [QueueReducer.request(state), .loadFormDrafts]
  }

  /// Reads again what is on view.
  static func reload(_ state: WorkbenchState) -> [Effect] {
    var effects = [QueueReducer.request(state)]
    if let pending = state.pendingForm {
      effects.append(.loadCase(pending.caseID, records: false))
    } else if let focus = state.focus {
      effects.append(.loadCase(focus.caseID, records: false))
    }
    for screen in state.stack {
      if case .why(let why) = screen, let rule = why.rule {
        effects.append(.explain(why.caseID, rule: rule))
      }
    }
    return effects
  }

  private static func press(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    switch state.stack.last {
    case .palette: return PaletteReducer.reduce(&state, key)
    case .dialog: return DialogReducer.reduce(&state, key)
    case .form: return FormReducer.reduce(&state, key)
    case .caseFile, .why, .help, .messages, nil: break
    }
    guard let binding = state.keymap.binding(for: key, in: state.scopes) else {
      if case .paste = key { return [] }
      state.say(.warning, CommandTexts.unbound(key.name(state.keyLanguage)))
      return []
    }
    return CommandReducer.run(binding, &state)
  }
}

extension WorkbenchState {
  package var keyLanguage: KeyLanguage { language == .german ? .german : .english }

  /// Puts a sentence into the status line and into the list of messages.
  mutating func say(_ tone: Message.Tone, _ phrase: Phrase) {
    let said = Message(tone, phrase)
    message = said
    messages.insert(said, at: 0)
    if messages.count > 200 { messages.removeLast() }
  }
}
