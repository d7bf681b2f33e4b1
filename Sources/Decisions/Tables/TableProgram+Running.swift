internal import Feel

extension TableProgram {
  func value(_ evaluation: Evaluation) -> Value {
    let recorder = evaluation.isTracing ? evaluation.companion as? TraceRecorder : nil
    recorder?.openTable(self)
    let result = withUnsafeTemporaryAllocation(of: ValueMark.self, capacity: inputs.count) {
      marks in
      marks.initialize(repeating: .pending)
      return cells.withUnsafeBufferPointer { cells in
        rowTests.withUnsafeBufferPointer { rows in
          let run = TableRun(
            table: self, evaluation: evaluation, recorder: recorder, marks: marks, cells: cells,
            rows: rows)
          return run.value()
        }
      }
    }
    recorder?.closeTable(result)
    return result
  }

  /// What a row yields: the value itself, or a context for tables of several outputs.
  func output(
    of row: Row, _ evaluation: Evaluation, _ recorder: TraceRecorder?
  ) -> Value {
    if outputs.count == 1, !row.outputs.isEmpty {
      let value = output(0, of: row, evaluation)
      recorder?.output(value)
      return value
    }
    var values: [Value] = []
    values.reserveCapacity(outputs.count)
    for index in row.outputs.indices {
      let value = output(index, of: row, evaluation)
      recorder?.output(value)
      values.append(value)
    }
    return evaluation.bounded(.context(Record(shape, values)))
  }

  @inline(__always)
  private func output(_ index: Int, of row: Row, _ evaluation: Evaluation) -> Value {
    if let settled = row.settled[index] { return settled }
    let logic = row.outputs[index]
    return outputs[index].declaration.conform(logic.value(evaluation), evaluation, from: logic)
  }

  func fallback(_ evaluation: Evaluation) -> Value {
    guard hasFallback else { return .null(.plain) }
    let values = outputs.map { output in
      output.fallback.map { output.declaration.conform($0.value(evaluation), evaluation, from: $0) }
        ?? .null(.plain)
    }
    let single = values.count == 1 ? values[0] : .context(Record(shape, values))
    return hitPolicy.isSingle || aggregation != nil ? single : .list([single])
  }

  /// What tables yield that gather matches and have none.
  var withoutMatch: Value {
    switch aggregation {
    case nil: .list([])
    case .count: .integer(0)
    case .sum, .min, .max: .null(.plain)
    }
  }
}
