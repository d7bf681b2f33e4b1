package import CivilTime

/// A date agreed or proposed, and what became of it.
package struct Appointment: Entity, Equatable, Sendable {
  package var id: Identifier<Appointment>
  package var caseID: CaseID
  package var date: Day
  package var time: Int?  // minutes since midnight
  package var channel: Channel?
  package var purpose: AppointmentPurpose?
  package var status: AppointmentStatus
  package var invitedOn: Day?
  package var importantReason: ImportantReason?
  package var reasonText: String = ""
  package var followUp: NoShowFollowUp?
  package var sanctionDecision: SanctionDecision?
  package var contactID: Identifier<Contact>?

  package static let kind = EntityKind.appointment
  package static let fields: [Field] = [
    .id("appointment"),
    .reference("case", .caseRecord, required: true),
    .day("date", required: true),
    .time("time"),
    .code("channel", Channel.codes),
    .code("purpose", AppointmentPurpose.codes),
    .code("status", AppointmentStatus.codes, required: true),
    .day("invited_on"),
    .code("important_reason", ImportantReason.codes),
    .text("reason_text"),
    .code("follow_up", NoShowFollowUp.codes),
    .code("sanction_decision", SanctionDecision.codes),
    .reference("contact", .contact),
  ]

  package init(from cells: inout CellReader) throws(RecordProblem) {
    id = cells.id()
    caseID = cells.id()
    date = try cells.requiredDay()
    time = cells.minutes()
    channel = cells.code()
    purpose = cells.code()
    status = try cells.required(AppointmentStatus.self)
    invitedOn = cells.day()
    importantReason = cells.code()
    reasonText = cells.text()
    followUp = cells.code()
    sanctionDecision = cells.code()
    contactID = cells.optionalID()
  }

  package var cells: [Cell] {
    [
      .text(id.text),
      .text(caseID.text),
      Cell(date),
      Cell(minutes: time),
      Cell(channel),
      Cell(purpose),
      Cell(status),
      Cell(invitedOn),
      Cell(importantReason),
      Cell(reasonText),
      Cell(followUp),
      Cell(sanctionDecision),
      Cell(contactID?.text),
    ]
  }
}

extension Appointment {
  /// The least that makes one; everything else is filled in afterwards.
  package init(id: Identifier<Appointment>, caseID: CaseID, date: Day, status: AppointmentStatus) {
    self.id = id
    self.caseID = caseID
    self.date = date
    self.status = status
  }
}
