package import CivilTime

/// The job is about to end, or has ended.
package struct TerminationDraft: Draft {
  /// The current job where nothing is named.
  package var employment: EmploymentID?
  package var identifiedOn: Day
  package var expectedEnd: Day?
  package var end: Day?
  package var endInitiator: EndInitiator?
  /// Sets the status to arbeitsuchend from the day it was seen, because efforts begin now.
  package var startsOnwardPlacement = false

  package init(identifiedOn: Day) {
    self.identifiedOn = identifiedOn
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    guard let job = job(in: context) else { return [.missing(.anchor)] }
    var problems: [DraftProblem] = []
    if expectedEnd == nil && end == nil { problems.append(.missing(.expectedEnd)) }
    if identifiedOn > context.today { problems.append(.inTheFuture(.identifiedOn)) }
    if let expectedEnd, expectedEnd < job.start {
      problems.append(.before(.expectedEnd, earliest: job.start))
    }
    if let end {
      if end < job.start { problems.append(.before(.end, earliest: job.start)) }
      if endInitiator == nil { problems.append(.missing(.endInitiator)) }
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    guard let old = job(in: context) else { return Saving(.terminationExpected, []) }
    var job = old
    if let expectedEnd {
      job.expectedEnd = expectedEnd
      job.endIdentifiedOn = old.endIdentifiedOn ?? identifiedOn
    }
    if let end {
      job.end = end
      job.endInitiator = endInitiator
    }
    var changes = [Change(replacing: Record(old), with: Record(job))]
    if startsOnwardPlacement {
      let status = StatusDraft(status: .seekingWork, from: identifiedOn)
      if status.problems(in: context).allSatisfy({ !$0.blocks }) {
        changes += status.effects(in: context).changes
      }
    }
    return Saving(end == nil ? .terminationExpected : .employmentChanged, changes)
  }

  private func job(in context: DraftContext) -> Employment? {
    let file = context.file
    if let employment { return file.employments.first { $0.id == employment } }
    let facts = CaseFacts(file, on: context.today, context.configuration)
    return facts.currentJob.map { file.employments[$0] }
  }
}

/// A step towards the next job.
package struct OnwardStepDraft: Draft {
  package var date: Day
  package var kind: OnwardStepKind?
  package var result = ""

  package init(date: Day) {
    self.date = date
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if kind == nil { problems.append(.missing(.kind)) }
    if date > context.today { problems.append(.inTheFuture(.date)) }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    var step = OnwardStep(
      id: context.file.newID(.onwardStep), caseID: context.file.record.id, date: date,
      kind: kind ?? .topicDiscussed)
    step.result = result
    return Saving(.onwardStepTaken, [Change(adding: Record(step))])
  }
}
