import Casework
import CivilTime
import Testing

@Suite struct PlanTests {
  private func states(_ file: CaseFile, _ today: String) -> [String] {
    Plan(file, on: day(today)).steps.map(\.state.code)
  }

  @Test func `states go from upcoming over due to overdue`() {
    let file = referenceCase()
    #expect(states(file, "2026-10-14") == ["upcoming", "upcoming", "upcoming"])
    #expect(states(file, "2026-10-15")[0] == "due")
    #expect(states(file, "2026-10-29")[0] == "due")
    #expect(states(file, "2026-10-30")[0] == "overdue")
    #expect(states(file, "2026-11-17")[1] == "due")
    #expect(states(file, "2026-12-16")[1] == "overdue")
    #expect(states(file, "2027-03-20") == ["overdue", "overdue", "overdue"])
    #expect(states(file, "2027-04-01") == ["missed", "missed", "missed"])
  }

  @Test func `each talk satisfies one step, in the order of time`() {
    var file = referenceCase()
    file.call("2026-10-10")
    file.call("2026-11-10")
    file.call("2026-12-20")
    file.call("2027-02-20")
    let plan = Plan(file, on: day("2027-02-21"))
    #expect(plan.steps.map(\.state) == [.doneInTime, .doneLate, .doneInTime])
    #expect(plan.steps.map(\.contactID?.text) == ["K1", "K3", "K4"])
  }

  @Test func `a first talk inside the second window is a late first one`() {
    var file = referenceCase()
    file.call("2026-11-20")
    #expect(states(file, "2026-11-21") == ["doneLate", "due", "upcoming"])
  }

  @Test func `an appointment inside the window plans, outside it does not`() {
    var file = referenceCase()
    file.appoint("2026-10-29")
    #expect(states(file, "2026-10-10")[0] == "planned")
    #expect(states(file, "2026-10-29")[0] == "planned")
    #expect(states(file, "2026-10-30")[0] == "overdue")
    file.appointments[0].date = day("2026-10-30")
    #expect(states(file, "2026-10-20")[0] == "due")
    file.appointments[0].date = day("2026-10-18")
    #expect(states(file, "2026-10-20")[0] == "due")
  }

  @Test func `a consent after the window makes it not applicable`() {
    #expect(states(referenceCase(consent: "2026-10-30"), "2026-11-01")[0] == "notApplicable")
    #expect(states(referenceCase(consent: "2026-10-29"), "2026-11-01")[0] == "overdue")
  }

  @Test func `windows that open after the end do not apply, opened ones are missed`() {
    var file = referenceCase()
    file.employments[0].end = day("2026-11-16")
    #expect(states(file, "2026-11-20") == ["missed", "notApplicable", "notApplicable"])
    file.employments[0].end = day("2026-11-17")
    #expect(states(file, "2026-11-20") == ["missed", "missed", "notApplicable"])
  }

  @Test func `nothing is planned without an aftercare`() {
    var file = referenceCase()
    file.aftercare = nil
    #expect(Plan(file, on: day("2026-11-01")).steps.isEmpty)
    #expect(Plan(file, on: day("2026-11-01")).limit == nil)
  }

  @Test func `the first talk is proposed on a working day before its last day, others after`() {
    // Due on Saturday 2026-10-31 and, two months after the start, on Thursday 2026-12-03.
    var file = referenceCase(start: "2026-10-03")
    let calendar = WorkingCalendar(holidays: [day("2026-12-03")])
    var proposal = Plan(file, on: day("2026-10-20")).nextDate(on: day("2026-10-20"), calendar)
    #expect(proposal?.date == day("2026-10-30"))
    file.call("2026-10-20")
    proposal = Plan(file, on: day("2026-10-20")).nextDate(on: day("2026-10-20"), calendar)
    #expect(proposal?.date == day("2026-12-04"))
    #expect(proposal?.purpose == .m2)
  }

  @Test func `an overdue talk is proposed for the next working day`() {
    let file = referenceCase()
    // 2026-11-06 is a Friday.
    let proposal = Plan(file, on: day("2026-11-06")).nextDate(
      on: day("2026-11-06"), WorkingCalendar())
    #expect(proposal?.date == day("2026-11-09"))
  }

  @Test func `the next attempt comes at another time of day`() {
    var file = referenceCase()
    file.call("2026-11-06", reached: false)
    file.contacts[0].time = 9 * 60 + 30
    let next = file.nextAttempt(after: day("2026-11-06"), at: 12 * 60, WorkingCalendar())
    #expect(next.date == day("2026-11-09"))
    #expect(next.time == 15 * 60)
  }
}
