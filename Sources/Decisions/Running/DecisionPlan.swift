internal import Feel

/// Everything about a choice of decisions that can be prepared before the first case comes.
package struct DecisionPlan: Sendable {
  package let model: DecisionModel
  /// What a run must be given, in this order: input data, then decisions whose value is given.
  package let inputs: [DecisionModel.Item]
  package let decisions: [DecisionModel.Item]
  /// Why some of the decisions cannot be computed in full.
  package let failure: LogicFailure?
  /// Whether some result is itself another one every day.
  package let isMoving: Bool
  let steps: RunSteps
  let inputTypes: [Declaration]

  package func inputIndex(named name: String) -> Int? {
    inputs.firstIndex { $0.name == name }
  }
}

extension DecisionModel {
  /// Prepares a choice of decisions.
  ///
  /// - parameter given: decisions whose values the caller gives instead of having them computed.
  package func plan(
    for decisions: [Item], given: [Item] = []
  ) -> DecisionPlan {
    let steps = RunSteps(
      to: decisions.map(\.node), given: Set(given.map(\.node)), graph: graph, programs: programs)
    let inputs = steps.inputs.map(item) + given
    return DecisionPlan(
      model: self, inputs: inputs, decisions: decisions, failure: steps.failure,
      isMoving: decisions.contains { $0.motion != .still }, steps: steps,
      inputTypes: inputs.map { programs[$0.node]?.declaration ?? .any })
  }

  /// Prepares all decisions of all files.
  package func plan() -> DecisionPlan { plan(for: decisions) }
}
