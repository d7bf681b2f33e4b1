import Casework
import CivilTime

extension Oracle {
  /// From this day on § 16k belongs to the services of § 16g, and plans replace the agreements.
  static let reform = Day(number: 19_539)  // 2023-07-01

  mutating func agreements() {
    // What is dated after today is not known yet, a later agreement as little as an update (A01).
    let superseded = Set(
      file.agreements.filter { $0.concludedOn.map { $0 <= today } ?? true }
        .compactMap(\.supersedesID))
    func known(_ day: Day?) -> Day? { day.flatMap { $0 <= today ? $0 : nil } }
    for agreement in file.agreements where !superseded.contains(agreement.id) {
      if let adapted = agreement.adaptedOn, adapted <= today {
        let isLate =
          (known(agreement.concludedOn).map { $0 >= Oracle.reform } ?? false)
          || (known(agreement.updatedOn).map { $0 >= Oracle.reform } ?? false)
        let allowed = ["beratung", "44", "45-5", "16a", "16f"] + (isLate ? ["16k"] : [])
        if agreement.services.contains(where: { !allowed.contains($0) }) {
          let severity: Severity = agreement.kind == .integrationAgreement ? .medium : .hint
          report("EV-02", severity, .wrong, subject: agreement.id.text)
        }
        if agreement.kind == .integrationAgreement, agreement.validityClause != true {
          report("EV-03", .high, .missing, subject: agreement.id.text)
        }
      }
      let isInBenefit =
        file.record.benefitFrom.map { from in
          from <= today && (file.record.benefitTo.map { today <= $0 } ?? true)
        } ?? false
      let isTerminated = agreement.terminatedOn.map { $0 <= today } ?? false
      if agreement.kind == .cooperationPlan, !isTerminated, isRunning || isInBenefit,
        let last = known(agreement.updatedOn) ?? known(agreement.concludedOn),
        today > Oracle.sameDay(of: 6, from: last)
      {
        report("EV-04", .medium, .overdue, subject: agreement.id.text)
      }
    }
    guard let row = file.aftercare, let start, let periodEnd else { return }
    if isRunning, today > start + 28 {
      let isAdapted = file.agreements.contains { agreement in
        guard agreement.kind != .administrativeAct, let day = agreement.adaptedOn else {
          return false
        }
        return day <= today && day >= start - 30 && day <= start + 28
      }
      if !isAdapted { report("EV-01", start < Oracle.reform ? .medium : .low, .missing) }
    }
    for agreement in file.agreements {
      if let day = agreement.terminatedOn, day <= today, start <= day, day <= periodEnd,
        !superseded.contains(agreement.id)
      {
        report("EV-05", .medium, .finding, subject: agreement.id.text)
      }
      if agreement.kind == .administrativeAct, row.basis == .paragraph16g2,
        let day = agreement.concludedOn, day <= today, start <= day, day <= periodEnd
      {
        report("EV-06", .high, .wrong, subject: agreement.id.text)
      }
    }
  }

  mutating func dataQuality() {
    for appointment in file.appointments {
      if appointment.status == .planned, appointment.date < today {
        report("DQ-04", .medium, .wrong, subject: appointment.id.text)
      }
      if appointment.status == .missed, today - appointment.date > 7,
        appointment.importantReason == nil || appointment.followUp == nil
      {
        report("DQ-05", .medium, .evidence, subject: appointment.id.text)
      }
    }
    implausibleDates()
    guard isRunning, let start else { return }
    let consent = file.consents.filter { $0.scope == .aftercare && $0.givenOn <= today }
      .map(\.givenOn).min()
    if today >= max(start, consent.map { $0 + 1 } ?? start) {
      let isActive = file.strategies.contains {
        $0.vocabulary == .ba && $0.code == "stabilizeEmployment" && $0.from <= today
          && ($0.to ?? today) >= today
      }
      if !isActive { report("DQ-01", .medium, .missing) }
    }
    func hasStatus(_ status: ClientStatus) -> Bool {
      file.statuses.contains {
        $0.status == status && $0.from <= today && ($0.to ?? today) >= today
      }
    }
    if hasStatus(.seekingWork),
      !file.onwardSteps.contains(where: { $0.date >= start && $0.date <= today })
    {
      report("DQ-02", .medium, .wrong)
    }
    if hasStatus(.seekingAdvice),
      file.onwardSteps.contains(where: {
        $0.kind != .topicDiscussed && $0.date <= today && today - $0.date <= 28
      })
    {
      report("DQ-03", .low, .wrong)
    }
  }

  private mutating func implausibleDates() {
    func isReversed(_ from: Day?, _ to: Day?) -> Bool {
      guard let from, let to else { return false }
      return to < from
    }
    for contact in file.contacts where contact.date > today && contact.reached != false {
      report("DQ-09", .high, .wrong, subject: contact.id.text)
    }
    for job in file.employments where isReversed(job.start, job.end) {
      report("DQ-09", .high, .wrong, subject: job.id.text)
    }
    for consent in file.consents where isReversed(consent.givenOn, consent.revokedOn) {
      report("DQ-09", .high, .wrong, subject: consent.id.text)
    }
    for measure in file.measures where isReversed(measure.start, measure.end) {
      report("DQ-09", .high, .wrong, subject: measure.id.text)
    }
    for partner in file.partnerInvolvements where isReversed(partner.from, partner.to) {
      report("DQ-09", .high, .wrong, subject: partner.id.text)
    }
    let isCaseReversed =
      isReversed(file.offer?.offeredOn, file.offer?.decidedOn)
      || isReversed(file.aftercare?.startedOn, file.aftercare?.endedOn)
      || file.strategies.contains { isReversed($0.from, $0.to) }
      || file.statuses.contains { isReversed($0.from, $0.to) }
      || isReversed(file.record.openedOn, file.record.closedOn)
      || isReversed(file.record.benefitFrom, file.record.benefitTo)
    if isCaseReversed { report("DQ-09", .high, .wrong) }
  }
}
