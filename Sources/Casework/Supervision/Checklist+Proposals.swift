package import CivilTime

extension Checklist {
  /// An answer to every item, as far as the record and the rules tell.
  package static func proposals(
    _ file: CaseFile, _ results: [RuleResult], on today: Day,
    _ configuration: Configuration = Configuration()
  ) -> [Proposal] {
    let reader = ChecklistReader(file, results, on: today, configuration)
    let isOutside = file.integrationOutsidePlacement(upTo: today) != nil
    return Item.allCases.filter { isOutside || $0.block != .placement }.map { item in
      let (answer, evidence) = reader.answer(item)
      return Proposal(item: item, answer: answer, evidence: evidence)
    }
  }
}

/// Answers the items from one case.
struct ChecklistReader {
  typealias Finding = (ChecklistAnswer, Checklist.Evidence)

  let file: CaseFile
  let results: [RuleResult]
  let today: Day
  let facts: CaseFacts
  let plan: Plan
  /// Days after the job start until which the first talk is in time.
  let firstTalkDays: Int

  init(_ file: CaseFile, _ results: [RuleResult], on today: Day, _ configuration: Configuration) {
    self.file = file
    self.results = results
    self.today = today
    facts = CaseFacts(file, on: today, configuration)
    plan = Plan(file, facts, configuration)
    firstTalkDays = configuration.parameters.firstTalkDays
  }

  func answer(_ item: Checklist.Item) -> Finding {
    switch item {
    case .offered, .offeredBefore, .noOfferReason, .consented: offer(item)
    case .firstTalk, .threeTalks: talks(item)
    case .twoMonths: milestone(.m2)
    case .fiveMonths: milestone(.m5)
    case .onTopic: rules(["NB-12", "NB-13"], applies: !facts.consultations.isEmpty)
    case .risksAnswered: rules(["NB-14", "NB-15"], applies: !file.risks.isEmpty)
    case .employer: rules(["AG-01", "AG-03"], applies: !file.employerInvolvements.isEmpty)
    case .partners: rules(["AG-05"], applies: !file.partnerInvolvements.isEmpty)
    case .onward: rules(["AG-02", "AG-04"], applies: !file.onwardSteps.isEmpty)
    case .strategy, .status, .agreement, .services, .validity: papers(item)
    case .appointments: rules(["DQ-04", "DQ-05"], applies: !file.appointments.isEmpty)
    case .traceable: rules(["DQ-06", "DQ-07", "DQ-08", "DQ-09"], applies: true)
    // A forecast is a person's; the record only shows whether a reason stands with the strategy.
    case .likely: (.open, .nothing)
    case .againstHandover: reasonAgainstHandover
    }
  }

  private var reasonAgainstHandover: Finding {
    guard let job = file.integrationOutsidePlacement(upTo: today) else {
      return (.notApplicable, .nothing)
    }
    let strategy = file.strategies.last {
      $0.vocabulary == .local && $0.from <= job.start && ($0.to ?? job.start) >= job.start
        && !$0.reason.isEmpty
    }
    return strategy.map { (.yes, .quote($0.reason)) } ?? (.no, .nothing)
  }

  /// No where one of the rules holds, else yes where there is anything to judge.
  private func rules(_ names: [String], applies: Bool) -> Finding {
    let holding = names.filter { name in results.contains { $0.rule == name && !$0.isDismissed } }
    if !holding.isEmpty { return (.no, .rules(holding)) }
    return applies ? (.yes, .nothing) : (.notApplicable, .nothing)
  }

  private func offer(_ item: Checklist.Item) -> Finding {
    let offeredOn = file.offer?.offeredOn.flatMap { $0 <= today ? $0 : nil }
    switch item {
    case .offered:
      return offeredOn.map { (.yes, .on($0)) } ?? (.no, .nothing)
    case .offeredBefore:
      guard let offeredOn, let start = facts.jobStart else { return (.notApplicable, .nothing) }
      return (offeredOn < start ? .yes : .no, .on(offeredOn))
    case .noOfferReason:
      if offeredOn != nil { return (.notApplicable, .nothing) }
      let reason = file.offer?.noOfferReason ?? ""
      return reason.isEmpty ? (.no, .nothing) : (.yes, .text(reason))
    default:
      if let consent = facts.firstConsent { return (.yes, .on(consent)) }
      return facts.hasAftercare || file.offer?.decision == .accepted
        ? (.no, .nothing) : (.notApplicable, .nothing)
    }
  }

  private func talks(_ item: Checklist.Item) -> Finding {
    guard facts.hasAftercare, let start = facts.jobStart else { return (.notApplicable, .nothing) }
    let count = facts.consultations.count
    if item == .threeTalks {
      if count >= 3 { return (.yes, .count(count)) }
      return (facts.hasEnded ? .no : .open, .count(count))
    }
    if plan[.m1]?.state == .notApplicable { return (.notApplicable, .nothing) }
    guard let first = facts.consultations.first else {
      return today > start + firstTalkDays || facts.hasEnded
        ? (.no, .count(0)) : (.open, .until(start + firstTalkDays))
    }
    let day = file.contacts[first].date
    return (day - start <= firstTalkDays ? .yes : .no, .dayNumber(day - start, on: day))
  }

  private func milestone(_ step: Step) -> Finding {
    guard let planned = plan[step] else { return (.notApplicable, .nothing) }
    let day = planned.contactID.flatMap { id in file.contacts.first { $0.id == id }?.date }
    switch planned.state {
    case .doneInTime: return (.yes, day.map { .on($0) } ?? .nothing)
    case .doneLate: return (.no, day.map { .on($0) } ?? .nothing)
    case .overdue, .missed: return (.no, .until(planned.overdueFrom - 1))
    case .upcoming, .due, .planned: return (.open, .until(planned.overdueFrom - 1))
    case .notApplicable: return (.notApplicable, .nothing)
    }
  }

  private func papers(_ item: Checklist.Item) -> Finding {
    guard facts.hasAftercare, let start = facts.jobStart, let end = facts.periodEnd else {
      return (.notApplicable, .nothing)
    }
    let adapted = file.agreements.filter { agreement in
      agreement.kind != .administrativeAct && agreement.adaptedOn.map { $0 <= today } ?? false
    }
    switch item {
    case .strategy:
      let period = file.strategies.first {
        $0.vocabulary == .ba && $0.code == "stabilizeEmployment" && $0.from <= min(end, today)
          && ($0.to ?? end) >= start
      }
      return period.map { (.yes, .on($0.from)) } ?? (.no, .nothing)
    case .status:
      return rules(["DQ-02", "DQ-03"], applies: !file.statuses.isEmpty)
    case .agreement:
      if let day = adapted.compactMap(\.adaptedOn).max() { return (.yes, .on(day)) }
      return today > start + firstTalkDays
        ? (.no, .nothing) : (.open, .until(start + firstTalkDays))
    case .services: return rules(["EV-02"], applies: !adapted.isEmpty)
    default: return rules(["EV-03"], applies: !adapted.isEmpty)
    }
  }
}
