import Casework
import CivilTime

/// Random cases that crowd around the boundaries: most dates lie a day before, on or after a day on
/// which some rule turns over.
struct RandomCases {
  private var state: UInt64
  let today: Day

  init(seed: UInt64, today: Day) {
    state = seed
    self.today = today
  }

  private mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(sides))
  }

  private mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }

  private mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }

  private mutating func maybe<Element>(_ percent: Int, _ value: Element) -> Element? {
    chance(percent) ? value : nil
  }

  /// A day near one of those on which something happens for this start.
  private mutating func day(_ start: Day) -> Day {
    let corners = [
      0, 13, 14, 28, 29, start.adding(months: 2) - start - 14, start.adding(months: 2) - start + 14,
      start.adding(months: 5) - start - 14, start.adding(months: 5) - start + 14,
      start.adding(months: 6) - start, today - start,
    ]
    return chance(60) ? start + (pick(corners) + roll(3) - 1) : start + (roll(230) - 10)
  }

  /// A day not later than today.
  private mutating func past(_ start: Day) -> Day { min(day(start), today) }

  mutating func next(_ number: Int) -> CaseFile {
    let ages = [
      -3, 0, 1, 13, 14, 15, 28, 29, 46, 47, 60, 75, 76, 138, 139, 150, 165, 168, 180, 181, 182, 183,
      184, 200,
    ]
    let start = today - (chance(70) ? pick(ages) : roll(240) - 10)
    let id = CaseID("F\(number)")
    var record = CaseRecord(id: id)
    record.needEndedOn = maybe(75, chance(50) ? start : day(start))
    record.needEndedCause = chance(80) ? .incomeFromWork : maybe(50, .other)
    record.benefitFrom = maybe(25, start - 200)
    record.benefitTo = maybe(40, day(start))
    var file = CaseFile(record: record)
    jobs(&file, start)
    offer(&file, start)
    aftercare(&file, start)
    contacts(&file, start)
    risks(&file, start)
    agreements(&file, start)
    rest(&file, start)
    return file
  }

  private mutating func jobs(_ file: inout CaseFile, _ start: Day) {
    guard chance(96) else { return }
    var job = Employment(id: EmploymentID("B1"), caseID: file.record.id, start: start)
    job.kind = chance(92) ? .insurable : pick([.marginal, .training, .selfEmployed])
    job.startKnownOn = maybe(60, min(start + (pick([-5, 0, 13, 14, 15, 16])), today))
    job.probationEnds = maybe(40, today + pick([-1, 0, 1, 29, 30, 31]))
    job.fixedTermUntil = maybe(40, today + pick([-1, 0, 1, 89, 90, 91]))
    job.expectedEnd = maybe(20, today + pick([-2, 0, 6, 7, 8, 20]))
    job.endIdentifiedOn = maybe(15, today - pick([0, 6, 7, 8, 9, 30]))
    if chance(25) {
      job.end = chance(60) ? past(start) : day(start)
      job.endInitiator = maybe(80, pick([.employer, .employer, .employee, .fixedTermExpired]))
    }
    file.employments.append(job)
    var previous = job.id
    for number in 2...3 where chance(18) {
      var next = Employment(
        id: EmploymentID("B\(number)"), caseID: file.record.id, start: day(start))
      next.kind = .insurable
      if chance(75) { next.previousID = previous }
      if chance(20) { next.end = day(start) }
      next.expectedEnd = maybe(10, today + pick([7, 8, 20]))
      previous = next.id
      file.employments.append(next)
    }
  }

  private mutating func offer(_ file: inout CaseFile, _ start: Day) {
    guard chance(80) else { return }
    var offer = Offer(caseID: file.record.id)
    if chance(85) {
      offer.offeredOn =
        chance(60) ? start + pick([-20, -1, 0, 1, 10]) : today - pick([-1, 0, 13, 14, 15, 16])
      offer.decision = maybe(80, pick([.accepted, .accepted, .declined, .pending]))
      if offer.decision == .accepted || offer.decision == .declined {
        offer.decidedOn = maybe(80, (offer.offeredOn ?? start) + pick([-1, 0, 0, 3, 10]))
      }
    } else {
      offer.noOfferReason = "clientWantsNoContact"
      offer.noOfferReasonOn = maybe(70, day(start))
    }
    file.offer = offer
  }

  private mutating func aftercare(_ file: inout CaseFile, _ start: Day) {
    for number in 1...2 where chance(number == 1 ? 88 : 15) {
      var consent = Consent(
        id: ConsentID("E\(number)"), caseID: file.record.id, scope: .aftercare,
        givenOn: chance(70) ? start + pick([-10, -1, 0, 1, 27, 28, 29, 30]) : day(start))
      consent.validUntil = maybe(8, day(start))
      consent.revokedOn = maybe(25, day(start))
      file.consents.append(consent)
    }
    if chance(40) {
      var consent = Consent(
        id: ConsentID("E9"), caseID: file.record.id, scope: .employerContact, givenOn: past(start))
      consent.revokedOn = maybe(20, day(start))
      file.consents.append(consent)
    }
    guard chance(85) else { return }
    var row = Aftercare(caseID: file.record.id)
    row.basis = maybe(
      90, pick([.paragraph16g2, .paragraph16g2, .paragraph16k, .inNeed, .paragraph16i4]))
    row.startedOn = maybe(50, start)
    if chance(25) {
      row.endedOn = day(start)
      row.endReason = maybe(80, pick([.clientEnded, .limitReached, .jobEnded, .consentRevoked]))
    }
    row.limitOn = maybe(10, pick([day(start), start.adding(months: 6) - 1]))
    if chance(12), let later = file.employments.last {
      row.limitOn = later.start.adding(months: 6) - 1
    }
    if chance(15) {
      row.extensionUntil =
        chance(50)
        ? start.adding(months: 9) - pick([0, 1, 2]) : start.adding(months: 6) + pick([-1, 0, 1])
      row.extensionReason = chance(75) ? "im Einzelfall nötig" : ""
    }
    file.aftercare = row
  }

  private mutating func contacts(_ file: inout CaseFile, _ start: Day) {
    let count = pick([0, 0, 1, 2, 3, 3, 4, 6])
    for number in 0..<count {
      var contact = Contact(
        id: ContactID("C\(number)"), caseID: file.record.id, date: day(start),
        channel: pick([.phone, .phone, .personal, .letter, .email, .video, .homeVisit, .sms]))
      contact.counterpart = maybe(
        60, pick([.client, .client, .client, .employer, .networkPartner, .provider]))
      contact.purpose = maybe(50, pick([.aftercare, .aftercare, .closing, .regular, .offer]))
      contact.reached = maybe(70, !chance(35))
      contact.direction = maybe(50, .outgoing)
      contact.topics = pick([
        [], ["leistungsrecht"], ["arbeitszeit"], ["leistungsrecht", "konflikt"], ["probezeit"],
        ["befristung", "probezeit"], ["etwas eigenes"],
      ])
      contact.relevanceOverride = maybe(10, chance(50) ? .onTopic : .offTopic)
      file.contacts.append(contact)
    }
    if chance(12) { attempts(&file) }
    for number in 0..<pick([0, 0, 1, 2, 3]) {
      var appointment = Appointment(
        id: AppointmentID("T\(number)"), caseID: file.record.id,
        date: chance(50) ? day(start) : today + pick([-9, -8, -7, -1, 0, 1]),
        status: pick([.planned, .planned, .attended, .missed, .moved]))
      appointment.importantReason = maybe(50, .unclear)
      appointment.followUp = maybe(50, NoShowFollowUp.none)
      file.appointments.append(appointment)
    }
  }

  /// Attempts to reach the client on the last days.
  private mutating func attempts(_ file: inout CaseFile) {
    for number in 0..<pick([2, 3, 3, 4]) {
      var contact = Contact(
        id: ContactID("X\(number)"), caseID: file.record.id,
        date: today - (chance(90) ? number : number / 2), channel: pick([.phone, .phone, .sms]))
      contact.reached = false
      file.contacts.append(contact)
    }
  }

  private mutating func risks(_ file: inout CaseFile, _ start: Day) {
    for number in 0..<pick([0, 0, 1, 1, 2, 3]) {
      var risk = Risk(
        id: RiskID("R\(number)"), caseID: file.record.id,
        category: pick(["debt", "health", "mobility", "impendingTermination", "conflictAtWork"]),
        identifiedOn: today - pick([-1, 0, 1, 6, 7, 8, 14, 15, 40]))
      risk.status = maybe(60, pick([.open, .open, .mitigated, .accepted]))
      risk.adequacy = maybe(15, chance(50) ? .sufficient : .insufficient)
      file.risks.append(risk)
    }
    for number in 0..<pick([0, 1, 1, 2]) {
      var activity = Activity(id: ActivityID("A\(number)"), caseID: file.record.id)
      activity.risks = file.risks.filter { _ in chance(60) }.map(\.id.text)
      activity.what = chance(90) ? "Gespräch führen" : ""
      activity.who = maybe(85, .client)
      activity.dueOn = maybe(85, today + pick([-2, -1, 0, 1, 10]))
      activity.status = maybe(80, pick([.agreed, .inProgress, .done, .dropped]))
      file.activities.append(activity)
    }
    for number in 0..<pick([0, 0, 1, 2]) {
      var step = EmployerInvolvement(
        id: Identifier("I\(number)"), caseID: file.record.id,
        date: chance(50) ? today - pick([-1, 0, 6, 7, 8]) : day(start))
      step.initiatedBy = maybe(
        85, pick([.caseworker, .caseworker, .employer, .client, .employerService]))
      step.legalBasis = chance(15) ? "§ 57 SGB II" : ""
      step.nonContactReason = maybe(25, .clientRefused)
      file.employerInvolvements.append(step)
    }
    if chance(15) {
      var partner = PartnerInvolvement(
        id: Identifier("P1"), caseID: file.record.id, partner: "Beratungsstelle", from: day(start))
      partner.to = maybe(40, day(start))
      file.partnerInvolvements.append(partner)
    }
    for number in 0..<pick([0, 0, 1, 2]) {
      file.onwardSteps.append(
        OnwardStep(
          id: Identifier("S\(number)"), caseID: file.record.id,
          date: chance(60) ? today - pick([-1, 0, 7, 8, 27, 28, 29]) : day(start),
          kind: pick([.topicDiscussed, .vacancySent, .jobSeekerReportAdvised])))
    }
  }

  private mutating func agreements(_ file: inout CaseFile, _ start: Day) {
    for number in 0..<pick([0, 1, 1, 2]) {
      var agreement = Agreement(
        id: AgreementID("V\(number)"), caseID: file.record.id,
        kind: pick([.cooperationPlan, .cooperationPlan, .integrationAgreement, .administrativeAct]))
      agreement.concludedOn = maybe(
        85, chance(60) ? start + pick([-31, -30, -1, 0, 28, 29]) : past(start))
      agreement.updatedOn = maybe(
        50, min(today, pick([today.adding(months: -6), today.adding(months: -6) - 1, past(start)])))
      agreement.adaptedOn = maybe(60, start + pick([-31, -30, 0, 27, 28, 29]))
      agreement.services = pick([[], ["beratung"], ["16a", "16k"], ["16a", "16b"], ["45-5"]])
      agreement.validityClause = maybe(60, chance(50))
      agreement.terminatedOn = maybe(20, day(start))
      if number == 1, chance(40) { agreement.supersedesID = AgreementID("V0") }
      file.agreements.append(agreement)
    }
  }

  private mutating func rest(_ file: inout CaseFile, _ start: Day) {
    for _ in 0..<pick([0, 1, 1]) {
      var strategy = StrategyPeriod(
        caseID: file.record.id, vocabulary: chance(85) ? .ba : .local,
        code: chance(85) ? "stabilizeEmployment" : "integration", from: day(start))
      strategy.to = maybe(25, day(start))
      file.strategies.append(strategy)
    }
    for _ in 0..<pick([0, 1, 1]) {
      var status = StatusPeriod(
        caseID: file.record.id, status: chance(55) ? .seekingAdvice : .seekingWork, from: day(start)
      )
      status.to = maybe(20, day(start))
      file.statuses.append(status)
    }
    if chance(20) {
      file.supports.append(
        Support(
          id: Identifier("U1"), caseID: file.record.id,
          kind: pick([.entryAllowance, .mobility, .application, .coaching]),
          grantedOn: pick([
            today.adding(months: -6), today.adding(months: -6) - 1, today, today + 1,
          ])))
    }
    if chance(15) {
      var measure = Measure(
        id: MeasureID("M1"), caseID: file.record.id,
        kind: chance(70) ? .employerMeasure : .training,
        start: start - 60)
      measure.end = maybe(70, start - pick([61, 60, 30]))
      measure.takenOn = maybe(70, pick([.yes, .no, .open]))
      file.measures.append(measure)
    }
  }
}
