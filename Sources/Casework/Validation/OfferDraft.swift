package import CivilTime

/// The offer of aftercare and the answer to it, or the documented reason for making none.
package struct OfferDraft: Draft {
  package var offeredOn: Day?
  package var decision = OfferDecision.pending
  package var decidedOn: Day?
  package var noOfferReason = ""
  package var noOfferReasonOn: Day?

  package init(offeredOn: Day) {
    self.offeredOn = offeredOn
  }

  package init(noOfferReason: String, on: Day) {
    self.noOfferReason = noOfferReason
    noOfferReasonOn = on
  }

  package init(_ offer: Offer) {
    offeredOn = offer.offeredOn
    decision = offer.decision ?? .pending
    decidedOn = offer.decidedOn
    noOfferReason = offer.noOfferReason
    noOfferReasonOn = offer.noOfferReasonOn
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    let today = context.today
    if offeredOn == nil && noOfferReason.isEmpty { problems.append(.missing(.date)) }
    if let offeredOn, offeredOn > today { problems.append(.inTheFuture(.date)) }
    if let noOfferReasonOn, noOfferReasonOn > today { problems.append(.inTheFuture(.reason)) }
    if let offeredOn, let noOfferReasonOn, offeredOn == noOfferReasonOn {
      problems.append(.offerAndReasonOnOneDay)
    }
    if decision != .pending {
      if decidedOn == nil { problems.append(.missing(.decidedOn)) }
      if offeredOn == nil { problems.append(.missing(.date)) }
    }
    if let decidedOn {
      if decidedOn > today { problems.append(.inTheFuture(.decidedOn)) }
      if let offeredOn, decidedOn < offeredOn {
        problems.append(.before(.decidedOn, earliest: offeredOn))
      }
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let old = context.file.offer
    var offer = Offer(caseID: context.file.record.id)
    offer.offeredOn = offeredOn
    offer.decision = offeredOn == nil ? nil : decision
    offer.decidedOn = decidedOn
    // A later offer supersedes the reason, but both stay on record.
    offer.noOfferReason = noOfferReason.isEmpty ? old?.noOfferReason ?? "" : noOfferReason
    offer.noOfferReasonOn = noOfferReasonOn ?? old?.noOfferReasonOn
    return Saving(.offerRecorded, [Change(writing: offer, over: old)])
  }
}
