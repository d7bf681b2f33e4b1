package import Feel

/// Runs a plan for one case after another, reusing its memory.
package final class DecisionEvaluator {
  package let plan: DecisionPlan
  package let evaluation: Evaluation
  let recorder = TraceRecorder()
  private let inputSlots: [Int]
  private let decisionSlots: [Int]

  package init(
    _ plan: DecisionPlan, clock: FeelClock, zones: Zones, limits: Limits = Limits()
  ) {
    self.plan = plan
    inputSlots = plan.inputs.map(\.node)
    decisionSlots = plan.decisions.map(\.node)
    evaluation = Evaluation(clock: clock, zones: zones, limits: limits)
    evaluation.companion = recorder
    plan.steps.prepare(evaluation)
  }

  package var isTracing: Bool {
    get { evaluation.isTracing }
    set { evaluation.isTracing = newValue }
  }

  /// Evaluates the plan's decisions for one case.
  ///
  /// - parameter inputs: values in the order of the plan's inputs; missing ones are null.
  /// - parameter areChecked: the values are known to be of the declared types.
  package func run(_ inputs: [Value], areChecked: Bool = false) {
    evaluation.reset()
    recorder.reset()
    if areChecked, inputs.count == inputSlots.count {
      evaluation.fill(inputSlots, with: inputs)
    } else {
      fill(inputs)
    }
    plan.steps.run(evaluation)
    if plan.isMoving { evaluation.expectChangeTomorrow() }
  }

  private func fill(_ inputs: [Value]) {
    for (index, slot) in inputSlots.enumerated() {
      let value = index < inputs.count ? inputs[index] : .null(.plain)
      evaluation[slot] = plan.inputTypes[index].conform(value, evaluation)
    }
  }

  /// The value of one of the plan's decisions after a run.
  package subscript(decision: Int) -> Value { evaluation[decisionSlots[decision]] }

  /// The first later day on which any of the results can be another, `nil` for never.
  package var horizon: Int64? {
    evaluation.horizon == .max ? nil : Int64(evaluation.horizon)
  }
}
