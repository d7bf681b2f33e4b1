import Casework
import CivilTime
import Texts

/// Handing cases over; the worker by the office's own id.
enum HandOverForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [builder.text(.who, ListTexts.worker, required: true)]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let worker = form.text(.who)
    guard !worker.isEmpty else { return FormResult(problems: [.missing(.who)]) }
    let changes = BulkOrder.Action.handOver(to: WorkerID(worker)).changes(in: context)
    return FormResult(saving: Saving(.handedOver, changes ?? []))
  }
}
