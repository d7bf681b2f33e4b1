import Casework
import CivilTime
import Testing

@Suite struct PeriodTests {
  private func facts(_ file: CaseFile, _ today: String) -> CaseFacts {
    CaseFacts(file, on: day(today))
  }

  @Test func `the period runs on its last day and has ended on the next`() {
    let file = referenceCase()
    #expect(facts(file, "2027-03-31").isRunning)
    #expect(facts(file, "2027-04-01").hasEnded)
    #expect(!facts(file, "2026-09-30").isRunning)
  }

  @Test func `an end entered for later is not known yet`() {
    var file = referenceCase()
    file.aftercare?.endedOn = day("2026-12-10")
    #expect(facts(file, "2026-12-09").endedOn == nil)
    #expect(facts(file, "2026-12-09").horizon.day == day("2026-12-10"))
    #expect(facts(file, "2026-12-10").isRunning)
    #expect(facts(file, "2026-12-11").hasEnded)
  }

  @Test func `a revocation ends the period from the next day on, a new consent revives it`() {
    var file = referenceCase()
    file.consents[0].revokedOn = day("2026-11-02")
    #expect(facts(file, "2026-11-02").isRunning)
    #expect(facts(file, "2026-11-03").hasEnded)
    file.consents.append(
      Consent(
        id: ConsentID("E2"), caseID: CaseID("C"), scope: .aftercare, givenOn: day("2026-11-20"))
    )
    #expect(facts(file, "2026-11-19").hasEnded)
    #expect(facts(file, "2026-11-19").horizon.day == day("2026-11-20"))
    #expect(facts(file, "2026-11-20").isRunning)
  }

  @Test func `an expired consent does not end the period`() {
    var file = referenceCase()
    file.consents[0].validUntil = day("2026-11-02")
    #expect(facts(file, "2026-11-03").isRunning)
  }

  @Test func `between two linked jobs the period counts as ended`() {
    var file = referenceCase()
    file.employments[0].end = day("2026-11-15")
    file.changeJob("B2", after: "B1", start: "2026-11-20")
    file.changeJob("B3", after: "B2", start: "2026-12-20")
    #expect(facts(file, "2026-11-15").isRunning)
    #expect(facts(file, "2026-11-16").hasEnded)
    #expect(facts(file, "2026-11-20").isRunning)
    #expect(facts(file, "2026-12-20").currentJob == 2)
    #expect(facts(file, "2026-12-20").limit == day("2027-03-31"))
  }

  @Test func `the end of an unlinked job means nothing`() {
    var file = referenceCase()
    var other = Employment(id: EmploymentID("X"), caseID: CaseID("C"), start: day("2026-10-05"))
    other.end = day("2026-10-20")
    file.employments.append(other)
    #expect(facts(file, "2026-10-21").isRunning)
  }

  @Test func `talks after the job's end count until limit, end or revocation`() {
    var file = referenceCase()
    file.employments[0].end = day("2026-11-15")
    file.call("2026-11-20")
    #expect(facts(file, "2026-11-20").consultations == [0])
    file.aftercare?.endedOn = day("2026-11-19")
    #expect(facts(file, "2026-11-20").consultations.isEmpty)
  }

  @Test func `a lawful extension moves the limit and every other one does not`() {
    var file = referenceCase()
    file.aftercare?.basis = .paragraph16k
    file.aftercare?.extensionUntil = day("2027-06-30")
    #expect(facts(file, "2027-01-01").limit == day("2027-03-31"))
    file.aftercare?.extensionReason = "Ziel noch nicht erreicht"
    #expect(facts(file, "2027-01-01").limit == day("2027-06-30"))
    #expect(Plan(file, on: day("2027-01-01")).limit == day("2027-03-31"))
    file.aftercare?.extensionUntil = day("2027-07-01")
    #expect(facts(file, "2027-01-01").limit == day("2027-03-31"))
  }

  @Test func `without a named anchor the earliest insurable job counts, ties by id`() {
    var file = referenceCase()
    file.aftercare?.anchorID = nil
    file.employments[0].kind = .marginal
    for (id, start) in [("B5", "2026-10-07"), ("B4", "2026-10-07"), ("B6", "2026-10-09")] {
      var job = Employment(id: EmploymentID(id), caseID: CaseID("C"), start: day(start))
      job.kind = .insurable
      file.employments.append(job)
    }
    #expect(file.anchorIndex.map { file.employments[$0].id.text } == "B4")
  }

  @Test func `letters, unanswered calls and video are no consultations`() {
    var file = referenceCase()
    file.call("2026-10-16", channel: .letter)
    file.call("2026-10-17", reached: false)
    file.call("2026-10-18", channel: .video)
    file.call("2026-10-19", channel: .workplaceVisit)
    #expect(facts(file, "2026-11-01").consultations == [3])
    var configuration = Configuration()
    configuration.parameters.videoCounts = true
    #expect(CaseFacts(file, on: day("2026-11-01"), configuration).consultations == [2, 3])
  }
}
