internal import Feel

/// Makes a readable trace of a recorder's flat list of events.
struct TraceBuilder {
  let model: DecisionModel
  let evaluation: Evaluation
  private let events: [TraceRecorder.Event]
  private var next = 0

  init(_ recorder: TraceRecorder, model: DecisionModel, evaluation: Evaluation) {
    self.model = model
    self.evaluation = evaluation
    events = recorder.events
  }

  mutating func trace() -> EvaluationTrace {
    var result = EvaluationTrace()
    while next < events.count {
      let event = events[next]
      next += 1
      if case .openDecision(let node) = event {
        result.decisions.append(decision(Int(node), isOutermost: true))
      }
    }
    result.notes = evaluation.notes.map { note in
      TraceNote(
        note: note, place: model.sources.place(of: note.source, at: note.range.start))
    }
    return result
  }

  private mutating func decision(_ node: Int, isOutermost: Bool) -> DecisionTrace {
    var result = DecisionTrace(name: model.graph.nodes[node].identity.name)
    if isOutermost {
      // Inside a called service the frame of the values is gone by now.
      result.inputs = model.graph.nodes[node].edges
        .filter { $0.kind != .knowledge }
        .map { NamedValue(name: $0.name, value: evaluation[$0.target]) }
    }
    while next < events.count {
      let event = events[next]
      next += 1
      switch event {
      case .closeDecision(_, let value):
        result.value = value
        return result
      case .openDecision(let inner):
        result.called.append(decision(Int(inner), isOutermost: false))
      case .openTable(let program): result.tables.append(table(program))
      default: break
      }
    }
    return result
  }

  private mutating func table(_ program: TableProgram) -> TableTrace {
    var result = TableTrace(
      node: model.graph.nodes[model.tableNodes[program.number]].identity.name,
      hitPolicy: program.hitPolicy)
    var computed: [Int: Value] = [:]
    var matched: [Int] = []
    var given = 0
    while next < events.count {
      let event = events[next]
      next += 1
      switch event {
      case .closeTable(let value):
        result.value = value
        result.complete(with: computed) { program.inputName($0) }
        return result
      case .openTable(let inner): result.called.append(table(inner))
      case .openDecision(let node): _ = decision(Int(node), isOutermost: false)
      case .input(let column, let value): computed[Int(column)] = value
      case .refusedInput: result.hasRefusedInput = true
      case .rowFailed(let column):
        result.rows.append(
          row(result.rows.count, of: program, failedAt: Int(column)))
      case .rowMatched:
        matched.append(result.rows.count)
        result.rows.append(row(result.rows.count, of: program, failedAt: nil))
      case .output(let value):
        let index = given / max(1, program.outputs.count)
        guard index < matched.count else { break }
        let name = program.outputName(given % max(1, program.outputs.count))
        result.rows[matched[index]].outputs.append(NamedValue(name: name, value: value))
        given += 1
      case .conflict: result.hasConflict = true
      case .closeDecision: break
      }
    }
    return result
  }

  private func row(
    _ number: Int, of program: TableProgram, failedAt failed: Int?
  ) -> RowTrace {
    let row = program.rows[number]
    let rule = program.declaration.rules[number]
    let tests = program.cells[row.tests.first..<row.tests.first + row.tests.count]
    let cells = tests.map { cell -> CellTrace in
      let column = Int(cell.column)
      let outcome: CellTrace.Outcome =
        if let failed {
          column < failed ? .held : column == failed ? .failed : .notTested
        } else { .held }
      return CellTrace(
        column: column + 1, input: program.inputName(column),
        text: rule.inputs[column].trimmed, value: nil, outcome: outcome)
    }
    return RowTrace(
      number: number + 1, isMatch: failed == nil, cells: cells,
      annotations: program.annotations(ofRow: number))
  }
}

extension DecisionEvaluator {
  /// What the last run did; empty unless the evaluator was tracing.
  package func trace() -> EvaluationTrace {
    var builder = TraceBuilder(recorder, model: plan.model, evaluation: evaluation)
    return builder.trace()
  }
}
