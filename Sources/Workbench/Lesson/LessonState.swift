/// How far somebody has come in the tutorial, which runs on a caseload of its own.
package struct LessonState: Equatable, Sendable {
  package var step: Int
  /// How many goals of the step are reached.
  package var reached = 0
  /// The step before was done just now, which is worth saying.
  package var praises = false
  /// In windows with no room beside the work the step is read first, on the whole screen.
  package var isUnread = true
  /// Rows lent to the lesson below the screen it is about; 0 where it has to be read first.
  package var rows = 0

  package init(step: Int = 0) {
    self.step = max(0, min(step, LessonCourse.steps.count - 1))
  }

  package var isLast: Bool { step == LessonCourse.steps.count - 1 }

  var current: LessonStep { LessonCourse.steps[step] }
}
