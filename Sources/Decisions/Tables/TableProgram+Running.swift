internal import Feel

extension TableProgram {
  func value(_ evaluation: Evaluation) -> Value {
    let recorder = evaluation.isTracing ? evaluation.companion as? TraceRecorder : nil
    recorder?.openTable(self)
    let result = run(evaluation, recorder)
    recorder?.closeTable(result)
    return result
  }

  private func run(_ evaluation: Evaluation, _ recorder: TraceRecorder?) -> Value {
    for input in inputs {
      let value = input.logic.value(evaluation)
      evaluation[input.slot] = value
      recorder?.input(value)
      if let allowed = input.allowed, allowed.holds(evaluation) != true {
        recorder?.refusedInput()
        return .null(.notConforming)
      }
    }
    return hitPolicy == .first
      ? firstMatch(evaluation, recorder) : allMatches(evaluation, recorder)
  }

  private func matches(
    _ row: Row, _ evaluation: Evaluation, _ recorder: TraceRecorder?
  ) -> Bool {
    for cell in row.cells {
      evaluation.source = row.source + Int32(truncatingIfNeeded: cell.column)
      if !cell.test.holds(evaluation[inputs[cell.column].slot], evaluation) {
        recorder?.row(failedAt: cell.column)
        return false
      }
    }
    recorder?.rowMatched()
    return true
  }

  private func firstMatch(_ evaluation: Evaluation, _ recorder: TraceRecorder?) -> Value {
    for row in rows where matches(row, evaluation, recorder) {
      return output(of: row, evaluation, recorder)
    }
    return fallback(evaluation)
  }

  private func allMatches(_ evaluation: Evaluation, _ recorder: TraceRecorder?) -> Value {
    var first: Int?
    var others: [Int] = []
    for number in rows.indices where matches(rows[number], evaluation, recorder) {
      if first == nil { first = number } else { others.append(number) }
    }
    guard let first else {
      return hasFallback || hitPolicy.isSingle ? fallback(evaluation) : withoutMatch
    }
    if others.isEmpty, hitPolicy.isSingle {
      return output(of: rows[first], evaluation, recorder)
    }
    return value(ofMatches: [first] + others, evaluation, recorder)
  }

  /// What a row yields: the value itself, or a context for tables of several outputs.
  func output(
    of row: Row, _ evaluation: Evaluation, _ recorder: TraceRecorder?
  ) -> Value {
    if outputs.count == 1, let logic = row.outputs.first {
      let value = outputs[0].program.conform(logic.value(evaluation), evaluation)
      recorder?.output(value)
      return value
    }
    var values: [Value] = []
    values.reserveCapacity(outputs.count)
    for (output, logic) in zip(outputs, row.outputs) {
      let value = output.program.conform(logic.value(evaluation), evaluation)
      recorder?.output(value)
      values.append(value)
    }
    return .context(Record(shape, values))
  }

  private func fallback(_ evaluation: Evaluation) -> Value {
    guard hasFallback else { return .null(.plain) }
    let values = outputs.map { output in
      output.fallback.map { output.program.conform($0.value(evaluation), evaluation) }
        ?? .null(.plain)
    }
    let single = values.count == 1 ? values[0] : .context(Record(shape, values))
    return hitPolicy.isSingle || aggregation != nil ? single : .list([single])
  }

  private var withoutMatch: Value {
    switch aggregation {
    case nil: .list([])
    case .count: .integer(0)
    case .sum, .min, .max: .null(.plain)
    }
  }
}
