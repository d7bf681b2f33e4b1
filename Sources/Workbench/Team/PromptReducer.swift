import Casework
import CivilTime
import Screen
import Texts

/// Typing into a prompt, and what follows from Enter.
enum PromptReducer {
  static func reduce(_ prompt: PromptState, _ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    var prompt = prompt
    prompt.problem = nil
    switch key {
    case .escape, .control("c"):
      return cancel(prompt, &state)
    case .tab, .backTab, .up, .down:
      if prompt.day != nil { prompt.isOnDay.toggle() }
    case .enter, .control("s"):
      return accept(prompt, &state)
    case .character(let digit) where prompt.text.isEmpty && !prompt.isOnDay:
      if let number = digit.wholeNumberValue, prompt.choices.indices.contains(number - 1) {
        prompt.text.text = state.words(prompt.choices[number - 1])
      } else {
        _ = prompt.text.reduce(key)
      }
    default:
      if prompt.isOnDay { _ = prompt.day?.reduce(key) } else { _ = prompt.text.reduce(key) }
    }
    state.replaceTop(.team(.prompt(prompt)))
    return []
  }

  private static func cancel(_ prompt: PromptState, _ state: inout WorkbenchState) -> [Effect] {
    state.stack.removeLast()
    // The page that was waiting for the case stays closed with it.
    if case .reason(let id) = prompt.purpose, case .caseFile(let page)? = state.stack.last,
      page.caseID == id, state.loaded?.id != id
    {
      state.stack.removeLast()
    }
    return []
  }

  private static func accept(_ prompt: PromptState, _ state: inout WorkbenchState) -> [Effect] {
    var prompt = prompt
    let text = prompt.text.text.split(separator: " ").joined(separator: " ")
    guard !text.isEmpty else {
      if case .reason = prompt.purpose {
        prompt.problem = TeamTexts.reasonMissing
      } else {
        prompt.problem = TeamTexts.textMissing
      }
      state.replaceTop(.team(.prompt(prompt)))
      return []
    }
    var due = state.today
    if let field = prompt.day {
      guard let day = DayReader.read(field.text, today: state.today, past: false)?.day else {
        prompt.problem = TeamTexts.dayUnknown
        prompt.isOnDay = true
        state.replaceTop(.team(.prompt(prompt)))
        return []
      }
      due = day
    }
    state.stack.removeLast()
    switch prompt.purpose {
    case .reason(let id): return [.supervise(.open(id, reason: text))]
    case .ask(let id): return [.supervise(.ask(id, text: text, due: due))]
    case .answer(let question): return [.supervise(.answer(question: question, text: text))]
    case .agree(let id): return [.supervise(.agree(id, text: text, due: due))]
    }
  }
}
