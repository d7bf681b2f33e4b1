import Casework
import CivilTime
import Texts

/// Angebot: made, accepted or declined on one page – or the documented reason for none.
enum OfferForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let old = builder.loaded.file.offer
    return [
      builder.day(.date, FormTexts.offeredOn, old?.offeredOn ?? builder.today, past: true),
      builder.choice(
        .decision, FormTexts.decision,
        [
          "a": OfferDecision.accepted,
          "b": OfferDecision.declined,
          "o": OfferDecision.pending,
        ], selected: old?.decision ?? .pending, required: true, words: \.phrase),
      builder.reasons(.reason, FormTexts.noOffer, ReasonWords.noOffer),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    if let reason = form.tokens(.reason).first {
      return FormResult(OfferDraft(noOfferReason: reason, on: today), in: context)
    }
    var draft = context.file.offer.map { OfferDraft($0) } ?? OfferDraft(offeredOn: today)
    draft.offeredOn = form.day(.date, today: today)
    draft.decision = form.code(.decision) ?? .pending
    if draft.decision == .pending {
      draft.decidedOn = nil
    } else if draft.decidedOn == nil {
      draft.decidedOn = today
    }
    return FormResult(draft, in: context)
  }
}

/// Wiedervorlage.
enum TaskForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.text(.text, FormTexts.what, required: true),
      builder.day(
        .dueOn, FormTexts.dueOn, builder.context.calendar.onOrAfter(builder.today + 7),
        required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    var draft = TaskDraft(dueOn: form.day(.dueOn, today: context.today))
    draft.text = form.text(.text)
    draft.assignee = context.author
    return FormResult(draft, in: context)
  }
}

/// Zurückstellen, with a reason that stays visible.
enum DismissalForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.reasons(.reason, FormTexts.reason, ReasonWords.dismissal, required: true),
      builder.note(.text, FormTexts.explanation),
      builder.day(
        .expiresOn, FormTexts.expiresOn, builder.context.calendar.onOrAfter(builder.today + 14)),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    var draft = DismissalDraft(rule: form.rule ?? "", subject: form.subject, on: context.today)
    draft.reason = form.tokens(.reason).first ?? ""
    draft.text = form.text(.text)
    draft.expiresOn = form.day(.expiresOn, today: context.today)
    return FormResult(draft, in: context)
  }
}
