package import CivilTime

/// The employer drawn in, or the documented decision not to.
package struct InvolvementDraft: Draft {
  package var date: Day
  package var initiatedBy: InvolvementInitiator?
  package var channel: Channel?
  package var legalBasis = ""
  package var purpose = ""
  package var outcome = ""
  /// With a reason it is a documented non-contact: nobody was called, no consent is needed.
  package var nonContactReason: NonContactReason?

  package init(date: Day) {
    self.date = date
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if date > context.today { problems.append(.inTheFuture(.date)) }
    guard nonContactReason == nil else { return problems }
    if initiatedBy == nil { problems.append(.missing(.initiatedBy)) }
    if initiatedBy == .caseworker || initiatedBy == .employerService, legalBasis.isEmpty,
      !context.file.hasConsent(.employerContact, on: date)
    {
      problems.append(.consentMissing(.employerContact))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let file = context.file
    var row = EmployerInvolvement(
      id: file.newID(.employerInvolvement), caseID: file.record.id, date: date)
    row.initiatedBy = initiatedBy
    row.channel = channel
    row.legalBasis = legalBasis
    row.purpose = purpose
    row.outcome = outcome
    row.nonContactReason = nonContactReason
    if nonContactReason == nil {
      row.consent = file.consentID(.employerContact, on: date)?.text ?? ""
    }
    return Saving(.employerInvolved, [Change(adding: Record(row))])
  }
}

/// A network partner drawn in, or noted as not wanted.
package struct PartnerDraft: Draft {
  package var partner = ""
  package var kind: PartnerKind?
  package var from: Day
  package var purpose = ""
  package var notWanted = false

  package init(from: Day) {
    self.from = from
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if partner.isEmpty { problems.append(.missing(.partner)) }
    if from > context.today { problems.append(.inTheFuture(.from)) }
    if !notWanted, !context.file.hasConsent(.partnerContact, on: from) {
      problems.append(.consentMissing(.partnerContact))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let file = context.file
    var row = PartnerInvolvement(
      id: file.newID(.partnerInvolvement), caseID: file.record.id, partner: partner, from: from)
    row.kind = kind
    row.purpose = purpose
    row.notWanted = notWanted ? true : nil
    return Saving(.partnerInvolved, [Change(adding: Record(row))])
  }
}
