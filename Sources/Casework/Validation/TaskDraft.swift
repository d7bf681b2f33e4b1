package import CivilTime

/// A follow-up set, moved or settled.
package struct TaskDraft: Draft {
  package var existing: TaskID?
  package var dueOn: Day?
  package var text = ""
  package var origin = "manual"
  package var assignee = ""
  package var status = TaskStatus.open

  package init(dueOn: Day? = nil) {
    self.dueOn = dueOn
  }

  package init(_ task: FollowUpTask) {
    existing = task.id
    dueOn = task.dueOn
    text = task.text
    origin = task.origin
    assignee = task.assignee
    status = task.status ?? .open
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    guard let dueOn else { return [.missing(.dueOn)] }
    var problems: [DraftProblem] = []
    if text.isEmpty { problems.append(.missing(.text)) }
    if existing == nil, dueOn < context.today { problems.append(.inThePast(.dueOn)) }
    if status == .open, !context.calendar.isWorkingDay(dueOn) {
      problems.append(.notAWorkingDay(dueOn))
    }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    let old = context.file.tasks.first { $0.id == existing }
    var task = FollowUpTask(
      id: old?.id ?? context.file.newID(.task), caseID: context.file.record.id,
      dueOn: dueOn ?? context.today)
    task.text = text
    task.origin = origin
    task.assignee = assignee
    task.status = status
    task.doneOn = status == .open ? nil : old?.doneOn ?? context.today
    return Saving(.taskSet, [Change(writing: task, over: old)])
  }
}

/// A result set aside with a reason, which stays visible in reports.
package struct DismissalDraft: Draft {
  package var rule: String
  package var subject: String
  package var reason = ""
  package var text = ""
  package var on: Day
  package var expiresOn: Day?

  package init(rule: String, subject: String?, on: Day) {
    self.rule = rule
    self.subject = subject ?? ""
    self.on = on
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    var problems: [DraftProblem] = []
    if reason.isEmpty { problems.append(.missing(.reason)) }
    if let expiresOn, expiresOn < on { problems.append(.before(.expiresOn, earliest: on)) }
    let same = context.file.dismissals.contains {
      $0.rule == rule && $0.subject == subject && $0.on == on
    }
    if same { problems.append(.alreadyOpen) }
    return problems
  }

  package func effects(in context: DraftContext) -> Saving {
    var dismissal = Dismissal(
      caseID: context.file.record.id, rule: rule, reason: reason, on: on)
    dismissal.subject = subject
    dismissal.text = text
    dismissal.by = context.author
    dismissal.expiresOn = expiresOn
    return Saving(.resultDismissed, [Change(adding: Record(dismissal))])
  }
}
