import Casework
import CivilTime
import Screen
import Texts

/// Typing into a prompt, and what follows from Enter.
enum PromptReducer {
  static func reduce(_ prompt: PromptState, _ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    var prompt = prompt
    prompt.problem = nil
    let count = prompt.fields.count
    switch key {
    case .escape, .control("c"): return cancel(prompt, &state)
    case .tab, .down: prompt.focus = (prompt.focus + 1) % count
    case .backTab, .up: prompt.focus = (prompt.focus + count - 1) % count
    case .control("s"): return accept(prompt, &state)
    case .enter:
      // A few questions are gone through one by one; one or two are answered at once.
      if count <= 2 || prompt.focus == count - 1 { return accept(prompt, &state) }
      prompt.focus += 1
    default: type(key, &prompt, state)
    }
    state.replaceTop(.prompt(prompt))
    return []
  }

  private static func type(_ key: Key, _ prompt: inout PromptState, _ state: WorkbenchState) {
    let takesChoices = prompt.fields[prompt.focus].id == prompt.choicesField
    if takesChoices, prompt.fields[prompt.focus].text.isEmpty, case .character(let digit) = key,
      let number = digit.wholeNumberValue, prompt.choices.indices.contains(number - 1)
    {
      let choice = prompt.choices[number - 1]
      prompt.fields[prompt.focus].input = .text(
        TextField(choice.value ?? state.words(choice.words)))
    } else {
      prompt.fields[prompt.focus].reduce(key)
    }
  }

  private static func cancel(_ prompt: PromptState, _ state: inout WorkbenchState) -> [Effect] {
    state.stack.removeLast()
    if case .reason = prompt.purpose {
      state.pendingForm = nil
      state.pending = nil
    }
    // The page that was waiting for the case stays closed with it.
    if case .reason(let id) = prompt.purpose, case .caseFile(let page)? = state.stack.last,
      page.caseID == id, state.loaded?.id != id
    {
      state.stack.removeLast()
    }
    if case .reason(let id) = prompt.purpose, case .why(let why)? = state.stack.last,
      why.caseID == id, why.sheet == nil
    {
      state.stack.removeLast()
    }
    return []
  }

  private static func accept(_ prompt: PromptState, _ state: inout WorkbenchState) -> [Effect] {
    var prompt = prompt
    if prompt.purpose == .reportPeriod, let period = ReportPrompts.period(&prompt, state) {
      state.stack.removeLast()
      return ReportReducer.show(period, &state)
    }
    if case .remark(let row) = prompt.purpose {
      state.stack.removeLast()
      ChecklistReducer.remark(prompt.text(.text), on: row, &state)
      return []
    }
    guard prompt.problem == nil, let request = request(&prompt, state) else {
      state.replaceTop(.prompt(prompt))
      return []
    }
    state.stack.removeLast()
    // An explanation was waiting for the reason.
    if case .reason(let id) = prompt.purpose, case .why(let why)? = state.stack.last,
      why.caseID == id, let rule = why.rule
    {
      return [.supervise(request), .explain(id, rule: rule)]
    }
    return [.supervise(request)]
  }

  /// What the answers ask for; nil with a problem where one is missing or not understood.
  private static func request(
    _ prompt: inout PromptState, _ state: WorkbenchState
  ) -> SupervisionRequest? {
    switch prompt.purpose {
    case .drawSample: return SamplePrompt.request(&prompt, state)
    case .transfer(let id): return CoverPrompts.transfer(id, &prompt)
    case .recordRecommendation: return RecommendationPrompt.request(&prompt, state)
    case .absence(let worker): return CoverPrompts.absence(worker, &prompt, state)
    default: break
    }
    let text = prompt.text(.text)
    guard !text.isEmpty else {
      if case .reason = prompt.purpose {
        prompt.complain(.text, TeamTexts.reasonMissing)
      } else {
        prompt.complain(.text, TeamTexts.textMissing)
      }
      return nil
    }
    var due = state.today
    if prompt.fields.contains(where: { $0.id == .due }) {
      guard let day = day(.due, &prompt, state) else { return nil }
      due = day
    }
    switch prompt.purpose {
    case .reason(let id): return .open(id, reason: text)
    case .ask(let id): return .ask(id, text: text, due: due)
    case .answer(let question): return .answer(question: question, text: text)
    case .agree(let id): return .agree(id, text: text, due: due)
    case .measureDone(let id): return .completeMeasure(id, outcome: text)
    case .recommendationDone(let id): return .completeRecommendation(id, evidence: text)
    case .rejectHandover(let id): return .decide(handover: id, .rejected, remark: text)
    case .exportReport(let report): return .exportReport(report, path: text)
    case .drawSample, .transfer, .absence, .reportPeriod, .recordRecommendation, .remark:
      return nil
    }
  }

  static func day(
    _ id: PromptField.ID, _ prompt: inout PromptState, _ state: WorkbenchState
  ) -> Day? {
    let day = DayReader.read(prompt.text(id), today: state.today, past: false)?.day
    if day == nil { prompt.complain(id, TeamTexts.dayUnknown) }
    return day
  }
}
