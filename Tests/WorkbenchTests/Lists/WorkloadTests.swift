import Casework
import CivilTime
import Screen
import Testing
import Texts
import Workbench

@Suite struct WorkloadTests {
  @Test func `eight weeks with what falls due, what is planned and what fits`() {
    var desk = Desk()
    desk.press("K")
    guard case .workload(.forecast(let page))? = desk.state.stack.last else {
      Issue.record("K opens the forecast")
      return
    }
    #expect(page.list.total == 8)
    #expect(desk.text.contains("KW 47"))
    #expect(desk.text.contains("4 ohne Datum · 1 geplant · 1 überfällig"))
    desk.press("Tab")
    #expect(desk.text.contains("Mo 23.11."))
    desk.press("Tab")
    #expect(desk.text.contains("KW 48"))
  }

  @Test func `Enter opens the talks of a week, then the case`() {
    var desk = Desk()
    desk.press("K j Enter")
    #expect(desk.state.focus?.caseID == CaseID("F-06"))
    desk.press("j Enter")
    guard case .caseFile(let page)? = desk.state.stack.last else {
      Issue.record("the case opens")
      return
    }
    #expect(page.caseID == CaseID("F-04"))
    desk.press("Esc Esc")
    #expect(desk.text.contains("KW 48"))
  }

  @Test func `spreading is a preview until one key applies it, in one deed`() {
    var desk = Desk()
    desk.press("K +")
    #expect(desk.world.bulk.isEmpty)
    #expect(desk.text.contains("4 Gespräche auf 4 Tage"))
    #expect(desk.text.contains("überfällig: gleich"))
    desk.press("Esc K +")
    desk.press("+")
    #expect(desk.world.bulk.count == 1)
    guard case .spread(let placements)? = desk.world.bulk.first?.action else {
      Issue.record("the spread is saved")
      return
    }
    #expect(placements.count == 4)
    for placement in placements {
      #expect((placement.demand.opens...placement.demand.last).contains(placement.day))
    }
    guard case .workload(.forecast)? = desk.state.stack.last else {
      Issue.record("back to the weeks")
      return
    }
  }

  @Test func `read only may look ahead but not spread`() {
    var desk = Desk(readOnly: true)
    desk.press("K +")
    #expect(desk.state.message?.phrase == CommandTexts.readOnly)
  }

  @Test func `settings hold at once and are kept`() {
    var desk = Desk()
    desk.press("O j Leertaste")
    #expect(desk.state.theme == .dark)
    #expect(desk.effects.last == .saveSettings(.theme(.dark)))
    desk.press("j Enter")
    #expect(desk.state.charset == .ascii)
    #expect(!desk.text.contains("─"))
    desk.press("j Enter j Enter j Enter")
    #expect(desk.state.isLinear && desk.state.hidesNames && desk.state.keymap.lettersAreOff)
    #expect(desk.effects.contains(.saveSettings(.letters(false))))
  }

  @Test func `what is wrong in the configuration is said at the start`() {
    var state = Desk().state
    state.surroundings.problems = [Phrase("nachhalt.conf:3: eins", "one"), Phrase("zwei", "two")]
    _ = WorkbenchReducer.start(&state)
    #expect(state.message?.phrase.german.contains("nachhalt.conf:3: eins (und 1 weitere") == true)
  }
}
