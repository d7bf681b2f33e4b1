import Casework
import Testing
import Workbench

/// How many keys the daily work takes, from the queue and back to it.
@Suite struct KeyCountTests {
  @Test func `an unsuccessful call takes at most four keys`() {
    var desk = Desk()
    desk.press("n Enter")
    #expect(desk.keyCount <= 4)
    #expect(desk.saved.count == 1)
    #expect(desk.saved.first?.deed == .attemptLogged)
    #expect(desk.state.stack.isEmpty)
  }

  @Test func `a conversation with two topics and a next step takes at most twelve keys`() {
    var desk = Desk()
    desk.press("j")
    desk.keyCount = 0
    desk.press("a t e")
    desk.type("arb")
    desk.press(",")
    desk.type("fahr")
    desk.press("Tab")
    desk.type("Spätschicht kollidiert mit Kita")
    desk.press("Tab Strg-S")
    #expect(desk.keyCount <= 12)
    guard let order = desk.saved.first else {
      Issue.record("nothing saved")
      return
    }
    #expect(order.deed == .contactLogged)
    let contact = order.changes.compactMap { $0.after }.first { $0.kind == .contact }
    let logged = contact.flatMap { try? Contact($0) }
    #expect(logged?.topics == ["arbeitszeit", "mobilitaet"])
    #expect(logged?.channel == .phone)
    #expect(logged?.reached == true)
    let appointment = order.changes.compactMap { $0.after }.first { $0.kind == .appointment }
    let next = appointment.flatMap { try? Appointment($0) }
    #expect(next?.date == Invented.day("2026-12-21"))
    #expect(next?.purpose == .m2)
  }

  @Test func `after saving the cursor stands on the next matter`() {
    var desk = Desk()
    desk.press("j")
    let after = desk.state.queue.lines[2].entry.caseID
    desk.press("a t e Strg-S")
    #expect(desk.state.queue.selected?.entry.caseID == after)
    var other = Desk()
    other.press("j n Enter")
    #expect(other.state.queue.selected?.entry.caseID == after)
  }

  @Test func `a follow-up is done with one key`() {
    var desk = Desk()
    var entry = Invented.entry("F-05", .task, .due, .low, band: 2, "Lohnabrechnung", "payslip")
    entry.subject = "F-05-W1"
    desk.world.queue.insert(Invented.line(entry), at: 0)
    desk.send(.storeChanged)
    desk.press("Pos1 x")
    let task = desk.saved.first?.changes.first?.after.flatMap { try? FollowUpTask($0) }
    #expect(task?.status == .done)
    #expect(task?.doneOn == Invented.today)
  }
}
