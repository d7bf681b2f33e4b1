import Casework
import CivilTime

extension Oracle {
  mutating func employer() {
    for step in file.employerInvolvements
    where step.date <= today && step.nonContactReason == nil && step.legalBasis.isEmpty
      && (step.initiatedBy == .caseworker || step.initiatedBy == .employerService)
      && !hasConsent(.employerContact, on: step.date)
    {
      report("AG-06", .high, .limit, subject: step.id.text)
    }
    guard hasRow, let start else { return }
    if isRunning { impendingTermination(start) }
    if let anchor, let end = anchor.end, end <= today, anchor.endInitiator == .employer,
      let periodEnd, end >= start, end <= periodEnd
    {
      let calls = file.employerInvolvements.filter {
        $0.nonContactReason == nil && $0.date >= start && $0.date <= end
      }
      if calls.isEmpty { report("AG-03", .medium, .finding) }
      let steps = file.onwardSteps.filter { $0.date >= start && $0.date <= end }
      if steps.isEmpty { report("AG-04", .medium, .finding) }
    }
    guard isRunning else { return }
    let categories = ["debt", "addiction", "psychosocial", "childcareOrCare", "health"]
    let hasPartner = file.partnerInvolvements.contains { $0.from <= today }
    for risk in file.risks
    where (risk.status ?? .open) == .open && categories.contains(risk.category)
      && today - risk.identifiedOn > 14 && !hasPartner
    {
      report("AG-05", .low, .missing, subject: risk.id.text)
    }
    if let job = currentJob {
      var comes = false
      if let day = job.probationEnds, today >= day - 30, today <= day,
        !talks.contains(where: { $0.topics.contains("probezeit") })
      {
        comes = true
      }
      if let day = job.fixedTermUntil, today >= day - 90, today <= day,
        !talks.contains(where: { $0.topics.contains("befristung") })
      {
        comes = true
      }
      if comes { report("AG-07", .hint, .due) }
    }
  }

  private mutating func impendingTermination(_ start: Day) {
    let threats = file.risks.filter {
      $0.category == "impendingTermination" && ($0.status ?? .open) == .open
        && $0.identifiedOn <= today
    }
    let expected = currentJob?.expectedEnd
    if threats.isEmpty, expected == nil { return }
    var seen = threats.map(\.identifiedOn)
    if expected != nil, let day = currentJob?.endIdentifiedOn { seen.append(day) }
    let since = seen.min() ?? start
    let hasCall = file.employerInvolvements.contains {
      $0.nonContactReason == nil && $0.date >= since && $0.date <= today
    }
    let hasRefusal = file.employerInvolvements.contains {
      $0.nonContactReason != nil && $0.date <= today
    }
    if !hasCall, !hasRefusal { report("AG-01", .high, .missing) }
    let hasStep = file.onwardSteps.contains { $0.date >= since && $0.date <= today }
    if !hasStep { report("AG-02", .high, .missing) }
  }

  mutating func limits() {
    guard let row = file.aftercare else { return }
    if row.basis == .paragraph16g2 {
      let needEnded = file.record.needEndedOn.map { $0 <= today } ?? false
      if !needEnded || file.record.needEndedCause != .incomeFromWork {
        report("GR-05", .medium, .wrong)
      }
    }
    guard let start, let limit, let sixMonths else { return }
    let isOpen = row.endedOn.map { today <= $0 } ?? true
    if row.basis != .inNeed, isOpen, today >= limit - 14, today <= limit {
      report("GR-01", .hint, .due)
    }
    if row.basis == .paragraph16g2 {
      let isLate = outwardContacts.contains { purpose($0) == .aftercare && $0.date > limit }
      if (isOpen && today > limit) || isLate { report("GR-02", .high, .limit) }
    }
    if let anchor, let set = row.limitOn, set > sixMonths {
      // A job that has not begun is no fact yet (A01, A71).
      let isFromLaterJob = linkedJobs(to: anchor).filter { $0.start <= today }.contains {
        set == Oracle.lastDay(of: 6, from: $0.start) || set == Oracle.sameDay(of: 6, from: $0.start)
      }
      if isFromLaterJob { report("GR-03", .medium, .wrong) }
    }
    if let until = row.extensionUntil, until > sixMonths {
      let isLawful =
        row.basis == .paragraph16k && !row.extensionReason.isEmpty
        && until <= Oracle.lastDay(of: 9, from: start)
      if !isLawful { report("GR-04", .high, .limit) }
    }
  }
}
