import Casework
import Screen
import Texts

/// What is learnt, in the order of a morning.
enum LessonCourse {
  static let steps: [LessonStep] = [
    step(LessonTexts.today, [{ $0.movement > 0 }, { $0.movement < 0 }]),
    step(
      LessonTexts.why,
      [{ if case .why? = $0.after.stack.last { true } else { false } }, { $0.cameHome }]),
    step(
      LessonTexts.caseFile,
      [
        { if case .caseFile? = $0.after.stack.last { true } else { false } },
        {
          if case .caseFile(let page)? = $0.after.stack.last {
            page.pane == .timeline
          } else {
            false
          }
        },
        { $0.cameHome },
      ]),
    step(
      LessonTexts.attempt, endsWithDeed: true,
      [{ $0.hasForm(.attempt) }, { $0.deed == .attemptLogged }]),
    step(LessonTexts.undo, [{ $0.isUndone }, { $0.isRedone }]),
    step(
      LessonTexts.contact, endsWithDeed: true,
      [
        { $0.hasForm(.contact) },
        { $0.isFilled(.contact, .channel) && $0.isFilled(.contact, .result) },
        { $0.isFilled(.contact, .topics) },
        { $0.isFilled(.contact, .note) },
        { $0.deed == .contactLogged },
      ]),
    step(
      LessonTexts.days, endsWithDeed: true,
      [
        { $0.hasForm(.appointment) },
        { $0.hasForm(.appointment) && $0.form?.text(.date) == "+14" },
        { $0.deed == .appointmentSet },
      ]),
    step(
      LessonTexts.risk, endsWithDeed: true,
      [
        { $0.hasForm(.risk) },
        { $0.isFilled(.risk, .risk) },
        { $0.isFilled(.risk, .level) },
        { $0.deed == .riskRecorded },
      ]),
    step(
      LessonTexts.employer,
      [
        { moment in
          if case .dialog(let dialog)? = moment.after.stack.last {
            return dialog.title == FormKindTexts.employer
          }
          return moment.hasForm(.employer)
        },
        { $0.cameHome },
      ]),
    step(
      LessonTexts.dismissal, endsWithDeed: true,
      [{ $0.hasForm(.dismissal) }, { $0.deed == .resultDismissed }]),
    step(
      LessonTexts.cases,
      [
        { $0.cases != nil },
        { $0.cases?.isTyping == true },
        { $0.cases.map { !$0.isTyping && !$0.field.isEmpty && $0.problem == nil } ?? false },
        { $0.cases.map { !$0.list.marked.isEmpty } ?? false },
        { $0.cameHome },
      ]),
    step(
      LessonTexts.search,
      [
        { $0.palette?.purpose == .cases },
        { if case .caseFile? = $0.after.stack.last { true } else { false } },
        { $0.cameHome },
      ]),
    step(
      LessonTexts.help,
      [
        { if case .help? = $0.after.stack.last { true } else { false } },
        { $0.palette?.purpose == .commands },
        { $0.palette.map { $0.field.text.count >= 3 } ?? false },
        { $0.cameHome },
      ]),
    step(LessonTexts.end, [{ _ in false }]),
  ]

  /// With `endsWithDeed` the deed counts whichever way somebody came to it.
  private static func step(
    _ words: LessonTexts.Step, endsWithDeed: Bool = false,
    _ conditions: [@Sendable (LessonMoment) -> Bool]
  ) -> LessonStep {
    let goals = zip(words.tasks, conditions).enumerated().map { index, goal in
      LessonStep.Goal(goal.0, final: endsWithDeed && index == conditions.count - 1, goal.1)
    }
    return LessonStep(title: words.title, reason: words.reason, goals: goals)
  }
}
