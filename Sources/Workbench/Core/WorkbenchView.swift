package import Screen
import Texts

/// The whole picture as a function of the state. It draws; it decides nothing.
package enum WorkbenchView {
  package static func frame(_ state: WorkbenchState) -> Frame {
    var frame = Frame(size: state.terminal, charset: state.charset)
    let window = state.window
    guard window.arrangement != .tooSmall else {
      frame.paragraph(
        state.words(QueueTexts.tooSmall(rows: state.size.rows, columns: state.size.columns)),
        in: frame.bounds)
      frame.placeCursor(in: frame.bounds)
      return frame
    }
    TitleView.draw(state, into: &frame, window: window)
    body(state, into: &frame)
    StatusView.draw(state, into: &frame, window: window)
    FooterView.draw(state, into: &frame, rect: window.footer)
    if let lesson = state.lesson { LessonView.draw(lesson, state, into: &frame) }
    return frame
  }

  private static func body(_ state: WorkbenchState, into frame: inout Frame) {
    let rect = Layouts.page(state.window)
    switch state.stack.last {
    case nil: QueueView.draw(state, into: &frame)
    case .caseFile(let page): CaseView.draw(page, state, into: &frame)
    case .why(let why):
      Pager.draw(WhyPage.rows(why, state), top: why.scroll, into: &frame, rect: rect)
    case .help(let help):
      Pager.draw(HelpPage.rows(help, state), top: help.scroll, into: &frame, rect: rect)
    case .messages(let page):
      Pager.draw(MessagesPage.rows(state), top: page.scroll, into: &frame, rect: rect)
    case .palette(let palette): PaletteView.draw(palette, state, into: &frame, rect: rect)
    case .cases(let page): CasesView.draw(page, state, into: &frame, rect: rect)
    case .findings(let page): FindingsView.draw(page, state, into: &frame, rect: rect)
    case .findingCases(let page): FindingsView.draw(page, state, into: &frame, rect: rect)
    case .journal(let page): JournalView.draw(page, state, into: &frame, rect: rect)
    case .ruleBook(let page): RuleBookView.draw(page, state, into: &frame, rect: rect)
    case .importing(let page): ImportView.draw(page, state, into: &frame, rect: rect)
    case .mapping(let page): MappingView.draw(page, state, into: &frame, rect: rect)
    case .text(let page):
      Pager.draw(TextPageView.rows(page, state), top: page.scroll, into: &frame, rect: rect)
    case .welcome(let page): WelcomeView.draw(page, state, into: &frame, rect: rect)
    case .conflict(let page):
      Pager.draw(ConflictPage.rows(page, state), top: page.scroll, into: &frame, rect: rect)
    case .form(let form): FormView.draw(form, state, into: &frame, rect: rect)
    case .team(let screen): TeamView.draw(screen, state, into: &frame, rect: rect)
    case .workload(let screen): WorkloadView.draw(screen, state, into: &frame, rect: rect)
    case .settings(let page): SettingsView.draw(page, state, into: &frame, rect: rect)
    case .dialog(let dialog): DialogView.draw(dialog, state, into: &frame, rect: rect)
    }
  }
}
