package import CivilTime

/// The aftercare opened. There is one per case, and its limit follows from the anchor alone.
package struct AftercareDraft: Draft {
  package var anchor: EmploymentID?
  package var basis: AftercareBasis?
  package var startedOn: Day
  package var deliveredBy: DeliveredBy?

  package init(startedOn: Day) {
    self.startedOn = startedOn
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if context.file.aftercare != nil { problems.append(.alreadyOpen) }
    if startedOn > context.today { problems.append(.inTheFuture(.from)) }
    if let anchor {
      if !context.file.employments.contains(where: { $0.id == anchor }) {
        problems.append(.unknownReference(.anchor, anchor.text))
      }
    } else if context.file.anchorIndex == nil {
      problems.append(.missing(.anchor))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    var aftercare = Aftercare(caseID: context.file.record.id)
    aftercare.anchorID = anchor ?? context.file.anchorIndex.map { context.file.employments[$0].id }
    aftercare.basis = basis ?? lawfulBasis(context)
    aftercare.startedOn = startedOn
    aftercare.deliveredBy = deliveredBy
    return Saving(.aftercareOpened, [Change(adding: Record(aftercare))])
  }

  /// § 16g Abs. 2 where need ended through income from work; otherwise need still exists.
  private func lawfulBasis(_ context: DraftContext) -> AftercareBasis {
    let record = context.file.record
    let ended = record.needEndedOn.map { $0 <= context.today } ?? false
    return ended && record.needEndedCause == .incomeFromWork ? .paragraph16g2 : .inNeed
  }
}

/// The aftercare ended, with its reason.
package struct AftercareEndDraft: Draft {
  package var endedOn: Day
  package var reason: AftercareEndReason?

  package init(endedOn: Day) {
    self.endedOn = endedOn
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    guard context.file.aftercare != nil else { return [.missing(.from)] }
    var problems: [DraftProblem] = []
    if reason == nil { problems.append(.missing(.reason)) }
    if endedOn > context.today { problems.append(.inTheFuture(.end)) }
    if let started = context.file.aftercare?.startedOn, endedOn < started {
      problems.append(.before(.end, earliest: started))
    }
    return problems
  }

  /// Tasks of the matter and appointments after the end are no longer wanted.
  package func effects(in context: DraftContext) -> Saving {
    guard let old = context.file.aftercare else { return Saving(.aftercareEnded, []) }
    var ended = old
    ended.endedOn = endedOn
    ended.endReason = reason
    var changes = [Change(replacing: Record(old), with: Record(ended))]
    for appointment in context.file.appointments
    where appointment.status == .planned && appointment.date > endedOn {
      var cancelled = appointment
      cancelled.status = .cancelledByJobcenter
      changes.append(Change(replacing: Record(appointment), with: Record(cancelled)))
    }
    return Saving(.aftercareEnded, changes)
  }
}
