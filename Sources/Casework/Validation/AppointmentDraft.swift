package import CivilTime

/// An appointment set, moved, or given its outcome.
package struct AppointmentDraft: Draft {
  package var existing: AppointmentID?
  package var date: Day?
  package var time: Int?
  package var channel: Channel?
  package var purpose: AppointmentPurpose?
  package var status = AppointmentStatus.planned
  package var invitedOn: Day?
  package var importantReason: ImportantReason?
  package var reasonText = ""
  package var followUp: NoShowFollowUp?

  package init(date: Day? = nil) {
    self.date = date
  }

  package init(_ proposal: DateProposal, channel: Channel = .phone) {
    date = proposal.date
    time = proposal.time
    purpose = proposal.purpose
    self.channel = channel
  }

  package init(_ appointment: Appointment) {
    existing = appointment.id
    date = appointment.date
    time = appointment.time
    channel = appointment.channel
    purpose = appointment.purpose
    status = appointment.status
    invitedOn = appointment.invitedOn
    importantReason = appointment.importantReason
    reasonText = appointment.reasonText
    followUp = appointment.followUp
  }

  package func problems(in context: DraftContext) -> [DraftProblem] {
    guard let date else { return [.missing(.date)] }
    var problems: [DraftProblem] = []
    let today = context.today
    switch status {
    case .planned:
      if date < today { problems.append(.inThePast(.date)) }
      if !context.calendar.isWorkingDay(date) { problems.append(.notAWorkingDay(date)) }
      problems += window(date, in: context)
    case .attended:
      if date > today { problems.append(.inTheFuture(.date)) }
      // What took place is proved by its contact; recording that contact sets this status.
      if linkedContact(in: context) == nil { problems.append(.missing(.contact)) }
    case .missed:
      if date > today { problems.append(.inTheFuture(.date)) }
      if importantReason == nil { problems.append(.missing(.reason)) }
      if followUp == nil { problems.append(.missing(.followUp)) }
    case .cancelledByClient, .cancelledByJobcenter, .moved: break
    }
    if let invitedOn, invitedOn > today { problems.append(.inTheFuture(.from)) }
    return problems
  }

  /// A planned milestone talk outside its window is said, not refused.
  private func window(_ date: Day, in context: DraftContext) -> [DraftProblem] {
    let step: Step? =
      switch purpose {
      case .firstConsultation: .m1
      case .m2: .m2
      case .m5: .m5
      default: nil
      }
    guard let step,
      let planned = Plan(context.file, on: context.today, context.configuration)[step],
      !planned.contains(date)
    else { return [] }
    return [.outsideWindow(step, opens: planned.opens, last: planned.overdueFrom - 1)]
  }

  private func linkedContact(in context: DraftContext) -> Contact? {
    let file = context.file
    let old = file.appointments.first { $0.id == existing }
    if let id = old?.contactID { return file.contacts.first { $0.id == id } }
    let taken = Set(file.appointments.compactMap(\.contactID))
    return file.contacts.first {
      $0.date == date && $0.partner == .client && $0.wasReached && !$0.isWritten
        && !taken.contains($0.id)
    }
  }

  package func effects(in context: DraftContext) -> Saving {
    let file = context.file
    let old = file.appointments.first { $0.id == existing }
    var row = Appointment(
      id: old?.id ?? file.newID(.appointment), caseID: file.record.id,
      date: date ?? context.today, status: status)
    row.time = time
    row.channel = channel
    row.purpose = purpose
    row.invitedOn = invitedOn
    row.importantReason = importantReason
    row.reasonText = reasonText
    row.followUp = followUp
    row.sanctionDecision = old?.sanctionDecision
    row.contactID = status == .attended ? linkedContact(in: context)?.id : nil
    return Saving(.appointmentSet, [Change(writing: row, over: old)])
  }
}
