import Casework
import CivilTime
import Texts

/// Arbeitgeber einbeziehen: only with consent, another legal basis, or at the employer's own call;
/// otherwise the documented decision not to.
enum EmployerForm {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    [
      builder.choice(
        .initiator, FormTexts.initiator,
        [
          "i": InvolvementInitiator.caseworker,
          "a": InvolvementInitiator.employer,
          "k": InvolvementInitiator.client,
          "s": InvolvementInitiator.employerService,
        ], selected: .caseworker, words: \.phrase),
      builder.channel(.phone, required: false),
      builder.text(.purpose, FormTexts.purpose),
      builder.text(.outcome, FormTexts.outcome),
      builder.choice(
        .noContact, FormTexts.noContact,
        [
          "k": NonContactReason.clientRefused,
          "a": NonContactReason.employerMustNotKnow,
          "n": NonContactReason.notNeeded,
        ], words: \.phrase),
      builder.text(.legalBasis, FormTexts.legalBasis),
      builder.day(.date, FormTexts.date, builder.today, past: true, required: true),
    ]
  }

  static func banner(_ builder: FormBuilder) -> [Phrase] {
    let file = builder.loaded.file
    let consent = file.consents.last {
      $0.scope == .employerContact && $0.isValid(on: builder.today)
    }
    guard let consent else {
      return [FormKindTexts.noEmployerConsent, FormKindTexts.askFirst]
    }
    return [
      FormKindTexts.consentFrom(builder.formats.date(consent.givenOn)) + " "
        + FormKindTexts.callSheet,
      FormKindTexts.mustNotMention,
    ]
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    var draft = InvolvementDraft(date: form.day(.date, today: today) ?? today)
    draft.initiatedBy = form.code(.initiator)
    draft.channel = form.code(.channel)
    draft.purpose = form.text(.purpose)
    draft.outcome = form.text(.outcome)
    draft.nonContactReason = form.code(.noContact)
    draft.legalBasis = form.text(.legalBasis)
    return FormResult(draft, in: context)
  }
}

/// Einwilligung, per scope; the one for aftercare may open the period.
enum ConsentPage {
  static func fields(_ builder: FormBuilder) -> [FormField] {
    let hasAftercare = builder.loaded.file.aftercare != nil
    var fields = [
      builder.choice(
        .scope, FormTexts.scope,
        [
          "n": ConsentScope.aftercare,
          "a": ConsentScope.employerContact,
          "p": ConsentScope.partnerContact,
          "d": ConsentScope.dataExchange,
        ], selected: hasAftercare ? .employerContact : .aftercare, required: true, words: \.phrase),
      builder.choice(
        .form, FormTexts.form,
        [
          "s": ConsentForm.written,
          "e": ConsentForm.electronic,
          "m": ConsentForm.oral,
        ], selected: .written, words: \.phrase),
      builder.day(.date, FormTexts.givenOn, builder.today, past: true, required: true),
      builder.day(.validUntil, FormTexts.validUntil),
      builder.day(.revokedOn, FormTexts.revokedOn, past: true),
    ]
    if !hasAftercare {
      fields.insert(
        builder.numbered(
          .opens, FormTexts.opens,
          [(1, "j", FormTexts.opensNow), (0, "n", FormTexts.opensNot)], selected: 1), at: 3)
    }
    return fields
  }

  static func result(_ form: FormState, _ context: DraftContext) -> FormResult {
    let today = context.today
    let scope: ConsentScope = form.code(.scope) ?? .aftercare
    // A revocation concerns the consent that is in force; without one it is a new consent.
    if let revoked = form.day(.revokedOn, today: today),
      let old = context.file.consents.last(where: { $0.scope == scope && $0.isValid(on: today) })
    {
      return FormResult(ConsentDraft(revoking: old, on: revoked), in: context)
    }
    var draft = ConsentDraft(scope: scope, givenOn: form.day(.date, today: today) ?? today)
    draft.form = form.code(.form)
    draft.validUntil = form.day(.validUntil, today: today)
    draft.revokedOn = form.day(.revokedOn, today: today)
    draft.opensAftercare = form.choice(.opens) == 1
    return FormResult(draft, in: context)
  }
}
