import Screen
import Testing
import Texts
import Workbench

/// Random keys over all screens, with windows that change their size.
@Suite struct FuzzTests {
  @Test(arguments: 1...6) func `never crashes and the cursor stays in the window`(seed: Int) {
    var dice = RandomHand(seed: UInt64(seed) &* 7919)
    var desk = Desk(language: seed % 2 == 0 ? .german : .english)
    for step in 0..<700 {
      if dice.roll(25) == 0 {
        desk.send(.resized(dice.size()))
      } else {
        desk.press(dice.key())
      }
      if dice.roll(60) == 0 { desk.send(.storeChanged) }
      if step % 5 == 0 {
        let frame = desk.frame
        #expect(frame.showsCursor)
        #expect(frame.bounds.contains(frame.cursor))
        #expect(frame == WorkbenchView.frame(desk.state))
        #expect(desk.state.stack.count < 60)
      }
    }
  }

  @Test(arguments: 1...4) func `the cursor stands on the sign, in a field or on a button`(seed: Int)
  {
    var dice = RandomHand(seed: UInt64(seed) &* 42)
    var desk = Desk(language: seed % 2 == 0 ? .german : .english)
    for step in 0..<500 {
      if step % 125 == 0 { desk = Desk() }
      desk.press(dice.key())
      guard desk.state.window.arrangement != .tooSmall else { continue }
      let frame = desk.frame
      let row = frame.rowText(frame.cursor.row)
      let cell = frame[frame.cursor.row, frame.cursor.column].text
      #expect(
        cell == ">" || isInBrackets(frame) || isReadOnly(desk.state), "\(frame.dump())")
      #expect(!row.isEmpty || isReadOnly(desk.state), "\(frame.dump())")
    }
  }

  /// A field, an answer in a form, or a button: each between its signs, also without any colour.
  private func isInBrackets(_ frame: Frame) -> Bool {
    let cells = frame.row(frame.cursor.row).map(\.text)
    let before = cells[...min(frame.cursor.column, cells.count - 1)]
    return before.contains { "[(<".contains($0) }
      || cells[min(frame.cursor.column, cells.count - 1)...].contains { "[(<".contains($0) }
  }

  /// Pages to read and lists with nothing in them: the cursor stands on their first row.
  private func isReadOnly(_ state: WorkbenchState) -> Bool {
    switch state.stack.last {
    case nil: state.queue.list.isEmpty
    case .why, .help, .messages, .text, .conflict, .team: true
    case .caseFile: state.loaded == nil
    case .cases(let page): page.list.isEmpty
    case .findings(let page): page.list.isEmpty
    case .findingCases(let page): page.list.isEmpty
    case .journal(let page): page.list.isEmpty
    case .ruleBook(let page): page.list.isEmpty
    case .importing(let page): page.list.isEmpty
    case .workload(.forecast(let page)): page.list.isEmpty
    case .workload(.calls(let page)): page.list.isEmpty
    case .workload(.spread(let page)): page.list.isEmpty
    case .palette(let page): page.list.isEmpty
    case .form, .dialog, .welcome, .settings, .mapping: false
    }
  }
}
