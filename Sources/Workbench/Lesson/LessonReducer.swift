import Casework
import Screen
import Texts

/// The tutorial: it watches the work and goes on when a step has been done.
enum LessonReducer {
  /// `Z` begins or continues it, and leaves it again.
  static func toggle(_ state: inout WorkbenchState) -> [Effect] {
    state.lesson == nil ? [.openStore(.lesson)] : leave(&state)
  }

  /// Back to one's own caseload. What was done in this lesson stays for the next time.
  static func leave(_ state: inout WorkbenchState) -> [Effect] {
    guard let lesson = state.lesson else { return [] }
    state.stack = []
    return [.saveSettings(.lesson(step: lesson.isLast ? 0 : lesson.step)), .openStore(.own)]
  }

  static func begin(at step: Int, _ state: inout WorkbenchState) {
    state.lesson = LessonState(step: step)
    fit(&state)
    if step > 0 { state.say(.info, LessonTexts.resumed(state.keyed(LessonTexts.wayBack))) }
  }

  static func end(_ state: inout WorkbenchState) {
    state.lesson = nil
    fit(&state)
  }

  /// The step after or before this one, whatever was done.
  static func go(_ distance: Int, _ state: inout WorkbenchState) -> [Effect] {
    guard let lesson = state.lesson else { return [] }
    let step = lesson.step + distance
    guard LessonCourse.steps.indices.contains(step) else {
      state.say(.info, distance < 0 ? LessonTexts.first : LessonTexts.last)
      return []
    }
    return enter(step, praises: false, &state)
  }

  private static func enter(
    _ step: Int, praises: Bool, _ state: inout WorkbenchState
  ) -> [Effect] {
    var lesson = LessonState(step: step)
    lesson.praises = praises
    state.lesson = lesson
    fit(&state)
    return [.saveSettings(.lesson(step: lesson.isLast ? 0 : lesson.step))]
  }

  /// Looks whether what has just happened was what the step asks for.
  static func notice(
    _ before: WorkbenchState, _ outcome: Outcome?, _ state: inout WorkbenchState
  ) -> [Effect] {
    guard var lesson = state.lesson, before.lesson != nil else { return [] }
    let moment = LessonMoment(before: before, after: state, outcome: outcome)
    let goals = lesson.current.goals
    let reached = lesson.reached
    if let final = goals.lastIndex(where: { $0.isFinal && $0.isReached(moment) }) {
      lesson.reached = max(lesson.reached, final + 1)
    }
    while lesson.reached < goals.count, goals[lesson.reached].isReached(moment) {
      lesson.reached += 1
    }
    guard lesson.reached != reached else { return [] }
    lesson.praises = false
    if lesson.reached >= goals.count, !lesson.isLast {
      return enter(lesson.step + 1, praises: true, &state)
    }
    state.lesson = lesson
    return []
  }

  /// The screen that is being learnt gets what the lesson does not need.
  static func fit(_ state: inout WorkbenchState) {
    let rows = state.lesson == nil ? 0 : LessonView.rows(state)
    state.lesson?.rows = rows
    state.size = Size(rows: state.terminal.rows - rows, columns: state.terminal.columns)
    Layouts.fit(&state)
  }

  /// Keys of a step that covers the screen; nil where the work has the keys.
  static func read(_ key: Key, _ state: inout WorkbenchState) -> [Effect]? {
    guard let lesson = state.lesson, lesson.covers else { return nil }
    switch key {
    case .character("Z"), .character("q"), .control("q"), .function(10): return leave(&state)
    case .character("J"): return go(1, &state)
    case .character("V"): return go(-1, &state)
    default: state.lesson?.isUnread = false
    }
    return []
  }
}

extension LessonState {
  /// Nothing of the work is to be seen before the step has been read.
  var covers: Bool { rows == 0 && isUnread }
}
