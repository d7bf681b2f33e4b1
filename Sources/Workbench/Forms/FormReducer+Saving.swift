import Casework
import Screen
import Texts

extension FormReducer {
  static func save(_ state: inout WorkbenchState) -> [Effect] {
    guard case .form(var form) = state.stack.last, let loaded = state.loaded,
      loaded.id == form.caseID
    else { return [] }
    form.acceptHalfTyped()
    form.hasTriedToSave = true
    form.validate(state)
    if let problem = form.problems.first {
      focus(problem, &form)
      let label = problem.field.flatMap { form.field($0)?.label }
      state.replaceTop(.form(form))
      state.say(.failure, FormTexts.notSaved(label, problem.sentence))
      return []
    }
    if form.kind.isBulk {
      form.isSaving = true
      state.replaceTop(.form(form))
      return BulkReducer.plan(form, state).map { [$0] } ?? []
    }
    guard let saving = form.kind.result(form, state.draftContext(loaded)).saving else { return [] }
    form.isSaving = true
    state.replaceTop(.form(form))
    return [
      .save(
        SaveOrder(
          deed: saving.deed, caseID: form.caseID, changes: saving.changes,
          draftKey: form.draftKey))
    ]
  }

  /// The form is done; the cursor goes on to the next matter.
  static func saved(_ entry: JournalEntry, _ state: inout WorkbenchState) -> [Effect] {
    guard case .form(let form) = state.stack.last, form.isSaving else { return [] }
    state.stack.removeLast()
    state.drafts.removeAll { $0.key == form.draftKey }
    if let then = form.then {
      state.pendingForm = WorkbenchState.PendingForm(kind: then, then: nil, caseID: form.caseID)
    } else if let origin = form.origin, [.contact, .attempt, .dismissal].contains(form.kind) {
      state.queue.leaving = origin
    }
    return []
  }

  /// The store said no: the form stays as it is.
  static func failed(_ state: inout WorkbenchState) {
    guard case .form(var form) = state.stack.last else { return }
    form.isSaving = false
    state.replaceTop(.form(form))
  }

  static func cancel(_ state: inout WorkbenchState) -> [Effect] {
    guard case .form(let form) = state.stack.last else { return [] }
    guard form.isChanged else { return discard(&state) }
    state.stack.append(
      .dialog(
        DialogState(
          question: FormTexts.discard, yes: FormTexts.discardYes, no: FormTexts.discardNo,
          consequence: .discardForm)))
    return []
  }

  static func discard(_ state: inout WorkbenchState) -> [Effect] {
    guard case .form(let form) = state.stack.last else { return [] }
    state.stack.removeLast()
    state.drafts.removeAll { $0.key == form.draftKey }
    return form.isChanged ? [.dropFormDraft(key: form.draftKey)] : []
  }

  /// What the recogniser saw, if the note still reads like that.
  static func take(
    _ request: NoteRequest, _ reading: NoteReading, _ state: inout WorkbenchState
  ) {
    guard case .form(var form) = state.stack.last, form.field(.note)?.value == request.text
    else { return }
    let chosen = Set(form.tokens(.topics))
    let button = form.focusedButton
    form.reading = reading
    form.reading.topics.removeAll { chosen.contains($0) }
    form.validate(state)
    // A button may have come or gone; the focus stays on the same one.
    if let button, let index = form.buttons.firstIndex(of: button) {
      form.focus = form.fields.count + index
    }
    form.focus = min(form.focus, form.fields.count + form.buttons.count - 1)
    state.replaceTop(.form(form))
  }

  static func takeEdited(_ text: String?, _ state: inout WorkbenchState) -> [Effect] {
    guard let text, case .form(var form) = state.stack.last,
      let field = form.fields.first(where: { if case .note = $0.input { true } else { false } })
    else { return [] }
    form.set(field.id, text)
    return changed(&form, advances: false, &state)
  }

  /// Another result wants another date: an attempt is tried again, a talk has its next step.
  static func proposeAgain(_ form: inout FormState, _ state: WorkbenchState) {
    guard let loaded = state.loaded, !form.touched.contains(.next) else { return }
    let builder = FormBuilder(loaded, state)
    let kind: FormKind = form.choice(.result) == 0 ? .contact : .attempt
    guard let fresh = kind.fields(builder).first(where: { $0.id == .next }),
      let index = form.fields.firstIndex(where: { $0.id == .next })
    else { return }
    form.fields[index] = fresh
  }

  private static func focus(_ problem: FormProblem, _ form: inout FormState) {
    guard let id = problem.field, let index = form.fields.firstIndex(where: { $0.id == id })
    else { return }
    form.focus = index
  }
}
