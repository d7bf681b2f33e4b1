internal import Feel

/// Takes down what an evaluation does, in flat arrays that keep their room from run to run; a
/// readable trace is made of them only when somebody asks.
final class TraceRecorder {
  enum Event {
    case openDecision(Int32)
    case closeDecision(Int32, Value)
    case openTable(TableProgram)
    case input(column: Int32, Value)
    case refusedInput
    case rowFailed(column: Int32)
    case rowMatched
    case output(Value)
    case conflict
    case closeTable(Value)
  }

  private(set) var events: [Event] = []

  func reset() {
    if !events.isEmpty { events.removeAll(keepingCapacity: true) }
  }

  func openDecision(_ node: Int32) { events.append(.openDecision(node)) }
  func closeDecision(_ node: Int32, _ value: Value) {
    events.append(.closeDecision(node, value))
  }
  func openTable(_ table: TableProgram) { events.append(.openTable(table)) }
  func input(_ column: Int, _ value: Value) {
    events.append(.input(column: Int32(truncatingIfNeeded: column), value))
  }
  func refusedInput() { events.append(.refusedInput) }
  func row(failedAt column: Int) {
    events.append(.rowFailed(column: Int32(truncatingIfNeeded: column)))
  }
  func rowMatched() { events.append(.rowMatched) }
  func output(_ value: Value) { events.append(.output(value)) }
  func conflict() { events.append(.conflict) }
  func closeTable(_ value: Value) { events.append(.closeTable(value)) }
}
