import Casework
import CivilTime
import Feel

extension CaseReader {
  /// The job, its looming or actual end, and who was drawn in.
  mutating func readEmployer(_ file: CaseFile, _ facts: CaseFacts) {
    let end = known(facts.anchor.flatMap { file.employments[$0].end })
    let initiator = facts.anchor.flatMap { file.employments[$0].endInitiator }
    frame.set(.firstJobEnd, end)
    frame.set(.endedBy, end == nil ? nil : initiator)
    readTermination(file, facts)
    let probationEnds = facts.currentJob.flatMap { file.employments[$0].probationEnds }
    let fixedTermUntil = facts.currentJob.flatMap { file.employments[$0].fixedTermUntil }
    frame.set(.probationEnds, probationEnds)
    frame.set(.fixedTermUntil, fixedTermUntil)
    let hasEndDates = probationEnds != nil || fixedTermUntil != nil
    frame.set(.probationDiscussed, hasEndDates && isDiscussed("probezeit", file, facts))
    frame.set(.fixedTermDiscussed, hasEndDates && isDiscussed("befristung", file, facts))
    readInvolvements(file)
    readOnwardSteps(file)
  }

  private func isDiscussed(_ topic: String, _ file: CaseFile, _ facts: CaseFacts) -> Bool {
    facts.consultations.contains { file.contacts[$0].topics.contains(topic) }
  }

  private mutating func readTermination(_ file: CaseFile, _ facts: CaseFacts) {
    var seen: Day?
    var expected: Day?
    if let current = facts.currentJob, let end = file.employments[current].expectedEnd {
      if let identified = file.employments[current].endIdentifiedOn {
        if knows(identified) {
          expected = end
          seen = identified
        }
      } else {
        expected = end
      }
    }
    var looms = expected != nil
    for risk in file.risks
    where risk.category == RiskVocabulary.impendingTermination && (risk.status ?? .open) == .open {
      guard knows(risk.identifiedOn) else { continue }
      looms = true
      seen = earlier(seen, risk.identifiedOn)
    }
    frame.set(.terminationLooms, looms)
    frame.set(.terminationProved, seen)
    frame.set(.terminationSeen, looms ? seen ?? facts.jobStart : nil)
    frame.set(.expectedEnd, expected)
  }

  private mutating func readInvolvements(_ file: CaseFile) {
    var days: [Value] = []
    var rows: [Value] = []
    var isDocumented = false
    for (index, row) in file.employerInvolvements.enumerated() {
      let isKnown = knows(row.date)
      guard row.nonContactReason == nil else {
        if isKnown { isDocumented = true }
        continue
      }
      if isKnown { days.append(Value(row.date)) }
      rows.append(
        makers.employerContact.make([
          .integer(Int64(index)), Value(row.date),
          row.initiatedBy.map(CodeValues.value) ?? .null(.plain),
          .boolean(file.hasConsent(.employerContact, on: row.date)),
          .boolean(!row.legalBasis.isEmpty),
        ]))
    }
    frame.set(.employerInvolved, .list(days))
    frame.set(.nonContactDocumented, isDocumented)
    frame.set(.employerContacts, .list(rows))
    var isPartnerInvolved = false
    for row in file.partnerInvolvements where knows(row.from) { isPartnerInvolved = true }
    frame.set(.partnerInvolved, isPartnerInvolved)
  }

  private mutating func readOnwardSteps(_ file: CaseFile) {
    var all: [Value] = []
    var beyond: [Value] = []
    for step in file.onwardSteps where knows(step.date) {
      all.append(Value(step.date))
      if step.kind != .topicDiscussed { beyond.append(Value(step.date)) }
    }
    frame.set(.onwardSteps, .list(all))
    frame.set(.placementSteps, .list(beyond))
  }
}
