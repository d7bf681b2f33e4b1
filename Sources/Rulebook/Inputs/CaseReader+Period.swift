import Casework
import CivilTime
import Feel

extension CaseReader {
  /// The aftercare with its state, its limits and its basis.
  mutating func readPeriod(_ file: CaseFile, _ facts: CaseFacts) {
    let row = file.aftercare
    frame.set(.jobStart, facts.jobStart)
    frame.set(.aftercare, state(facts))
    frame.set(.periodEnd, facts.periodEnd)
    frame.set(.lastConsultationDay, facts.lastConsultationDay)
    frame.set(.consent, facts.firstConsent)
    frame.set(.basis, row?.basis)
    frame.set(.limit, row == nil ? nil : facts.limit)
    frame.set(.sixMonthLimit, row == nil ? nil : facts.sixMonthLimit)
    frame.set(.nineMonthLimit, row == nil ? nil : facts.extensionLimit)
    frame.set(.enteredLimit, row?.limitOn)
    frame.set(.successorLimits, successorLimits(file, facts))
    frame.set(.extensionUntil, row?.extensionUntil)
    frame.set(.extensionReasoned, !(row?.extensionReason.isEmpty ?? true))
    frame.set(.endedOn, facts.endedOn)
    let record = file.record
    frame.set(.needEndedOn, record.needEndedOn)
    frame.set(.needEndedCause, record.needEndedCause)
    frame.set(.inBenefit, isInBenefit(record))
  }

  private func state(_ facts: CaseFacts) -> Value {
    if !facts.hasAftercare { return CodeValues.none }
    guard let start = facts.jobStart else { return CodeValues.withoutStart }
    if facts.hasEnded { return CodeValues.ended }
    return facts.today < start ? CodeValues.ahead : CodeValues.running
  }

  private mutating func isInBenefit(_ record: CaseRecord) -> Bool {
    guard let from = record.benefitFrom, knows(from) else { return false }
    return record.benefitTo.map { !horizon.isPast($0) } ?? true
  }

  /// What the limit would be if it were counted from a later job, in both readings.
  private mutating func successorLimits(_ file: CaseFile, _ facts: CaseFacts) -> Value {
    guard file.aftercare?.limitOn != nil, !facts.linkedJobs.isEmpty else { return .list([]) }
    let months = configuration.parameters.aftercareMonths
    var limits: [Value] = []
    for job in facts.linkedJobs where knows(file.employments[job].start) {
      let start = file.employments[job].start
      limits.append(Value(start.limit(months: months, .lastDayBefore)))
      limits.append(Value(start.limit(months: months, .sameDay)))
    }
    return .list(limits)
  }

  /// The three windows, and whether a talk is still wanted in them.
  mutating func readSteps(_ steps: [PlanStep], _ facts: CaseFacts) {
    for (index, input) in [RuleInput.m1, .m2, .m5].enumerated() {
      guard index < steps.count else {
        frame.set(input, makers.noMilestone)
        continue
      }
      let step = steps[index]
      var isOpen = step.contactID == nil
      if let consent = facts.firstConsent, consent >= step.overdueFrom { isOpen = false }
      frame.set(
        input,
        makers.milestone.make([
          Value(step.opens), Value(step.due), Value(step.overdueFrom), .boolean(isOpen),
        ]))
    }
  }
}
