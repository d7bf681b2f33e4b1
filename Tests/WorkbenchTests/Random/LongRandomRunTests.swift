import Foundation
import Screen
import Testing
import Texts
import Workbench

/// Random keys over all screens with windows that change: after every key the terminal shows what
/// a fresh picture of the same state shows, letter by letter, with its colours and its cursor.
///
/// Curses belongs to a whole process, so the daily run has a process of its own. The long one:
/// `NACHHALT_RANDOM_FRAMES=100000 swift test --skip-build --filter LongRandomRunTests`.
@Suite(.serialized) struct LongRandomRunTests {
  private static let variable = "NACHHALT_RANDOM_FRAMES"
  private static let asked = ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
  /// A new person sits down after so many keys, so that a caseload worked off does not stay so.
  private static let sitting = 400

  @Test(.enabled(if: asked != nil, "only where the number of keys is given"))
  func `the terminal shows every frame whole`() throws {
    let count = Self.asked ?? 0
    let first = ProcessInfo.processInfo.environment["NACHHALT_RANDOM_SEED"].flatMap { UInt64($0) }
    var hand = RandomHand(seed: first ?? 20_261_120)
    var terminal = try ShownOnTerminal(Size(rows: 24, columns: 80))
    var desk = Desk()
    var pressed: [String] = []
    var screens: Set<String> = []
    for step in 0..<count {
      if step % Self.sitting == 0 {
        desk = Desk(language: hand.roll(2) == 0 ? .german : .english)
        desk.send(.resized(terminal.model.size))
        terminal.use(.standard)
        pressed = ["seed \(hand.seed)"]
      }
      let happened = act(&hand, &desk, &terminal)
      pressed.append(happened)
      screens.insert(name(of: desk.state))
      if let difference = terminal.present(desk.frame) {
        Issue.record("after \(step + 1) keys, the last \(pressed.suffix(20)):\n\(difference)")
        return
      }
    }
    print("keys \(count), screens \(screens.count): \(screens.sorted().joined(separator: " "))")
  }

  @Test(.enabled(if: asked == nil)) func `two thousand random keys in a process of their own`()
    throws
  {
    let process = Process()
    process.executableURL = URL(
      fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    process.arguments = ["--testing-library", "swift-testing", "--filter", "LongRandomRunTests"]
    var environment = ProcessInfo.processInfo.environment
    environment[Self.variable] = "2000"
    environment["NACHHALT_RANDOM_SEED"] = "\(Int(Date().timeIntervalSince1970) / 86_400)"
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said.suffix(3_000))")
    #expect(said.contains("keys 2000"), "\(said.suffix(3_000))")
  }

  private func act(
    _ hand: inout RandomHand, _ desk: inout Desk, _ terminal: inout ShownOnTerminal
  ) -> String {
    var happened = ""
    switch hand.roll(100) {
    case 0...2:
      let size = hand.size()
      terminal.resize(size)
      desk.send(.resized(size))
      happened = "\(size.columns)x\(size.rows)"
    case 3: desk.send(.storeChanged)
    case 4: desk.send(.resumed)
    case 5...15:
      // Several keys between two pictures, as a held key gives them.
      for _ in 0...hand.roll(6) { happened += press(hand.key(), &desk) + " " }
    default: happened = press(hand.key(), &desk)
    }
    for effect in desk.effects {
      switch effect {
      case .redraw: terminal.repaint()
      case .saveSettings(.theme(let theme)): terminal.use(theme)
      default: break
      }
    }
    desk.effects = []
    desk.state.isLeaving = false
    return happened
  }

  private func press(_ key: Key, _ desk: inout Desk) -> String {
    desk.press(key)
    return key.name(.english)
  }

  private func name(of state: WorkbenchState) -> String {
    guard let top = state.stack.last else { return "today" }
    return String("\(top)".prefix { $0 != "(" })
  }
}
