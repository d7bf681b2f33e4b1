import Casework
import CivilTime
import Texts

/// Drohende Beendigung, or the end that has come.
enum TerminationForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.day(.expectedEnd, FormTexts.expectedEnd),
      builder.day(.date, FormTexts.identifiedOn, builder.today, past: true, required: true),
      builder.day(.end, FormTexts.endedOn, past: true),
      builder.choice(
        .endedBy, FormTexts.endedBy,
        [
          "a": EndInitiator.employer,
          "e": EndInitiator.employee,
          "v": EndInitiator.mutual,
          "b": EndInitiator.fixedTermExpired,
          "i": EndInitiator.employerInsolvency,
          "u": EndInitiator.unknown,
        ], words: \.phrase),
      builder.numbered(
        .onward, FormTexts.onward,
        [(1, "j", FormTexts.statusNow), (0, "n", FormTexts.statusNot)], selected: 0),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = TerminationDraft(identifiedOn: form.day(.date, today: today) ?? today)
    draft.expectedEnd = form.day(.expectedEnd, today: today)
    draft.end = form.day(.end, today: today)
    draft.endInitiator = form.code(.endedBy)
    draft.startsOnwardPlacement = form.choice(.onward) == 1
    return FormResult(draft, in: context)
  }
}

/// Weitervermittlungsschritt.
enum OnwardForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let letters: [(OnwardStepKind, Character)] = [
      (.topicDiscussed, "b"), (.profileUpdated, "p"), (.vacancySent, "s"),
      (.applicationSupported, "u"), (.agsInvolved, "a"), (.handedToPlacement, "v"),
      (.jobSeekerReportAdvised, "m"),
    ]
    return [
      builder.numbered(
        .kind, FormTexts.kind, letters.map { (Int($0.0.rawValue), $0.1, $0.0.phrase) },
        required: true),
      builder.text(.outcome, FormTexts.outcome),
      builder.day(.date, FormTexts.date, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = OnwardStepDraft(date: form.day(.date, today: today) ?? today)
    draft.kind = form.code(.kind)
    draft.result = form.text(.outcome)
    return FormResult(draft, in: context)
  }
}

/// Nachbetreuung beenden.
enum EndAftercareForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let letters: [(AftercareEndReason, Character)] = [
      (.limitReached, "s"), (.clientEnded, "k"), (.consentRevoked, "w"), (.jobEnded, "b"),
      (.movedAway, "v"), (.unreachable, "n"), (.onwardPlaced, "a"), (.other, "g"),
    ]
    return [
      builder.numbered(
        .reason, FormTexts.reason, letters.map { (Int($0.0.rawValue), $0.1, $0.0.phrase) },
        required: true),
      builder.day(.end, FormTexts.endedOn, builder.today, past: true, required: true),
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = AftercareEndDraft(endedOn: form.day(.end, today: today) ?? today)
    draft.reason = form.code(.reason)
    return FormResult(draft, in: context)
  }
}
