import Casework
import Screen
import Texts

extension TeamReducer {
  static func take(_ answer: SupervisionAnswer, _ state: inout WorkbenchState) -> [Effect] {
    switch answer {
    case .notices(let notices):
      let isNew = notices != state.notices && !notices.isEmpty
      state.notices = notices
      if isNew, notices.looks.count + notices.questions.count + notices.handovers.count > 0 {
        state.say(
          .info,
          TeamTexts.noticed(
            looks: notices.looks.count, questions: notices.questions.count,
            handovers: notices.handovers.count))
      }
      return []
    case .overview(let lines):
      state.colleagues = lines.compactMap { line in
        if case .worker(let worker) = line.target { worker } else { nil }
      }
      state.teams = lines.compactMap { line in
        if case .team(let name) = line.target { name } else { nil }
      }
      guard case .team(.overview(var page))? = state.stack.last else { return [] }
      page.lines = lines
      page.isLoaded = true
      page.list.load(total: lines.count, offset: 0, ids: Array(lines.indices))
      state.replaceTop(.overview(page))
      return []
    case .caseload(let sheet):
      return take(sheet, &state)
    case .reasonWanted(let id, let owner):
      state.push(
        .prompt(
          PromptState(
            .reason(id), title: TeamTexts.reasonField, body: TeamTexts.reasonWanted(owner),
            label: TeamTexts.reasonField, choices: TeamTexts.reasons)))
      return []
    case .checklist(let sheet):
      state.push(.checklist(ChecklistState(sheet)))
      return []
    case .reviewSaved:
      if case .team(.checklist)? = state.stack.last { state.stack.removeLast() }
      state.say(.done, ChecklistTexts.saved)
      return reloadCaseload(state)
    case .asked:
      state.say(.done, TeamTexts.asked)
      return []
    case .answered:
      state.say(.done, TeamTexts.answered)
      return WorkbenchReducer.reload(state) + [.supervise(.notices(state.today))]
    case .agreed:
      state.say(.done, TeamTexts.agreed)
      return []
    case .followUps(let items):
      FollowUpReducer.take(items, &state)
      return []
    case .measureDone:
      state.say(.done, FollowUpTexts.saved)
      return [.supervise(.followUps)]
    case .judged:
      state.say(.done, FollowUpTexts.judged)
      return [.supervise(.followUps)]
    case .recommendationRecorded:
      state.say(.done, FollowUpTexts.recorded)
      return [.supervise(.followUps)]
    case .recommendationKnown(let id):
      state.say(.warning, FollowUpTexts.known(id))
      return []
    case .colleagues(let colleagues):
      state.push(.prompt(CoverPrompts.make(colleagues, state)))
      return []
    case .proposed(let name):
      state.say(.done, CoverTexts.proposed(name))
      return []
    case .unknownWorker(let text):
      state.say(.warning, CoverTexts.unknownWorker(text))
      return []
    case .absenceCleared:
      state.say(.done, CoverTexts.cleared)
      return [.supervise(.overview)]
    case .absenceRecorded(let windows, let isCovered):
      state.say(.done, windows.isEmpty ? CoverTexts.noTalks : CoverTexts.recorded)
      if !windows.isEmpty {
        let warning: [TextPageState.Line] = isCovered ? [] : [.init(.plain, CoverTexts.noDeputy)]
        state.stack.append(
          .text(
            TextPageState(
              title: CoverTexts.absence,
              lines: [.init(.heading, CoverTexts.talks)] + warning
                + windows.map { .init(.plain, $0.words(state.shown($0.name, $0.window.caseID))) })))
      }
      return [.supervise(.overview)]
    case .page(let title, let lines):
      state.stack.append(
        .text(TextPageState(title: title, lines: lines.map { .init(.plain, $0) })))
      return []
    case .decided:
      state.say(.done, MessageTexts.saved(.handedOver))
      return WorkbenchReducer.reload(state) + [.supervise(.notices(state.today))]
    case .reviewLeft: return WorkbenchReducer.reload(state)
    case .samples(let lines):
      SampleReducer.take(lines, &state)
      return []
    case .sample(let sheet):
      SampleReducer.take(sheet, &state)
      return []
    case .sampleDrawn(let id, let size, let frame, let uncleaned):
      if uncleaned > 0 {
        state.say(.warning, SampleTexts.uncleaned(id, uncleaned))
      } else {
        state.say(.done, SampleTexts.drawn(id, size, frame))
      }
      return [.supervise(.samples)]
    case .nothingDrawn:
      state.say(.warning, SampleTexts.nobody)
      return []
    case .redrawn(let isSame):
      state.say(isSame ? .done : .warning, isSame ? SampleTexts.same : SampleTexts.different)
      return []
    case .written(let path):
      state.say(.done, ReportTexts.written(path))
      return []
    case .notWritten(let path):
      state.say(.warning, ReportTexts.notWritten(path))
      return []
    case .report(let table):
      ReportReducer.take(table, &state)
      return []
    case .cases(let lines):
      guard case .team(.figure(var page))? = state.stack.last else { return [] }
      page.lines = lines
      page.isLoaded = true
      page.list.load(total: lines.count, offset: 0, ids: lines.map(\.caseID))
      state.replaceTop(.figure(page))
      return []
    }
  }

  private static func take(_ sheet: CaseloadSheet, _ state: inout WorkbenchState) -> [Effect] {
    for index in state.stack.indices {
      guard case .team(.caseload(var page)) = state.stack[index], page.target == sheet.target
      else { continue }
      page.sheet = sheet
      page.reload()
      state.stack[index] = .team(.caseload(page))
    }
    Layouts.fit(&state)
    return []
  }

  private static func reloadCaseload(_ state: WorkbenchState) -> [Effect] {
    guard let review = state.review else { return [] }
    let samples = SampleReducer.reload(state)
    if !samples.isEmpty { return samples }
    return [.supervise(.caseload(review.target, state.today))]
  }
}
