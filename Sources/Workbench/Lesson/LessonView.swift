import Screen
import Texts

/// Below the screen that is being learnt: which step it is, why, and what to do now.
enum LessonView {
  /// Rows for every step alike, so that the screen above never jumps; 0 where the work would be
  /// left with too few.
  static func rows(_ state: WorkbenchState) -> Int {
    let width = state.terminal.columns - 2
    guard state.terminal.columns >= Arrangement.smallest.columns else { return 0 }
    let needed = LessonCourse.steps.map { step in
      let tasks = step.goals.indices.map { lines(task($0, of: step, state), width, state).count }
      return 1 + lines(state.keyed(step.reason), width, state).count + (tasks.max() ?? 0)
    }
    let rows = needed.max() ?? 0
    return state.terminal.rows - rows >= 16 ? rows : 0
  }

  static func draw(_ lesson: LessonState, _ state: WorkbenchState, into frame: inout Frame) {
    guard lesson.rows > 0 else {
      if lesson.covers { cover(lesson, state, into: &frame) }
      return
    }
    let rect = frame.bounds.bottom(lesson.rows)
    frame.rule(in: rect, row: 0, title: heading(lesson, state, width: rect.columns - 6))
    var row = 1
    let inner = rect.inset(columns: 1)
    for line in lines(state.keyed(lesson.current.reason), inner.columns, state) {
      frame.text(line, in: inner, row: row)
      row += 1
    }
    for line in lines(now(lesson, state), inner.columns, state) {
      frame.text(line, in: inner, row: row, Style.plain.strong)
      row += 1
    }
  }

  /// The whole screen, for windows in which there is no room beside the work.
  private static func cover(
    _ lesson: LessonState, _ state: WorkbenchState, into frame: inout Frame
  ) {
    frame.fill(frame.bounds)
    let rect = frame.bounds.inset(columns: 1)
    var text = [(heading(lesson, state, width: rect.columns), Style.heading)]
    text += lines(state.keyed(lesson.current.reason), rect.columns, state).map { ($0, .plain) }
    for index in lesson.reached..<max(lesson.reached, lesson.current.goals.count) {
      let task = task(index, of: lesson.current, state)
      text += lines(task, rect.columns, state).map { ($0, Style.plain.strong) }
    }
    text += lines(state.keyed(LessonTexts.goOn), rect.columns, state).map { ($0, .muted) }
    for (row, line) in text.enumerated() { frame.text(line.0, in: rect, row: row, line.1) }
    frame.placeCursor(in: rect)
  }

  private static func heading(
    _ lesson: LessonState, _ state: WorkbenchState, width: Int
  ) -> String {
    let place = state.words(
      LessonTexts.place(lesson.step + 1, of: LessonCourse.steps.count, lesson.current.title))
    let praise = lesson.praises ? state.words(LessonTexts.done) + " " : ""
    let keys = state.keyed(LessonTexts.keys)
    let whole = praise + place + "  " + keys
    if state.charset.width(whole) <= width { return whole }
    return state.charset.width(place + "  " + keys) <= width ? place + "  " + keys : place
  }

  private static func now(_ lesson: LessonState, _ state: WorkbenchState) -> String {
    guard lesson.reached < lesson.current.goals.count else { return "" }
    return task(lesson.reached, of: lesson.current, state)
  }

  private static func task(_ index: Int, of step: LessonStep, _ state: WorkbenchState) -> String {
    let number = step.goals.count > 1 ? " \(index + 1)/\(step.goals.count)" : ""
    return state.words(LessonTexts.now) + number + ": " + state.keyed(step.goals[index].task)
  }

  private static func lines(_ text: String, _ width: Int, _ state: WorkbenchState) -> [String] {
    text.isEmpty ? [] : state.charset.wrap(text, width: width)
  }
}

extension WorkbenchState {
  /// Words with the keys as they are bound for this person: `{contact}` becomes `a`.
  func keyed(_ phrase: Phrase) -> String {
    var text = ""
    var name: String?
    for character in words(phrase) {
      switch (character, name) {
      case ("{", nil): name = ""
      case ("}", let command?):
        text += keyName(command)
        name = nil
      case (_, let command?): name = command + String(character)
      case (_, nil): text.append(character)
      }
    }
    return text
  }

  private func keyName(_ command: String) -> String {
    guard let binding = CommandTable.all.first(where: { "\($0.command)" == command }) else {
      return command
    }
    if let key = keymap.keys(of: binding).first { return key.name(keyLanguage) }
    // A command without a key of its own is found by its name.
    return ": \(words(binding.name.short))"
  }
}
