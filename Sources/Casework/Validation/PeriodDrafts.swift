package import CivilTime

/// A new strategy; the one of the same vocabulary that still runs ends the day before.
package struct StrategyDraft: Draft {
  package var vocabulary = StrategyVocabulary.ba
  package var code: String
  package var from: Day
  package var reason = ""

  package init(code: String, from: Day) {
    self.code = code
    self.from = from
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if code.isEmpty { problems.append(.missing(.code)) }
    if reason.isEmpty { problems.append(.missing(.reason)) }
    for period in context.file.strategies
    where period.vocabulary == vocabulary && period.from >= from {
      problems.append(.overlaps(from: period.from, to: period.to))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    var changes: [Change] = []
    for old in context.file.strategies
    where old.vocabulary == vocabulary && (old.to.map { $0 >= from } ?? true) {
      var closed = old
      closed.to = from - 1
      changes.append(Change(replacing: Record(old), with: Record(closed)))
    }
    var period = StrategyPeriod(
      caseID: context.file.record.id, vocabulary: vocabulary, code: code, from: from)
    period.reason = reason
    changes.append(Change(adding: Record(period)))
    return Saving(.strategyChanged, changes)
  }
}

/// A new status; the one that still runs ends the day before.
package struct StatusDraft: Draft {
  package var status: ClientStatus
  package var from: Day

  package init(status: ClientStatus, from: Day) {
    self.status = status
    self.from = from
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    context.file.statuses.filter { $0.from >= from }.map {
      .overlaps(from: $0.from, to: $0.to)
    }
  }

  package func effects(in context: DraftContext) -> Saving {
    var changes: [Change] = []
    for old in context.file.statuses where old.to.map({ $0 >= from }) ?? true {
      var closed = old
      closed.to = from - 1
      changes.append(Change(replacing: Record(old), with: Record(closed)))
    }
    let period = StatusPeriod(caseID: context.file.record.id, status: status, from: from)
    changes.append(Change(adding: Record(period)))
    return Saving(.statusChanged, changes)
  }
}

/// The agreement adapted to the aftercare, or concluded for it.
package struct AgreementDraft: Draft {
  package var existing: AgreementID?
  package var kind: AgreementKind?
  package var date: Day
  package var services: [String] = []
  package var validityClause: Bool?

  package init(date: Day) {
    self.date = date
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if existing == nil, kind == nil { problems.append(.missing(.kind)) }
    if date > context.today { problems.append(.inTheFuture(.date)) }
    if let existing, !context.file.agreements.contains(where: { $0.id == existing }) {
      problems.append(.unknownReference(.kind, existing.text))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let old = context.file.agreements.first { $0.id == existing }
    var agreement =
      old
      ?? Agreement(
        id: context.file.newID(.agreement), caseID: context.file.record.id,
        kind: kind ?? .cooperationPlan)
    if old == nil { agreement.concludedOn = date }
    agreement.updatedOn = date
    agreement.adaptedOn = date
    if !services.isEmpty { agreement.services = services }
    if let validityClause { agreement.validityClause = validityClause }
    return Saving(.agreementChanged, [Change(writing: agreement, over: old)])
  }
}
