import Casework
import CivilTime
import Feel

extension CaseReader {
  /// Agreements, each as a row, and the days on which one was adapted.
  mutating func readAgreements(_ file: CaseFile, _ facts: CaseFacts) {
    var adaptations: [Value] = []
    var rows: [Value] = []
    for (index, agreement) in file.agreements.enumerated() {
      let adapted = known(agreement.adaptedOn)
      if let adapted, agreement.kind != .administrativeAct { adaptations.append(Value(adapted)) }
      let concluded = known(agreement.concludedOn)
      let updated = known(agreement.updatedOn)
      let foreign =
        agreement.services.isEmpty
        ? 0
        : agreement.servicesOutOfScope(configuration.parameters, on: facts.today).count
      rows.append(
        makers.agreement.make([
          .integer(Int64(index)), CodeValues.value(agreement.kind), Value(concluded),
          Value(updated ?? concluded), Value(adapted), Value(known(agreement.terminatedOn)),
          .integer(Int64(foreign)), .boolean(agreement.validityClause == true),
          .boolean(isSuperseded(agreement, file)),
        ]))
    }
    frame.set(.adaptations, .list(adaptations))
    frame.set(.agreements, .list(rows))
  }

  private mutating func isSuperseded(_ agreement: Agreement, _ file: CaseFile) -> Bool {
    for other in file.agreements where other.supersedesID == agreement.id {
      if other.concludedOn.map({ knows($0) }) ?? true { return true }
    }
    return false
  }

  /// Strategy and status as they stand today.
  mutating func readPeriods(_ file: CaseFile, _ facts: CaseFacts) {
    var isActive = false
    var missing = facts.jobStart
    if let consent = facts.firstConsent { missing = later(missing, consent + 1) }
    for period in file.strategies
    where period.vocabulary == .ba && period.code == "stabilizeEmployment" {
      guard knows(period.from) else { continue }
      if let to = period.to, horizon.isPast(to) {
        missing = later(missing, to + 1)
      } else {
        isActive = true
      }
    }
    frame.set(.strategyActive, isActive)
    frame.set(.strategyMissingSince, missing)
    var seekingWork: Day?
    var seekingAdvice: Day?
    for period in file.statuses where knows(period.from) {
      if let to = period.to, horizon.isPast(to) { continue }
      switch period.status {
      case .seekingWork: seekingWork = earlier(seekingWork, period.from)
      case .seekingAdvice: seekingAdvice = earlier(seekingAdvice, period.from)
      case .unemployed, .notRegistered: continue
      }
    }
    frame.set(.seekingWorkSince, seekingWork)
    frame.set(.seekingAdviceSince, seekingAdvice)
  }

  /// Appointments as rows, and the next one that is planned.
  mutating func readAppointments(_ file: CaseFile) {
    var rows: [Value] = []
    var next: Day?
    for (index, row) in file.appointments.enumerated() {
      if row.status == .planned, row.date >= horizon.today {
        next = earlier(next, row.date)
        horizon.note(row.date + 1)
      }
      rows.append(
        makers.appointment.make([
          .integer(Int64(index)), Value(row.date), CodeValues.value(row.status),
          .boolean(row.importantReason != nil), .boolean(row.followUp != nil),
        ]))
    }
    frame.set(.nextAppointment, next)
    frame.set(.appointments, .list(rows))
  }

  /// Risks with the activities agreed against them, and the activities by themselves.
  mutating func readRisks(_ file: CaseFile, _ facts: CaseFacts) {
    var activities: [Value] = []
    var numbers: [Int] = []
    for (index, activity) in file.activities.enumerated() {
      if let agreed = activity.agreedOn, !knows(agreed) { continue }
      numbers.append(index)
      activities.append(
        makers.activity.make([
          .integer(Int64(index)), .boolean(!activity.what.isEmpty),
          .boolean(activity.who != nil), .boolean(activity.dueOn != nil),
          Value(activity.dueOn), CodeValues.value(activity.status ?? .agreed),
        ]))
    }
    frame.set(.activities, .list(activities))
    var risks: [Value] = []
    for (index, risk) in file.risks.enumerated() {
      var linked: [Value] = []
      for (position, number) in numbers.enumerated()
      where file.activities[number].risks.contains(risk.id.text) {
        linked.append(activities[position])
      }
      risks.append(
        makers.risk.make([
          .integer(Int64(index)), category(risk.category), Value(risk.identifiedOn),
          .boolean((risk.status ?? .open) == .open), .boolean(risk.adequacy == .insufficient),
          .list(linked),
        ]))
    }
    frame.set(.risks, .list(risks))
  }
}
