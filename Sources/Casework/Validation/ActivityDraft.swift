package import CivilTime

/// A step agreed against risks: what, who, until when. Less than that reduces no risk.
package struct ActivityDraft: Draft {
  package var existing: ActivityID?
  package var risks: [RiskID] = []
  package var what = ""
  package var who: ActivityOwner?
  package var agreedOn: Day
  package var dueOn: Day?
  package var status = ActivityStatus.agreed
  package var doneOn: Day?
  /// The risk is recorded along with it and has no id yet.
  var againstNewRisk = false

  package init(agreedOn: Day) {
    self.agreedOn = agreedOn
  }

  package init(_ activity: Activity, today: Day) {
    existing = activity.id
    risks = activity.risks.map(RiskID.init)
    what = activity.what
    who = activity.who
    agreedOn = activity.agreedOn ?? today
    dueOn = activity.dueOn
    status = activity.status ?? .agreed
    doneOn = activity.doneOn
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if what.isEmpty { problems.append(.missing(.what)) }
    if who == nil { problems.append(.missing(.who)) }
    if dueOn == nil { problems.append(.missing(.dueOn)) }
    if agreedOn > context.today { problems.append(.inTheFuture(.date)) }
    if let dueOn, dueOn < agreedOn { problems.append(.before(.dueOn, earliest: agreedOn)) }
    if let doneOn, doneOn > context.today { problems.append(.inTheFuture(.status)) }
    for risk in risks where !context.file.risks.contains(where: { $0.id == risk }) {
      problems.append(.unknownReference(.risks, risk.text))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let old = context.file.activities.first { $0.id == existing }
    var activity = Activity(
      id: old?.id ?? context.file.newID(.activity), caseID: context.file.record.id)
    activity.risks = risks.map(\.text)
    activity.what = what
    activity.who = who
    activity.agreedOn = agreedOn
    activity.dueOn = dueOn
    activity.status = status
    activity.doneOn = doneOn ?? (status == .done ? context.today : nil)
    return Saving(.activityAgreed, [Change(writing: activity, over: old)])
  }
}
