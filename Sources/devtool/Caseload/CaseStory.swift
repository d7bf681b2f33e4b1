import Casework
import CivilTime

/// What happened in one invented case from the job start until today.
struct CaseStory {
  let caseID: CaseID
  let number: String
  let start: Day
  let today: Day

  func tell(into caseload: inout InventedCaseload, dice: inout SeededDice) {
    let employment = employment(&dice)
    caseload.add(employment)
    guard offer(into: &caseload, &dice) else { return }
    open(anchor: employment, into: &caseload, &dice)
    guard start <= today else { return }
    consult(into: &caseload, &dice)
    risks(into: &caseload, employment, &dice)
  }

  private func employment(_ dice: inout SeededDice) -> Employment {
    var job = Employment(id: EmploymentID("B\(number)"), caseID: caseID, start: start)
    job.employer =
      "\(dice.pick(InventedWords.trades)) \(dice.pick(InventedWords.regions)) "
      + dice.pick(InventedWords.legalForms)
    job.kind = .insurable
    job.jobTitle = dice.pick(InventedWords.jobs)
    job.skillLevel = dice.chance(60) ? .helper : .skilled
    job.startKnownOn = min(start + dice.number(-20...18), today)
    if dice.chance(45) { job.fixedTermUntil = start.adding(months: 12) - 1 }
    if dice.chance(70) { job.probationEnds = start.adding(months: 6) - 1 }
    if start < today - 30, dice.chance(8) {
      job.end = start + dice.number(20...max(21, today - start - 1))
      job.endInitiator = dice.chance(50) ? .employer : .employee
    } else if start < today - 20, dice.chance(5) {
      job.expectedEnd = today + dice.number(3...40)
      job.endIdentifiedOn = today - dice.number(0...12)
    }
    return job
  }

  /// Whether aftercare was offered and accepted.
  private func offer(into caseload: inout InventedCaseload, _ dice: inout SeededDice) -> Bool {
    guard dice.chance(90) else { return false }
    var offer = Offer(caseID: caseID)
    if dice.chance(4) {
      offer.noOfferReason = "otherInstrument"
      offer.noOfferReasonOn = min(start - 3, today)
      caseload.add(offer)
      return false
    }
    let offeredOn = min(start + dice.number(-25...6), today - 1)
    offer.offeredOn = offeredOn
    let fate = dice.number(1...100)
    offer.decision = fate <= 88 ? .accepted : fate <= 96 ? .declined : .pending
    if offer.decision != .pending { offer.decidedOn = min(offeredOn + dice.number(0...6), today) }
    caseload.add(offer)
    guard offer.decision == .accepted, let decidedOn = offer.decidedOn else { return false }
    var consent = Consent(
      id: ConsentID("E\(number)"), caseID: caseID, scope: .aftercare, givenOn: decidedOn)
    consent.form = dice.chance(85) ? .written : .electronic
    caseload.add(consent)
    return true
  }

  private func open(
    anchor: Employment, into caseload: inout InventedCaseload, _ dice: inout SeededDice
  ) {
    var aftercare = Aftercare(caseID: caseID)
    aftercare.anchorID = anchor.id
    aftercare.basis = dice.chance(90) ? .paragraph16g2 : .paragraph16k
    aftercare.startedOn = start
    aftercare.deliveredBy = .own
    let limit = start.adding(months: 6) - 1
    if limit < today {
      aftercare.endedOn = limit
      aftercare.endReason = .limitReached
    } else if let end = anchor.end, end < today {
      aftercare.endedOn = end
      aftercare.endReason = .jobEnded
    }
    caseload.add(aftercare)

    if dice.chance(88) {
      caseload.add(
        StrategyPeriod(
          caseID: caseID, vocabulary: .ba, code: "stabilizeEmployment", from: min(start, today)))
    }
    caseload.add(
      StatusPeriod(
        caseID: caseID, status: dice.chance(93) ? .seekingAdvice : .seekingWork,
        from: min(start, today)))
    if dice.chance(94) {
      var plan = Agreement(id: AgreementID("V\(number)"), caseID: caseID, kind: .cooperationPlan)
      plan.concludedOn = start - 40
      plan.updatedOn = min(start + dice.number(-5...20), today)
      if dice.chance(90) { plan.adaptedOn = plan.updatedOn }
      plan.services = dice.chance(96) ? ["beratung", "45-5"] : ["beratung", "16b"]
      caseload.add(plan)
    }
  }

  // MARK: Talks

  private func consult(into caseload: inout InventedCaseload, _ dice: inout SeededDice) {
    var count = 0
    let milestones = [
      start + dice.number(13...30), start.adding(months: 2) + dice.number(-12...18),
      start.adding(months: 5) + dice.number(-12...18),
    ]
    for day in milestones {
      if day < today, dice.chance(90) {
        let workday = weekday(day)
        if dice.chance(25), workday - 1 > start {
          caseload.add(attempt(workday - 1, &count, &dice))
        }
        caseload.add(talk(min(workday, today), &count, &dice))
      } else if day >= today, day < today + 21, dice.chance(45) {
        caseload.add(appointment(weekday(day), day == milestones[0], &dice))
      }
    }
    if dice.chance(20), start + 5 < today { caseload.add(letter(start + 5, &count)) }
    if dice.chance(6), start + 10 < today { caseload.add(forgotten(&dice)) }
  }

  private func contact(_ day: Day, _ channel: Channel, _ count: inout Int) -> Contact {
    count += 1
    var contact = Contact(
      id: ContactID("C\(number)-\(count)"), caseID: caseID, date: day, channel: channel)
    contact.direction = .outgoing
    contact.counterpart = .client
    contact.purpose = .aftercare
    contact.reached = true
    return contact
  }

  private func talk(_ day: Day, _ count: inout Int, _ dice: inout SeededDice) -> Contact {
    var contact = contact(day, dice.chance(70) ? .phone : .personal, &count)
    let content = dice.pick(dice.chance(93) ? InventedWords.talks : InventedWords.offTopicTalks)
    contact.time = dice.number(16...34) * 30
    contact.note = content.note
    contact.topics = content.topics
    contact.result = "Verlauf besprochen"
    contact.nextStep = "Nächstes Gespräch vereinbaren"
    return contact
  }

  private func attempt(_ day: Day, _ count: inout Int, _ dice: inout SeededDice) -> Contact {
    var contact = contact(day, .phone, &count)
    contact.reached = false
    contact.time = dice.number(16...34) * 30
    return contact
  }

  private func letter(_ day: Day, _ count: inout Int) -> Contact {
    var contact = contact(day, .letter, &count)
    contact.note = "Anschreiben mit Kontaktdaten für Fragen aus dem neuen Job."
    contact.topics = ["einarbeitung"]
    return contact
  }

  private func appointment(_ day: Day, _ isFirst: Bool, _ dice: inout SeededDice) -> Appointment {
    var appointment = Appointment(
      id: AppointmentID("T\(number)"), caseID: caseID, date: day, status: .planned)
    appointment.time = dice.number(16...33) * 30
    appointment.channel = dice.chance(75) ? .phone : .personal
    appointment.purpose = isFirst ? .firstConsultation : .occasional
    appointment.invitedOn = today - 3
    return appointment
  }

  /// An appointment nobody ever closed.
  private func forgotten(_ dice: inout SeededDice) -> Appointment {
    var appointment = Appointment(
      id: AppointmentID("T\(number)-v"), caseID: caseID, date: weekday(today - dice.number(2...9)),
      status: .planned)
    appointment.channel = .phone
    appointment.purpose = .regular
    return appointment
  }

  // MARK: Risks

  private func risks(
    into caseload: inout InventedCaseload, _ job: Employment, _ dice: inout SeededDice
  ) {
    guard start + 20 < today else { return }
    var serial = 0
    for _ in 0..<3 where dice.chance(22) {
      serial += 1
      let content = dice.pick(InventedWords.risks)
      let seenOn = start + dice.number(14...max(15, today - start - 1))
      var risk = Risk(
        id: RiskID("R\(number)-\(serial)"), caseID: caseID, category: content.category,
        identifiedOn: seenOn)
      risk.level = dice.pick([.high, .medium, .medium, .low])
      risk.status = seenOn < today - 60 && dice.chance(70) ? .mitigated : .open
      risk.text = content.text
      caseload.add(risk)
      guard dice.chance(85) else { continue }
      var activity = Activity(id: ActivityID("A\(number)-\(serial)"), caseID: caseID)
      activity.risks = [risk.id.text]
      activity.what = content.activity
      activity.who = dice.pick([.client, .caseworker, .partner])
      activity.agreedOn = seenOn
      activity.dueOn = seenOn + 14
      let isDone = seenOn + 14 < today - 4 ? dice.chance(88) : dice.chance(20)
      activity.status = isDone ? .done : .agreed
      if isDone { activity.doneOn = min(seenOn + 12, today) }
      caseload.add(activity)
    }
    if job.endIdentifiedOn != nil || job.endInitiator == .employer, dice.chance(55) {
      involveEmployer(into: &caseload, job, &dice)
    }
  }

  private func involveEmployer(
    into caseload: inout InventedCaseload, _ job: Employment, _ dice: inout SeededDice
  ) {
    let day = min(job.endIdentifiedOn ?? job.end ?? today, today)
    var consent = Consent(
      id: ConsentID("E\(number)-A"), caseID: caseID, scope: .employerContact, givenOn: day)
    consent.form = .written
    if dice.chance(85) { caseload.add(consent) }
    var step = EmployerInvolvement(
      id: Identifier("I\(number)"), caseID: caseID, date: day)
    step.initiatedBy = .caseworker
    step.channel = .phone
    step.purpose = "terminationTalk"
    step.outcome = "Gespräch im Betrieb angeboten"
    caseload.add(step)
    if dice.chance(50) {
      caseload.add(
        OnwardStep(
          id: Identifier("S\(number)"), caseID: caseID, date: day, kind: .topicDiscussed))
    }
  }

  /// Nobody talks on a weekend here: Saturday and Sunday become Monday.
  private func weekday(_ day: Day) -> Day {
    let position = (Int(day.number) + 3) % 7  // 0 is Monday
    return position >= 5 ? day + (7 - position) : day
  }
}
