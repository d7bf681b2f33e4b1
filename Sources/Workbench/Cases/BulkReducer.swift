import Casework
import Screen
import Texts

/// A bulk action: what, with which words, a preview, then one deed.
enum BulkReducer {
  static func ask(_ state: inout WorkbenchState) -> [Effect] {
    let count = state.markedCases.count
    state.stack.append(
      .dialog(
        DialogState(
          title: ListTexts.bulk, question: ListTexts.bulkQuestion(count),
          options: [
            DialogState.Option(["w"], ListTexts.bulkTask, .openForm(.bulkTask, then: nil)),
            DialogState.Option(["u"], ListTexts.bulkHandOver, .openForm(.handOver, then: nil)),
            DialogState.Option(["n"], FormTexts.cancel, .close),
          ])))
    return []
  }

  /// The form is filled in: ask what it would do to every marked case.
  static func plan(_ form: FormState, _ state: WorkbenchState) -> Effect? {
    let cases = state.markedCases
    switch form.kind {
    case .bulkTask:
      guard let due = form.day(.dueOn, today: state.today) else { return nil }
      return .planBulk(
        BulkOrder(action: .task(dueOn: due, text: form.text(.text)), cases: cases))
    case .handOver:
      return .planBulk(
        BulkOrder(action: .handOver(to: WorkerID(form.text(.who))), cases: cases))
    default: return nil
    }
  }

  static func take(_ preview: BulkPreview, _ state: inout WorkbenchState) {
    if case .form(var form) = state.stack.last {
      form.isSaving = false
      state.replaceTop(.form(form))
    }
    let changed = preview.lines.filter { $0.changes > 0 }
    func name(_ line: BulkPreview.Line) -> String {
      state.shown(line.clientName, line.caseID) + " (" + line.caseID.text + ")"
    }
    let details =
      changed.map { Phrase(verbatim: name($0)) }
      + preview.lines.filter { $0.changes == 0 }.map { ListTexts.bulkStays(name($0)) }
    state.stack.append(
      .dialog(
        DialogState(
          question: ListTexts.bulkPreview(
            changed.count, skipped: preview.lines.count - changed.count),
          details: details, yes: ListTexts.run, no: FormTexts.cancel,
          consequence: .run(.saveBulk(preview.order)))))
  }

  /// Done: form and marks go.
  static func saved(_ state: inout WorkbenchState) {
    if case .form(let form) = state.stack.last, form.kind.isBulk { state.stack.removeLast() }
    state.change { (page: inout CasesState) in page.list.marked = [] }
  }
}
