import Casework
package import Screen
import Texts

/// The one way the state changes: by what happened outside, and by what became of effects.
package enum WorkbenchReducer {
  package static func reduce(into state: inout WorkbenchState, _ event: Event) -> [Effect] {
    guard state.lesson != nil else { return happen(event, &state) }
    let before = state
    let effects = happen(event, &state)
    return effects + LessonReducer.notice(before, nil, &state)
  }

  private static func happen(_ event: Event, _ state: inout WorkbenchState) -> [Effect] {
    switch event {
    case .key(.control("l")):
      // The same picture once more, whatever it shows: no message goes, no form minds.
      return [.redraw]
    case .key(let key):
      state.message = nil
      let effects = press(key, &state)
      // Giving the store back comes before whatever is read from it next.
      return TeamReducer.endOfReview(&state) + effects
    case .resized(let size):
      state.terminal = size
      LessonReducer.fit(&state)
      return []
    case .dayBegan(let day):
      state.today = day
      rollOver(&state)
      state.say(.info, MessageTexts.newDay(state.formats.day(day)))
      return reload(state) + [.supervise(.notices(day))]
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
    let problems = state.surroundings.problems
    if let first = problems.first {
      state.say(.warning, SettingsTexts.problemsFound(problems.count, first))
    }
    return [QueueReducer.request(state), .loadFormDrafts, .supervise(.notices(state.today))]
  }

  /// The first start, where there is no store: what shall be opened?
  package static func startWithoutStore(_ state: inout WorkbenchState, suggestedPath: String) {
    state.stack = [.welcome(WelcomeState(suggestedPath: suggestedPath))]
    Layouts.fit(&state)
  }

  /// A new day: words such as `heute` in filters mean another day, plans move on.
  private static func rollOver(_ state: inout WorkbenchState) {
    for index in state.views.indices {
      if let filter = try? FilterParser.parse(state.views[index].query, today: state.today) {
        state.views[index].filter = filter
      }
    }
    let today = state.today
    state.change { (page: inout CasesState) in
      if let filter = try? FilterParser.parse(page.field.text, today: today) {
        page.filter = filter
      }
    }
    if let loaded = state.loaded {
      state.loaded = LoadedCase(loaded.file, loaded.outcome, state)
    }
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
      switch screen {
      case .why(let why):
        if let rule = why.rule { effects.append(.explain(why.caseID, rule: rule)) }
      case .cases(let page):
        effects += [CasesReducer.request(page, state), .countViews(state.views)]
      case .workload(.forecast): effects.append(WorkloadReducer.request(state))
      case .findings: effects.append(.loadFindings(worker: state.session.worker))
      case .findingCases(let page): effects.append(FindingsReducer.request(page, state))
      case .journal(let page): effects.append(JournalReducer.request(page, state))
      case .caseFile, .help, .palette, .messages, .dialog, .form, .ruleBook, .importing, .mapping,
        .text, .welcome, .conflict, .team, .settings, .workload:
        break
      }
    }
    return effects
  }

  private static func press(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    if let effects = LessonReducer.read(key, &state) { return effects }
    switch state.stack.last {
    case .palette: return PaletteReducer.reduce(&state, key)
    case .dialog: return DialogReducer.reduce(&state, key)
    case .form: return FormReducer.reduce(&state, key)
    case .welcome: return WelcomeReducer.reduce(&state, key)
    case .conflict: return ConflictReducer.reduce(&state, key)
    case .cases(let page) where page.isTyping: return CasesReducer.type(key, &state)
    case .importing(let page) where page.isAsking: return ImportReducer.type(key, &state)
    case .mapping(let page):
      if let question = page.question { return MappingReducer.answer(question, key, &state) }
    case .team(.prompt(let prompt)): return PromptReducer.reduce(prompt, key, &state)
    case .caseFile, .why, .help, .messages, .team, .cases, .findings, .findingCases, .journal,
      .ruleBook, .importing, .text, .settings, .workload, nil:
      break
    }
    guard let binding = state.keymap.binding(for: key, in: state.scopes) else {
      if case .paste = key { return [] }
      state.say(.warning, CommandTexts.unbound(key.name(state.keyLanguage)))
      return []
    }
    return CommandReducer.run(binding, key: key, &state)
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
