import Screen
import Testing
import Texts
import Workbench

/// Random keys over all screens, with windows that change their size.
@Suite struct FuzzTests {
  struct Dice {
    var seed: UInt64

    mutating func roll(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(count))
    }
  }

  static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyzABDEHILMPRSTUWZ0123456789?:/+-*=<>,. ü".map { .character($0) }
    + [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .enter, .tab, .tab,
      .backTab, .escape, .escape, .escape, .backspace, .delete, .control("s"), .control("d"),
      .control("u"), .control("t"), .control("w"), .control("c"), .function(1), .function(2),
      .function(4), .paste("q!&\nq"), .unknown,
    ]

  static let sizes = [
    (24, 80), (40, 120), (60, 200), (10, 40), (12, 60), (5, 30), (1, 1), (30, 110),
  ]

  @Test(arguments: 1...6) func `never crashes and the cursor stays in the window`(seed: Int) {
    var dice = Dice(seed: UInt64(seed) &* 7919)
    var desk = Desk(language: seed % 2 == 0 ? .german : .english)
    for step in 0..<700 {
      if dice.roll(25) == 0 {
        let size = Self.sizes[dice.roll(Self.sizes.count)]
        desk.send(.resized(Size(rows: size.0, columns: size.1)))
      } else {
        desk.press(Self.keys[dice.roll(Self.keys.count)])
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

  @Test func `the cursor stands on the sign, in a field or on a button`() {
    var dice = Dice(seed: 42)
    var desk = Desk()
    for _ in 0..<600 {
      desk.press(Self.keys[dice.roll(Self.keys.count)])
      guard desk.state.window.arrangement != .tooSmall else { continue }
      let frame = desk.frame
      let row = frame.rowText(frame.cursor.row)
      switch desk.state.stack.last {
      case nil, .caseFile?:
        let cell = frame[frame.cursor.row, frame.cursor.column].text
        #expect(cell == ">" || desk.state.queue.list.isEmpty, "\(row)")
      case .form?, .palette?, .dialog?:
        #expect(row.contains("[") || row.contains("(") || row.contains("<"), "\(row)")
      default: break
      }
    }
  }
}
