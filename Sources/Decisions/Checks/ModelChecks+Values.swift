internal import Feel

extension DecisionModel {
  /// A decision that asks for nothing has one value. If that is not what the decision says it is, the
  /// decision is null for everybody who asks: a number that was written wrongly must not come to that.
  func unfitValues() -> [ModelProblem] {
    graph.nodes.indices.compactMap { number in
      guard graph.nodes[number].edges.isEmpty, let program = programs[number],
        program.failure == nil, case .decision(let logic) = program.content,
        // What can never fit was told when the logic was compiled.
        program.mustCheck(logic), logic.type.mayServe(as: program.type.type)
      else { return nil }
      let evaluation = Evaluation(clock: FeelClock(today: 0, now: nil), zones: Zones(.none))
      evaluation.hold(slots: max(graph.nodes.count, program.frameSize))
      let value = logic.value(evaluation)
      guard !value.isNull, program.declaration.conform(value, evaluation, from: logic).isNull,
        let note = evaluation.notes.last
      else { return nil }
      return ModelProblem(
        .unfitValue(note.detail),
        at: sources.place(of: note.source, at: note.range.start) ?? graph.place(of: number))
    }
  }
}
