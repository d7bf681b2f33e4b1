import Casework
import CivilTime

extension QueueBuilder {
  /// Planned appointments that no milestone line tells; past ones are DQ-04's business.
  mutating func addAppointments(_ plan: Plan, _ file: CaseFile, hasEnded: Bool) {
    for appointment in file.appointments where appointment.status == .planned {
      guard appointment.date >= today else { continue }
      let isTold = plan.steps.contains {
        $0.state == .planned && $0.appointmentID == appointment.id
      }
      if isTold, !hasEnded { continue }
      var entry = QueueEntry(
        caseID: file.record.id, matter: .appointment, state: .planned, severity: .hint, band: 0,
        reason: "", reasonEnglish: "")
      entry.subject = appointment.id.text
      entry.due = appointment.date
      entry.sortDay = appointment.date
      entry.time = appointment.time
      (entry.reason, entry.reasonEnglish) = QueueReasons.appointment(appointment)
      add(entry, kind: nil)
    }
  }

  mutating func addTasks(_ file: CaseFile) {
    for task in file.tasks where (task.status ?? .open) == .open {
      let state: QueueEntry.State
      if horizon.isPast(task.dueOn) {
        state = .overdue
      } else {
        state = horizon.knows(task.dueOn) ? .due : .soon
      }
      var entry = QueueEntry(
        caseID: file.record.id, matter: .task, state: state, severity: .hint, band: 0,
        reason: task.text.isEmpty ? "Wiedervorlage" : task.text,
        reasonEnglish: task.text.isEmpty ? "Follow-up" : task.text)
      entry.subject = task.id.text
      entry.due = task.dueOn
      entry.sortDay = task.dueOn
      add(entry, kind: nil)
    }
  }

  /// Reminders that are no findings: the first talk after a late consent, and the one in the
  /// window of a new job within the same aftercare.
  mutating func addHints(_ file: CaseFile, _ facts: CaseFacts) {
    guard facts.isRunning, let start = facts.jobStart, let window = numbers.contactPlan.first else {
      return
    }
    let talks = facts.consultations.map { file.contacts[$0].date }
    if let consent = facts.firstConsent, consent >= start + window.overdueDays,
      !talks.contains(where: { $0 >= consent })
    {
      addHint(
        due: consent + numbers.daysAfterConsent, opens: consent,
        QueueReasons.lateConsent(numbers.daysAfterConsent), file.record.id)
    }
    if let current = facts.currentJob, current != facts.anchor {
      let begins = file.employments[current].start
      let opens = begins + window.opensDays
      let due = begins + window.dueDays
      guard horizon.knows(opens), !horizon.isPast(due) else { return }
      if !talks.contains(where: { $0 >= begins }) {
        addHint(due: due, opens: opens, QueueReasons.newJob(window), file.record.id)
      }
    }
  }

  private mutating func addHint(
    due: Day, opens: Day, _ reason: (String, String), _ caseID: CaseID
  ) {
    var entry = QueueEntry(
      caseID: caseID, matter: .milestone, state: .due, severity: .hint, band: 6,
      reason: reason.0, reasonEnglish: reason.1)
    entry.step = .m1
    entry.opens = opens
    entry.due = due
    entry.sortDay = due
    entries.append(entry)
  }
}
