import Casework
import Screen
import Texts

/// What a command does, wherever it came from: a key or the palette.
enum CommandReducer {
  static func run(
    _ binding: Binding, key: Key? = nil, _ state: inout WorkbenchState
  ) -> [Effect] {
    if let reason = binding.reasonDisabled(in: state) {
      state.say(.warning, reason)
      return []
    }
    return run(binding.command, key: key, &state)
  }

  static func run(
    _ command: Command, key: Key? = nil, _ state: inout WorkbenchState
  ) -> [Effect] {
    switch command {
    case .up: return move(.up, &state)
    case .down: return move(.down, &state)
    case .pageUp: return move(.pageUp, &state)
    case .pageDown: return move(.pageDown, &state)
    case .first: return move(.home, &state)
    case .last: return move(.end, &state)
    case .open: return open(&state)
    case .back:
      if case .mapping(let page) = state.stack.last, !MappingReducer.leave(page, &state) {
        return []
      }
      state.stack.removeLast()
      return WorkbenchReducer.reload(state)
    case .switchPane: return switchPane(&state)
    case .why: return WhyReducer.open(&state)
    case .whyNot: return PaletteReducer.open(.casesForWhy, &state)
    case .help:
      state.stack.append(.help(HelpState(scopes: state.scopes)))
      return []
    case .palette: return PaletteReducer.open(.commands, &state)
    case .search: return PaletteReducer.open(.cases, &state)
    case .messages:
      state.stack.append(.messages(MessagesState()))
      return []
    case .today:
      state.stack = []
      return WorkbenchReducer.reload(state)
    case .undo: return [.undo(sequence: nil)]
    case .redo: return [.redo]
    case .names:
      state.hidesNames.toggle()
      state.say(.info, state.hidesNames ? MessageTexts.namesHidden : MessageTexts.namesShown)
      return [.saveSettings(.hidesNames(state.hidesNames))]
    case .language:
      state.language = state.language.other
      LessonReducer.fit(&state)
      state.say(.info, MessageTexts.languageChanged)
      return [.saveSettings(.language(state.language))]
    case .workload, .spread, .applySpread: return WorkloadReducer.run(command, &state)
    case .settings: return SettingsReducer.open(&state)
    case .changeSetting:
      guard case .settings(let page)? = state.stack.last else { return [] }
      return SettingsReducer.change(page.row, &state)
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .quit where state.lesson != nil: return LessonReducer.leave(&state)
    case .quit:
      state.isLeaving = true
      return [.quit]
    case .contact: return FormReducer.open(.contact, &state)
    case .attempt: return FormReducer.open(.attempt, &state)
    case .appointment: return FormReducer.open(.appointment, &state)
    case .risk: return FormReducer.open(.risk, &state)
    case .activity: return FormReducer.open(.activity, &state)
    case .employer: return FormReducer.openEmployer(&state)
    case .offer: return FormReducer.open(.offer, &state)
    case .consent: return FormReducer.open(.consent, &state)
    case .task: return FormReducer.open(.task, &state)
    case .outcome:
      return TeamReducer.recordOutcome(&state) ?? FormReducer.recordOutcome(&state)
    case .dismiss: return FormReducer.open(.dismissal, &state)
    case .termination: return FormReducer.open(.termination, &state)
    case .onward: return FormReducer.open(.onward, &state)
    case .endAftercare: return FormReducer.open(.endAftercare, &state)
    case .partner: return FormReducer.open(.partner, &state)
    case .agreement: return FormReducer.open(.agreement, &state)
    case .status: return FormReducer.open(.status, &state)
    case .strategy: return FormReducer.open(.strategy, &state)
    case .resume: return FormReducer.resume(&state)
    case .cases: return CasesReducer.open(&state)
    case .findings: return FindingsReducer.open(&state)
    case .journal: return JournalReducer.open(&state)
    case .rules: return RuleBookReducer.open(&state)
    case .tryRules, .compareRules: return RuleBookReducer.run(command, &state)
    case .importing: return ImportReducer.open(&state)
    case .tutorial: return LessonReducer.toggle(&state)
    case .nextStep: return LessonReducer.go(1, &state)
    case .previousStep: return LessonReducer.go(-1, &state)
    case .filter, .sort, .mark, .markAll, .unmarkAll, .bulk, .saveView, .view:
      return CasesReducer.run(command, key, &state)
    case .undoEntry: return JournalReducer.undo(&state)
    case .verify: return [.verifyJournal]
    case .choosePath, .chooseMapping, .editMapping, .runImport, .importRest:
      return ImportReducer.run(command, &state)
    case .leaveOut, .chooseKind, .addSection, .toggleRepeats, .saveMapping:
      return MappingReducer.run(command, &state)
    case .team, .reports, .notices, .checklist, .turnAnswer, .saveReview, .askBack,
      .followUps, .completeMeasure, .judgeStatement, .recordRecommendation, .transfer, .absence,
      .nextMark, .remark,
      .agreeMeasure, .samples, .drawSample, .nextHalf, .nextLevel, .redrawSample, .earlier, .later,
      .nextReport, .nextUnit, .reportPeriod,
      .exportReport:
      return TeamReducer.run(command, &state)
    case .save, .cancel, .nextField, .previousField, .editor, .adopt, .phrase:
      state.say(.warning, CommandTexts.notYet)
      return []
    }
  }

  private static func move(_ key: Key, _ state: inout WorkbenchState) -> [Effect] {
    switch state.stack.last {
    case nil: return QueueReducer.move(key, &state)
    case .caseFile(var page):
      CaseReducer.move(key, &page)
      state.replaceTop(.caseFile(page))
    case .why(var why):
      why.scroll = Pager.scroll(why.scroll, key, WhyPage.rows(why, state), state)
      state.replaceTop(.why(why))
    case .help(var help):
      help.scroll = Pager.scroll(help.scroll, key, HelpPage.rows(help, state), state)
      state.replaceTop(.help(help))
    case .messages(var page):
      page.scroll = Pager.scroll(page.scroll, key, MessagesPage.rows(state), state)
      state.replaceTop(.messages(page))
    case .cases: return CasesReducer.move(key, &state)
    case .findings(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.findings(page))
    case .findingCases(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.findingCases(page))
      if page.list.missing != nil { return [FindingsReducer.request(page, state)] }
    case .journal(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.journal(page))
      if page.list.missing != nil { return [JournalReducer.request(page, state)] }
    case .ruleBook(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.ruleBook(page))
    case .importing(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.importing(page))
    case .mapping(let page): MappingReducer.move(key, page, &state)
    case .text(var page):
      page.scroll = Pager.scroll(page.scroll, key, TextPageView.rows(page, state), state)
      state.replaceTop(.text(page))
    case .workload(let screen): WorkloadReducer.move(key, screen, &state)
    case .settings(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.settings(page))
    case .team(let screen): TeamReducer.move(key, screen, &state)
    case .palette, .dialog, .form, .welcome, .conflict: break
    }
    return []
  }

  private static func open(_ state: inout WorkbenchState) -> [Effect] {
    switch state.stack.last {
    case nil:
      guard let line = state.queue.selected else { return [] }
      return CaseReducer.open(line.entry.caseID, &state)
    case .caseFile(let page):
      return CaseReducer.openRow(page, &state)
    case .cases(let page):
      guard let line = page.selected else { return [] }
      return CaseReducer.open(line.caseID, &state)
    case .findings: return FindingsReducer.openCases(&state)
    case .findingCases(let page):
      guard let line = page.selected else { return [] }
      return CaseReducer.open(line.caseID, &state)
    case .journal(let page):
      guard let entry = page.selected else { return [] }
      return [.loadJournalChanges(sequence: entry.sequence)]
    case .ruleBook:
      RuleBookReducer.openTable(&state)
      return []
    case .settings(let page): return SettingsReducer.change(page.row, &state)
    case .workload(let screen): return WorkloadReducer.open(screen, &state)
    case .team(let screen): return TeamReducer.open(screen, &state)
    case .mapping(let page):
      MappingReducer.ask(page, &state)
      return []
    case .why, .help, .messages, .importing, .text:
      state.say(.info, CommandTexts.nothingToOpen)
      return []
    case .palette, .dialog, .form, .welcome, .conflict: return []
    }
  }

  private static func switchPane(_ state: inout WorkbenchState) -> [Effect] {
    switch state.stack.last {
    case .caseFile(var page):
      page.pane = page.pane == .cards ? .timeline : .cards
      state.replaceTop(.caseFile(page))
      return []
    case .why: return WhyReducer.next(&state)
    case .mapping(let page):
      MappingReducer.next(page, &state)
      return []
    case .workload(.forecast(let page)):
      WorkloadReducer.switchUnit(page, &state)
      return []
    case nil:
      guard let line = state.queue.selected else { return [] }
      return CaseReducer.open(line.entry.caseID, &state)
    case .help, .messages, .cases, .findings, .findingCases, .journal, .ruleBook, .importing,
      .text, .team, .settings, .workload:
      state.say(.info, CommandTexts.onePane)
      return []
    case .palette, .dialog, .form, .welcome, .conflict: return []
    }
  }
}

extension WorkbenchState {
  mutating func replaceTop(_ screen: ScreenState) {
    guard !stack.isEmpty else { return }
    stack[stack.count - 1] = screen
  }
}
