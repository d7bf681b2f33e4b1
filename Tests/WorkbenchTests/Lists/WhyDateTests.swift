import Testing
import Texts
import Workbench

/// `w` on a date: where it comes from, in months, days and weekdays.
@Suite struct WhyDateTests {
  @Test func `a talk of the plan explains its dates from the job start`() {
    var desk = Desk()
    // Nguyễn, Linh: two months from 10 September.
    desk.press("j j j w")
    #expect(desk.text.contains("Arbeitsaufnahme Do 10.09.2026 + 2 Monate = Di 10.11.2026"))
    #expect(desk.text.contains("Daten       2-Monats-Gespräch"))
    #expect(desk.text.contains("−14 Tage (Di 27.10.)"))
    #expect(desk.text.contains("+14 Tage (Di 24.11.)"))
  }

  @Test func `so does its row among the cards of the case`() {
    var desk = Desk()
    desk.press("j Enter j j j j w")
    #expect(desk.text.contains("Arbeitsaufnahme Di 20.10.2026"), "\(desk.text)")
    #expect(desk.text.contains("+14 Tage (Di 03.11.)"))
    #expect(desk.text.contains("+28 Tage (Di 17.11.)"))
  }

  @Test func `English says it, too`() {
    var desk = Desk(language: .english)
    desk.press("j j j w")
    #expect(desk.text.contains("+ 2 months = Tue 10 Nov 2026"))
  }

  @Test func `a case for which nothing holds is explained instead of refused`() {
    var desk = Desk()
    desk.press("A j j j j j w")
    guard case .why? = desk.state.stack.last else {
      Issue.record("\(desk.text)")
      return
    }
  }
}
