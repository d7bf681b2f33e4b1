import Casework
import Screen
import Texts

/// One thing to learn: why it is worth knowing, and what to do so that one knows it.
struct LessonStep: Sendable {
  struct Goal: Sendable {
    /// What to do now; keys stand in braces under the name of their command.
    let task: Phrase
    /// Counts whenever it happens, also by another way than the one proposed.
    let isFinal: Bool
    let isReached: @Sendable (LessonMoment) -> Bool

    init(
      _ task: Phrase, final: Bool = false, _ isReached: @escaping @Sendable (LessonMoment) -> Bool
    ) {
      self.task = task
      isFinal = final
      self.isReached = isReached
    }
  }

  let title: Phrase
  let reason: Phrase
  let goals: [Goal]
}

/// What has just changed, and by which answer of the store.
struct LessonMoment: Sendable {
  var before: WorkbenchState
  var after: WorkbenchState
  var outcome: Outcome?

  var deed: Deed? {
    if case .saved(let entry)? = outcome { entry.deed } else { nil }
  }

  var isUndone: Bool { if case .undone? = outcome { true } else { false } }
  var isRedone: Bool { if case .redone? = outcome { true } else { false } }

  var isHome: Bool { after.stack.isEmpty }
  var cameHome: Bool { isHome && !before.stack.isEmpty }

  /// How many lines of the queue the cursor went down.
  var movement: Int { after.queue.list.selectedIndex - before.queue.list.selectedIndex }

  var form: FormState? { after.form }
  func hasForm(_ kind: FormKind) -> Bool { form?.kind == kind }
  func isFilled(_ kind: FormKind, _ field: FormFieldID) -> Bool {
    guard let form, form.kind == kind, let field = form.field(field) else { return false }
    return !field.value.isEmpty
  }

  var cases: CasesState? { if case .cases(let page)? = after.stack.last { page } else { nil } }
  var palette: PaletteState? {
    if case .palette(let page)? = after.stack.last { page } else { nil }
  }
}
