import Casework
import Screen
import Texts
import Workbench

/// The workbench with a person before it and an invented store behind it: keys go in, effects are
/// answered at once as the loop would, frames come out.
struct Desk {
  var state: WorkbenchState
  var world: World
  /// Every effect asked for, in order.
  var effects: [Effect] = []
  var keyCount = 0

  init(
    rows: Int = 24, columns: Int = 80, language: Language = .german, readOnly: Bool = false,
    world: World = World()
  ) {
    state = WorkbenchState(
      size: Size(rows: rows, columns: columns), today: Invented.today, minute: 9 * 60 + 12,
      language: language,
      session: Session(
        worker: WorkerID("W-1"), userName: "Erika Beispiel", storeName: "caseload.db",
        isReadOnly: readOnly))
    self.world = world
    perform(WorkbenchReducer.start(&state))
  }

  /// Presses keys given by name, separated by blanks: "a t e Tab Strg-S".
  mutating func press(_ keys: String) {
    for name in keys.split(separator: " ") {
      guard let key = Key(named: String(name)) else { continue }
      press(key)
    }
  }

  mutating func press(_ key: Key) {
    keyCount += 1
    send(.key(key))
  }

  /// Types words; they are not counted as keys.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  mutating func send(_ event: Event) {
    perform(WorkbenchReducer.reduce(into: &state, event))
  }

  mutating func perform(_ asked: [Effect]) {
    var queue = asked
    var rounds = 0
    while !queue.isEmpty, rounds < 200 {
      rounds += 1
      let effect = queue.removeFirst()
      effects.append(effect)
      if let outcome = world.answer(effect) {
        queue += WorkbenchReducer.reduce(into: &state, outcome)
      }
    }
  }

  var frame: Frame { WorkbenchView.frame(state) }
  var text: String { frame.dump() }

  var saved: [SaveOrder] {
    effects.compactMap { if case .save(let order) = $0 { order } else { nil } }
  }
}
