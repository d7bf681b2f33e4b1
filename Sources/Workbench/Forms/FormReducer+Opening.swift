import Casework
import CivilTime
import Screen
import Texts

extension FormReducer {
  static func open(_ kind: FormKind, then: FormKind? = nil, _ state: inout WorkbenchState)
    -> [Effect]
  {
    guard let focus = state.focus else { return [] }
    guard let loaded = state.loaded, loaded.id == focus.caseID else {
      // The case is on its way; the form opens when it is there.
      state.pendingForm = WorkbenchState.PendingForm(kind: kind, then: then, caseID: focus.caseID)
      return [.loadCase(focus.caseID, records: true)]
    }
    let builder = FormBuilder(loaded, state)
    var form = FormState(
      kind: kind, caseID: loaded.id, clientName: loaded.clientName,
      fields: kind.fields(builder))
    form.rule = focus.rule
    form.subject = focus.subject
    form.then = then
    form.origin = state.stack.isEmpty ? state.queue.list.selectedID : nil
    form.banner = banner(kind, focus, builder)
    // Everything is proposed here, so that Enter alone is enough.
    if kind == .attempt { form.focus = form.fields.count }
    if then == .employer { form.set(.scope, "\(ConsentScope.employerContact.rawValue)") }
    restoreDraft(&form, &state)
    form.validate(state)
    state.stack.append(.form(form))
    Layouts.fit(&state)
    return []
  }

  /// The employer is called only with consent; without it the question comes first.
  static func openEmployer(_ state: inout WorkbenchState) -> [Effect] {
    guard let focus = state.focus else { return [] }
    guard let loaded = state.loaded, loaded.id == focus.caseID,
      !loaded.file.hasConsent(.employerContact, on: state.today)
    else { return open(.employer, &state) }
    state.stack.append(
      .dialog(
        DialogState(
          title: FormKindTexts.employer, question: FormKindTexts.noEmployerConsent,
          details: [FormKindTexts.askFirst],
          options: [
            DialogState.Option(
              ["e"], FormTexts.obtainConsent, .openForm(.consent, then: .employer)),
            DialogState.Option(["k"], FormTexts.documentNoContact, .openForm(.employer, then: nil)),
            DialogState.Option(["n"], FormTexts.cancel, .close),
          ])))
    return []
  }

  /// What became of the line under the cursor: a follow-up is done, an appointment was missed.
  static func recordOutcome(_ state: inout WorkbenchState) -> [Effect] {
    guard let focus = state.focus, let subject = focus.subject else { return [] }
    guard let loaded = state.loaded, loaded.id == focus.caseID else {
      state.pending = WorkbenchState.Pending(command: .outcome, caseID: focus.caseID)
      return [.loadCase(focus.caseID, records: true)]
    }
    if focus.record == .appointment { return open(.noShow, &state) }
    guard let task = loaded.file.tasks.first(where: { $0.id.text == subject }) else { return [] }
    var draft = TaskDraft(task)
    draft.status = .done
    let saving = draft.effects(in: state.draftContext(loaded))
    return [.save(SaveOrder(deed: saving.deed, caseID: loaded.id, changes: saving.changes))]
  }

  /// Opens the newest input that was left unfinished.
  static func resume(_ state: inout WorkbenchState) -> [Effect] {
    guard let draft = state.drafts.last, let slash = draft.key.firstIndex(of: "/"),
      let kind = FormKind(rawValue: String(draft.key[..<slash]))
    else { return [] }
    let id = CaseID(String(draft.key[draft.key.index(after: slash)...]))
    if state.caseAtHand != id { state.stack.append(.caseFile(CaseState(caseID: id))) }
    state.pendingForm = WorkbenchState.PendingForm(kind: kind, then: nil, caseID: id)
    return [.loadCase(id, records: true)]
  }

  private static func restoreDraft(_ form: inout FormState, _ state: inout WorkbenchState) {
    guard let draft = state.drafts.last(where: { $0.key == form.draftKey }) else { return }
    form.restore(draft.bytes)
    form.isChanged = true
    state.say(.info, FormTexts.resumed)
  }

  private static func banner(
    _ kind: FormKind, _ focus: WorkbenchState.Focus, _ builder: FormBuilder
  ) -> [Phrase] {
    switch kind {
    case .employer: EmployerForm.banner(builder)
    case .dismissal:
      [Phrase(verbatim: "\(focus.rule ?? ""): ") + FormKindTexts.dismissalStays]
    case .noShow: [FormKindTexts.voluntary]
    case .consent: [FormKindTexts.askFirst]
    case .contact:
      builder.loaded.plan.next.map { step in
        [
          step.step.phrase + Phrase(": ", ": ")
            + CardTexts.window(
              opens: step.opens, due: step.due, last: step.overdueFrom - 1, state: step.state)
        ]
      } ?? []
    case .attempt, .appointment, .risk, .activity, .offer, .task, .termination, .onward,
      .endAftercare, .partner, .agreement, .status, .strategy, .bulkTask, .handOver:
      []
    }
  }
}
