import Casework
import CivilTime
import Feel

extension CaseReader {
  /// The aftercare with its state, its limits and its basis.
  mutating func readPeriod(_ file: CaseFile, _ facts: CaseFacts) {
    frame.set(.jobStart, facts.jobStart)
    frame.set(.aftercare, state(facts))
    frame.set(.periodEnd, facts.periodEnd)
    frame.set(.lastConsultationDay, facts.lastConsultationDay)
    frame.set(.consent, facts.firstConsent)
    // Asked once: an optional row is copied with all its texts each time something is read of it.
    if let row = file.aftercare {
      readLimits(row, file, facts)
    } else {
      for input in CaseReader.limits { frame.set(input, .null(.plain)) }
      frame.set(.successorLimits, .list([]))
      frame.set(.extensionReasoned, false)
    }
    frame.set(.endedOn, facts.endedOn)
    frame.set(.needEndedOn, file.record.needEndedOn)
    frame.set(.needEndedCause, file.record.needEndedCause)
    frame.set(.inBenefit, isInBenefit(from: file.record.benefitFrom, to: file.record.benefitTo))
  }

  private static let limits: [RuleInput] = [
    .basis, .limit, .sixMonthLimit, .nineMonthLimit, .enteredLimit, .extensionUntil,
  ]

  private mutating func readLimits(_ row: Aftercare, _ file: CaseFile, _ facts: CaseFacts) {
    frame.set(.basis, row.basis)
    frame.set(.limit, facts.limit)
    frame.set(.sixMonthLimit, facts.sixMonthLimit)
    frame.set(.nineMonthLimit, facts.extensionLimit)
    frame.set(.enteredLimit, row.limitOn)
    frame.set(.successorLimits, row.limitOn == nil ? .list([]) : successorLimits(file, facts))
    frame.set(.extensionUntil, row.extensionUntil)
    frame.set(.extensionReasoned, !row.extensionReason.isEmpty)
  }

  private func state(_ facts: CaseFacts) -> Value {
    if !facts.hasAftercare { return CodeValues.none }
    guard let start = facts.jobStart else { return CodeValues.withoutStart }
    if facts.hasEnded { return CodeValues.ended }
    return facts.today < start ? CodeValues.ahead : CodeValues.running
  }

  private mutating func isInBenefit(from: Day?, to: Day?) -> Bool {
    guard let from, knows(from) else { return false }
    return to.map { !horizon.isPast($0) } ?? true
  }

  /// What the limit would be if it were counted from a later job, in both readings.
  private mutating func successorLimits(_ file: CaseFile, _ facts: CaseFacts) -> Value {
    guard !facts.linkedJobs.isEmpty else { return .list([]) }
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
      let overdueFrom = steps[index].overdueFrom
      var isOpen = steps[index].contactID == nil
      if let consent = facts.firstConsent, consent >= overdueFrom { isOpen = false }
      frame.set(
        input,
        makers.milestone.make([
          Value(steps[index].opens), Value(steps[index].due), Value(overdueFrom),
          .boolean(isOpen),
        ]))
    }
  }
}
