internal import Feel

/// What must be done, in this order, to know the values of some decisions.
struct RunSteps: Sendable {
  final class Step: Sendable {
    let slot: Int
    let logic: any LogicNode
    let declaration: Declaration
    /// Whether the value must be checked against the declared type.
    let isTyped: Bool

    init(slot: Int, logic: any LogicNode, declaration: Declaration, isTyped: Bool) {
      self.slot = slot
      self.logic = logic
      self.declaration = declaration
      self.isTyped = isTyped
    }

    func value(_ evaluation: Evaluation) -> Value {
      let value = logic.value(evaluation)
      return isTyped ? declaration.conform(value, evaluation, from: logic) : value
    }
  }

  private(set) var steps: [Step] = []
  private(set) var functions: [(slot: Int, value: Value)] = []
  /// Decisions on the way that have no logic and no given value.
  private(set) var empty: [Int] = []
  /// Input data on the way, in the order of the models.
  private(set) var inputs: [Int] = []
  private(set) var failure: LogicFailure?
  private(set) var frameSize: Int

  init(to targets: [Int], given: Set<Int>, graph: RequirementGraph, programs: [NodeProgram?]) {
    frameSize = graph.nodes.count
    var needed: Set<Int> = []
    var open = targets
    while let node = open.popLast() {
      guard needed.insert(node).inserted, !given.contains(node) else { continue }
      open += graph.nodes[node].edges.map(\.target)
    }
    for node in graph.order where needed.contains(node) && !given.contains(node) {
      guard let program = programs[node] else { continue }
      if let failure = program.failure { self.failure = max(self.failure ?? failure, failure) }
      frameSize = max(frameSize, program.frameSize)
      switch program.content {
      case .input: inputs.append(node)
      case .function(let value): functions.append((node, .function(value)))
      case .nothing: empty.append(node)
      case .decision(let logic):
        steps.append(
          Step(
            slot: node, logic: logic, declaration: program.declaration,
            isTyped: program.mustCheck(logic)))
      }
    }
    inputs.sort()
  }

  /// Puts what never changes into the frame.
  func prepare(_ evaluation: Evaluation) {
    evaluation.hold(slots: frameSize)
    for function in functions { evaluation[function.slot] = function.value }
    for slot in empty + inputs { evaluation[slot] = .null(.plain) }
  }

  func run(_ evaluation: Evaluation) {
    guard evaluation.isTracing, let recorder = evaluation.companion as? TraceRecorder else {
      for step in steps { evaluation[step.slot] = step.value(evaluation) }
      return
    }
    for step in steps {
      recorder.openDecision(Int32(truncatingIfNeeded: step.slot))
      let value = step.value(evaluation)
      evaluation[step.slot] = value
      recorder.closeDecision(Int32(truncatingIfNeeded: step.slot), value)
    }
  }
}
