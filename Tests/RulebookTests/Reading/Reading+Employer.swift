import Casework
import CivilTime

/// Group AG: employer, partners, a job that is about to end.
extension Reading {
  /// AG-01 and AG-02.
  mutating func readTermination() {
    guard isRunning, let jobStart, let job = currentJob else { return }
    let risks = file.risks.filter {
      $0.category == "impendingTermination" && ($0.status ?? .open) == .open
    }
    guard job.expectedEnd != nil || !risks.isEmpty else { return }
    var days = risks.map(\.identifiedOn)
    if job.expectedEnd != nil, let day = job.endIdentifiedOn { days.append(day) }
    let identified = days.min() ?? jobStart
    let isRefused = file.employerInvolvements.contains { $0.nonContactReason != nil }
    if !isRefused, !involvements.contains(where: { $0.date >= identified }) {
      say("AG-01", .high, .missing)
    }
    if !file.onwardSteps.contains(where: { $0.date >= identified }) {
      say("AG-02", .high, .missing)
    }
  }

  /// A documented non-contact is none.
  private var involvements: [EmployerInvolvement] {
    file.employerInvolvements.filter { $0.nonContactReason == nil }
  }

  mutating func readEmployer() {
    for involvement in involvements
    where [.caseworker, .employerService].contains(involvement.initiatedBy)
      && involvement.legalBasis.isEmpty && !hasConsent(.employerContact, on: involvement.date)
    {
      say("AG-06", .high, .limit, involvement.id.text)
    }
    guard isAftercare, let jobStart else { return }
    if let end = anchor?.end, anchor?.endInitiator == .employer, isInPeriod(end) {
      if !involvements.contains(where: { (jobStart...end).contains($0.date) }) {
        say("AG-03", .medium, .finding)
      }
      if !file.onwardSteps.contains(where: { (jobStart...end).contains($0.date) }) {
        say("AG-04", .medium, .finding)
      }
    }
    guard isRunning else { return }
    let needsPartner = ["debt", "addiction", "psychosocial", "childcareOrCare", "health"]
    for risk in file.risks
    where (risk.status ?? .open) == .open && needsPartner.contains(risk.category)
      && today > risk.identifiedOn + 14 && file.partnerInvolvements.isEmpty
    {
      say("AG-05", .low, .missing, risk.id.text)
    }
    readNearingEnds()
  }

  /// AG-07: probation and fixed term.
  private mutating func readNearingEnds() {
    guard let job = currentJob else { return }
    func isNear(_ date: Day?, _ days: Int) -> Bool {
      date.map { $0 - days <= today && today <= $0 } ?? false
    }
    func isDiscussed(_ topic: String) -> Bool { talks.contains { $0.topics.contains(topic) } }
    if isNear(job.probationEnds, 30) && !isDiscussed("probezeit")
      || isNear(job.fixedTermUntil, 90) && !isDiscussed("befristung")
    {
      say("AG-07", .hint, .due)
    }
  }
}
