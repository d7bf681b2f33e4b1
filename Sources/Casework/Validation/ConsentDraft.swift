package import CivilTime

/// A consent given, or one revoked.
package struct ConsentDraft: Draft {
  package var existing: ConsentID?
  package var scope: ConsentScope?
  package var givenOn: Day
  package var validUntil: Day?
  package var revokedOn: Day?
  package var form: ConsentForm?
  /// Opens the aftercare with the consent, where none exists yet.
  package var opensAftercare = false

  package init(scope: ConsentScope, givenOn: Day) {
    self.scope = scope
    self.givenOn = givenOn
  }

  package init(revoking consent: Consent, on day: Day) {
    existing = consent.id
    scope = consent.scope
    givenOn = consent.givenOn
    validUntil = consent.validUntil
    form = consent.form
    revokedOn = day
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if scope == nil { problems.append(.missing(.scope)) }
    if givenOn > context.today { problems.append(.inTheFuture(.givenOn)) }
    if let validUntil, validUntil < givenOn {
      problems.append(.before(.validUntil, earliest: givenOn))
    }
    if let revokedOn {
      if revokedOn < givenOn { problems.append(.before(.revokedOn, earliest: givenOn)) }
      if revokedOn > context.today { problems.append(.inTheFuture(.revokedOn)) }
    }
    if let existing, !context.file.consents.contains(where: { $0.id == existing }) {
      problems.append(.unknownReference(.scope, existing.text))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let file = context.file
    let old = file.consents.first { $0.id == existing }
    var consent = Consent(
      id: old?.id ?? file.newID(.consent), caseID: file.record.id, scope: scope ?? .aftercare,
      givenOn: givenOn)
    consent.validUntil = validUntil
    consent.revokedOn = revokedOn
    consent.form = form
    var changes = [Change(writing: consent, over: old)]
    if scope == .aftercare, opensAftercare, file.aftercare == nil {
      changes += AftercareDraft(startedOn: givenOn).effects(in: context).changes
    }
    return Saving(revokedOn == nil ? .consentRecorded : .consentRevoked, changes)
  }
}
