import Casework
import CivilTime
import Texts

/// Risiko, with the activity agreed against it in the same go.
enum RiskForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.category(.risk, FormTexts.category, required: true),
      builder.level(required: true),
      builder.note(.text, FormTexts.description),
      builder.text(.activity, FormTexts.activity),
      builder.owner(),
      builder.day(.until, FormTexts.until),
      builder.day(.date, FormTexts.identifiedOn, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = RiskDraft(identifiedOn: form.day(.date, today: today) ?? today)
    draft.category = form.tokens(.risk).first ?? ""
    draft.level = form.code(.level)
    draft.text = form.text(.text)
    var activity = ContactForm.activity(form, draft.identifiedOn, today)
    guard activity != nil else { return FormResult(draft, in: context) }
    // The activity names the risk that is recorded along with it by the id that risk will have.
    var after = context
    if let id = newRisk(draft, &after) { activity?.risks = [id] }
    var result = FormResult(draft, in: context)
    if let activity {
      let other = FormResult(activity, in: after)
      result.problems += other.problems
      if let first = result.saving, let second = other.saving {
        result.saving = Saving(first.deed, first.changes + second.changes)
      } else {
        result.saving = nil
      }
    }
    return result
  }

  private static func newRisk(_ draft: RiskDraft, _ context: inout DraftContext) -> RiskID? {
    guard let record = draft.effects(in: context).changes.first?.after,
      let risk = try? Risk(record)
    else { return nil }
    context.file.risks.append(risk)
    return risk.id
  }
}

/// Aktivität: what, who, until when, against which open risks.
enum ActivityForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let open = builder.loaded.file.risks.filter { ($0.status ?? .open) == .open }
    var fields = [
      builder.text(.activity, FormTexts.what, required: true),
      builder.owner(required: true),
      builder.day(.until, FormTexts.until, builder.context.calendar.onOrAfter(builder.today + 14)),
    ]
    if !open.isEmpty {
      let letters = Array("123456789")
      fields.append(
        builder.numbered(
          .against, FormTexts.against,
          open.prefix(9).enumerated().map { index, risk in
            (index, letters[index], RiskCategoryWords.phrase(risk.category))
          }, selected: 0))
    }
    fields.append(
      builder.day(.date, FormTexts.date, builder.today, past: true, required: true))
    return fields
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = ActivityDraft(agreedOn: form.day(.date, today: today) ?? today)
    draft.what = form.text(.activity)
    draft.who = form.code(.who)
    draft.dueOn = form.day(.until, today: today)
    let open = context.file.risks.filter { ($0.status ?? .open) == .open }
    if let index = form.choice(.against), open.indices.contains(index) {
      draft.risks = [open[index].id]
    }
    return FormResult(draft, in: context)
  }
}
