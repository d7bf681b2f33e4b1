import Casework
import CivilTime
import Screen
import Texts

/// Commands of the supervision screens.
enum TeamReducer {
  static func run(_ command: Command, _ state: inout WorkbenchState) -> [Effect] {
    switch command {
    case .team:
      state.push(.overview(OverviewState()))
      return [.supervise(.overview)]
    case .notices:
      state.push(.notices(NoticesState()))
      return [.supervise(.looksSeen(state.today))]
    case .samples, .drawSample, .nextHalf, .nextLevel, .redrawSample:
      return SampleReducer.run(command, &state)
    case .followUps: return FollowUpReducer.open(&state)
    case .completeMeasure: return FollowUpReducer.complete(&state)
    case .judgeStatement: return FollowUpReducer.judge(&state)
    case .recordRecommendation:
      state.push(.prompt(RecommendationPrompt.make(state)))
      return []
    case .nextMark: return CaseloadReducer.nextMark(&state)
    case .remark: return ChecklistReducer.askRemark(&state)
    case .transfer:
      guard let id = state.caseAtHand else { return [] }
      state.stack.append(.dialog(CoverPrompts.choice(id)))
      return []
    case .absence:
      guard let worker = state.colleagueAtHand else { return [] }
      return [.supervise(.colleagues(.absence(worker)))]
    case .checklist:
      guard let id = state.caseAtHand else { return [] }
      return [.supervise(.checklist(id))]
    case .turnAnswer:
      guard case .team(.checklist(var page))? = state.stack.last else { return [] }
      page.turn()
      state.replaceTop(.checklist(page))
      return []
    case .saveReview: return saveReview(&state)
    case .askBack: return ask(&state)
    case .agreeMeasure: return agree(&state)
    default: return ReportReducer.run(command, &state)
    }
  }

  private static func saveReview(_ state: inout WorkbenchState) -> [Effect] {
    guard case .team(.checklist(var page))? = state.stack.last else { return [] }
    // What is missing is where the cursor goes.
    guard let review = page.review(by: state.session.userName, on: state.today) else {
      _ = page.list.select(id: .rating)
      state.replaceTop(.checklist(page))
      state.say(.warning, ChecklistTexts.needsRating)
      return []
    }
    if review.rating == .notEffective, review.reasons.isEmpty {
      _ = page.list.select(id: .reason("R1"))
      state.replaceTop(.checklist(page))
      state.say(.warning, ChecklistTexts.needsReason)
      return []
    }
    let details = page.details(by: state.session.userName, on: state.today)
    return [.supervise(.saveReview(review, page.given, details))]
  }

  private static func ask(_ state: inout WorkbenchState) -> [Effect] {
    guard let id = state.caseAtHand else { return [] }
    state.push(
      .prompt(
        PromptState(
          .ask(id), title: TeamTexts.askTitle, body: TeamTexts.askBody, label: TeamTexts.question,
          day: "+14")))
    return []
  }

  private static func agree(_ state: inout WorkbenchState) -> [Effect] {
    guard let id = state.caseAtHand else { return [] }
    state.push(
      .prompt(
        PromptState(
          .agree(id), title: TeamTexts.measureTitle, body: Phrase("", ""),
          label: TeamTexts.measure, day: "+28")))
    return []
  }

  /// The review lasts as long as its page lies anywhere in the stack; whichever way that was left, the
  /// store must come back, or every key that writes would stay dead.
  static func endOfReview(_ state: inout WorkbenchState) -> [Effect] {
    guard state.review != nil else { return [] }
    let isGoingOn = state.stack.contains { screen in
      switch screen {
      case .team(.caseload), .team(.sample): true
      default: false
      }
    }
    if isGoingOn { return [] }
    state.review = nil
    state.loaded = nil
    return [.supervise(.leaveReview)]
  }

  /// A question or a hand-over of the queue, which is not a task of the case.
  static func recordOutcome(_ state: inout WorkbenchState) -> [Effect]? {
    guard let subject = state.focus?.subject else { return nil }
    if subject.hasPrefix("RF-"), let question = state.queueText(subject) {
      state.push(
        .prompt(
          PromptState(
            .answer(question: subject), title: TeamTexts.answerTitle, body: question,
            label: TeamTexts.answer)))
      return []
    }
    if subject.hasPrefix("UE-"), let id = state.caseAtHand, let words = state.queueText(subject) {
      state.stack.append(.dialog(CoverPrompts.decision(subject, id, words)))
      return []
    }
    return nil
  }

  static func move(_ key: Key, _ screen: TeamScreen, _ state: inout WorkbenchState) {
    switch screen {
    case .overview(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.overview(page))
    case .caseload(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.caseload(page))
    case .checklist(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.checklist(page))
    case .figure(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.figure(page))
    case .report(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.report(page))
    case .notices(var page):
      page.scroll = Pager.scroll(page.scroll, key, NoticesPage.rows(state), state)
      state.replaceTop(.notices(page))
    case .followUps(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.followUps(page))
    case .samples(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.samples(page))
    case .sample(var page):
      _ = page.list.reduce(key)
      state.replaceTop(.sample(page))
    case .prompt: break
    }
  }

  static func open(_ screen: TeamScreen, _ state: inout WorkbenchState) -> [Effect] {
    switch screen {
    case .overview(let page):
      guard let index = page.list.selectedID else { return [] }
      let target = page.lines[index].target
      state.review = ReviewMode(target: target)
      state.push(.caseload(CaseloadState(target: target)))
      return [.supervise(.enterReview(target, state.today))]
    case .caseload(let page):
      guard let id = page.list.selectedID else { return [] }
      return CaseReducer.open(id, &state)
    case .figure(let page):
      guard let id = page.list.selectedID else { return [] }
      return CaseReducer.open(id, &state)
    case .checklist:
      return run(.turnAnswer, &state)
    case .report(let page): return ReportReducer.open(page, &state)
    case .followUps(let page):
      guard let item = page.selected else { return [] }
      guard let id = item.caseID else {
        state.say(.info, FollowUpTexts.noCase)
        return []
      }
      return CaseReducer.open(id, &state)
    case .samples(let page): return SampleReducer.open(page, &state)
    case .sample(let page): return SampleReducer.openCase(page, &state)
    case .prompt, .notices: return []
    }
  }
}

extension WorkbenchState {
  /// The colleague whose line the cursor is on.
  var colleagueAtHand: WorkerID? {
    guard case .team(.overview(let page))? = stack.last, let index = page.list.selectedID,
      case .worker(let worker) = page.lines[index].target
    else { return nil }
    return worker
  }

  /// The words of a matter of the queue.
  fileprivate func queueText(_ subject: String) -> Phrase? {
    queue.lines.first { $0.entry.subject == subject }.map { QueueTexts.reason($0.entry) }
  }
}
